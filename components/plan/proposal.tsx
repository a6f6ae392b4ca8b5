import { BandMark } from '@/components/ui/band-mark'
import type { PlanPage } from '@/lib/plans/types'
import { ROUTE_WORDS } from './plan-words'
import css from './proposal.module.css'
import { ReasonList } from './reason-list'

type ProposalProps = Pick<PlanPage, 'route' | 'startStage' | 'stageCount' | 'reasons' | 'warnings'>

/** What a clinician asks first; the rest is one tap away. */
const MAIN = ['route', 'reassessment', 'startStage', 'walks', 'schedule', 'strength']

/** The plan in one line, what to watch, and every reason with its rule and tag. */
export function Proposal({ route, startStage, stageCount, reasons, warnings }: ProposalProps) {
  const start = startStage === null ? '' : `, from stage ${startStage}${stageCount === null ? '' : ` of ${stageCount}`}`
  const main = MAIN.flatMap((about) => reasons.find((reason) => reason.about === about) ?? [])
  const others = reasons.filter((reason) => !main.includes(reason))
  return (
    <section className={css.proposal} aria-labelledby="proposal-title">
      <h2 id="proposal-title">
        {ROUTE_WORDS[route]}
        {start}
      </h2>
      <p className={css.soft}>
        Every {route === 'walk-first' ? 'walk' : 'run'} ahead is planned as if the one before it went well. What the runner reports decides
        each next step.
      </p>
      {warnings.length > 0 && (
        <ul className={css.warnings}>
          {warnings.map(({ id, text }) => (
            <li key={`${id} ${text}`}>
              <BandMark level="edge" />
              <span>{text}</span>
              <small>{id}</small>
            </li>
          ))}
        </ul>
      )}
      <div className={css.main}>
        <ReasonList reasons={main} isWide />
      </div>
      {others.length > 0 && (
        <details className={css.reasons}>
          <summary>{others.length} more reasons</summary>
          <ReasonList reasons={others} isWide />
        </details>
      )}
    </section>
  )
}
