import type { Factor } from '@/lib/clinical/screening/types'
import { DriverRow } from './driver-row'
import { FactorDecider } from './factor-decider'
import type { FactorProps } from './factor-props'
import { readingsOf } from './reading-words'
import { ScoreMeter } from './score-meter'
import { SourceBelow } from './source-context'
import css from './factor-card.module.css'

interface FactorCardProps extends FactorProps {
  readonly factor: Factor
  /** Counted among the likely and possible ones. */
  readonly place: number
}

/** One factor: its place, how likely, what it was scored from, and what the clinician makes of it. */
export function FactorCard({ factor, place, page, decisions, onDecided, decide }: FactorCardProps) {
  const { id, verdict, score, drivers } = factor
  const facts = page.factors[id]
  const decision = decisions.get(id) ?? null
  return (
    <li className={css.factor} data-decision={decision?.decision}>
      <b className={css.rank}>
        <span aria-hidden="true">{place}</span>
      </b>
      <div className={css.left}>
        <h3>{facts?.name ?? id}</h3>
        <p className={css.verdict}>
          <span>{verdict === 'likely' ? 'Likely' : 'Possible'}</span>
          <b>{score}</b>
        </p>
        <ScoreMeter score={score ?? 0} withWords={place === 1} />
      </div>
      <div className={css.act}>
        <FactorDecider {...{ factor, page, decision, onDecided, decide }} />
      </div>
      <ul className={css.drivers} aria-label={`What ${facts?.name ?? id} was scored from`}>
        {drivers.map((driver) => (
          <DriverRow key={driver} readings={readingsOf(driver, page)} page={page} block={id} />
        ))}
      </ul>
      <div className={css.source}>
        <SourceBelow block={id} />
      </div>
    </li>
  )
}
