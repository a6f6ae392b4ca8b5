import type { MeasureTrend } from '@/lib/clinical/findings/trends'
import type { ComparePage } from '@/lib/findings/types'
import { placeWords } from '../findings/reading-words'
import { TrendCard } from './trend-card'
import quiet from '../ui/quiet-action.module.css'
import css from './compare-screen.module.css'

/** Every number that was measured at least twice, over all assessments; those with a known error first, the others folded. */
export function TrendSection({ page }: { readonly page: ComparePage }) {
  const { trends, assessments } = page
  if (trends.length === 0) return null
  const judged = trends.filter(({ error }) => error !== null)
  const other = trends.filter(({ error }) => error === null)
  return (
    <section className={css.section} aria-labelledby="trends">
      <h2 id="trends">{`Over all ${assessments.length} assessments`}</h2>
      <p className={css.soft}>
        The hatched band is the measurement error round the first value. A filled dot outside it is a real change from there; an empty
        square was taken in another way and is not compared.
      </p>
      <Cards trends={judged} page={page} />
      {other.length > 0 && (
        <details>
          <summary
            className={quiet.action}
          >{`${other.length === 1 ? 'One number' : `${other.length} numbers`} whose measurement error is not known`}</summary>
          <Cards trends={other} page={page} />
        </details>
      )}
    </section>
  )
}

function Cards({ trends, page }: { readonly trends: readonly MeasureTrend[]; readonly page: ComparePage }) {
  return (
    <ul className={css.cards}>
      {trends.map((trend) => (
        <TrendCard
          key={`${trend.measure} ${trend.side} ${trend.of ?? ''}`}
          trend={trend}
          title={placeWords(trend, page.measures)}
          page={page}
        />
      ))}
    </ul>
  )
}
