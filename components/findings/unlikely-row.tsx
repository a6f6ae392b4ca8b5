import type { Factor } from '@/lib/clinical/screening/types'
import { countOf } from '../runners/runner-words'
import { FactorDecider } from './factor-decider'
import type { FactorProps } from './factor-props'
import { readingsOf } from './reading-words'
import { ScoreMeter } from './score-meter'
import { SourceBelow, SourceButton } from './source-context'
import css from './factor-card.module.css'

/** A factor that is unlikely, in one line, with the answers that it was scored from. */
export function UnlikelyRow({ factor, page, decisions, onDecided, decide }: FactorProps & { readonly factor: Factor }) {
  const { id, score } = factor
  const facts = page.factors[id]
  const read = (facts?.inputs ?? []).flatMap(({ read: found }) => readingsOf(found?.measure ?? '', page)[0] ?? [])
  return (
    <li className={css.unlikely}>
      <h4>{facts?.name ?? id}</h4>
      <div className={css.score}>
        <b>{score}</b>
        <ScoreMeter score={score ?? 0} />
      </div>
      <details className={css.answers}>
        <summary>{`Scored from ${countOf(read.length, 'answer')}`}</summary>
        <ul>
          {read.map((reading) => (
            <li key={reading.measure}>
              {page.measures[reading.measure]?.label ?? reading.measure} <SourceButton page={page} reading={reading} block={id} />
            </li>
          ))}
        </ul>
      </details>
      <div className={css.act}>
        <FactorDecider {...{ factor, page, onDecided, decide }} decision={decisions.get(id) ?? null} isQuiet />
      </div>
      <div className={css.source}>
        <SourceBelow block={id} />
      </div>
    </li>
  )
}
