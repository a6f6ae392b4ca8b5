import type { PatientPage, ProgressWords } from '@/lib/share-links/types'
import css from './next-steps.module.css'
import page from './patient-plan.module.css'
import { StepLadder } from './step-ladder'

interface NextStepsProps {
  readonly ladder: PatientPage['ladder']
  readonly progress: ProgressWords
}

/** Where the runner stands, what each light does next, and what a pause does. */
export function NextSteps({ ladder, progress: { moves, rules } }: NextStepsProps) {
  return (
    <section className={page.part}>
      <h2>Your steps</h2>
      {ladder && <StepLadder stages={ladder.stages} current={ladder.current} />}
      <dl className={css.moves}>
        {moves.map(({ kind, when, then }) => (
          <div key={kind}>
            <dt>{when}</dt>
            <dd>{then}</dd>
          </div>
        ))}
      </dl>
      {rules.map((rule) => (
        <p key={rule} className={css.rule}>
          {rule}
        </p>
      ))}
    </section>
  )
}
