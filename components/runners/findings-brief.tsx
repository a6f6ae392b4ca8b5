import type { FactorInBrief, FindingsInBrief } from '@/lib/runners/types'
import { ScoreMeter } from '../findings/score-meter'
import { ButtonLink } from '../ui/button'
import { dayWords } from '../ui/day-words'
import { Sheet } from '../ui/sheet'
import css from './findings-brief.module.css'

interface FindingsBriefProps {
  readonly patientId: string
  readonly findings: FindingsInBrief
  readonly today: string
}

/** What the last signed assessment came to: the factors with what was decided on each, and the way to all of it. */
export function FindingsBrief({ patientId, findings, today }: FindingsBriefProps) {
  const { assessmentId, assessedOn, factors } = findings
  return (
    <Sheet title="Last findings" count={dayWords(assessedOn, today)}>
      {factors.length === 0 ? (
        <p className={css.none}>No factor is likely or possible from what was recorded.</p>
      ) : (
        <ol>
          {factors.map((factor) => (
            <li key={factor.id} className={css.factor}>
              <span className={css.name}>{factor.name}</span>
              <span className={css.verdict}>{verdictWords(factor)}</span>
              <div className={css.score}>
                <ScoreMeter score={factor.score} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className={css.go}>
        <ButtonLink href={`/patients/${patientId}/assessments/${assessmentId}/findings`} look="plain">
          See the findings
        </ButtonLink>
      </p>
    </Sheet>
  )
}

const DECIDED = { confirmed: 'confirmed', dismissed: 'dismissed', 'taken-back': 'not decided' } as const

function verdictWords({ verdict, score, decision }: FactorInBrief): string {
  return `${verdict === 'likely' ? 'Likely' : 'Possible'}, ${score}, ${DECIDED[decision ?? 'taken-back']}`
}
