import { useState } from 'react'
import Link from 'next/link'
import type { MeasureTrend, TrendValue } from '@/lib/clinical/findings/trends'
import type { ComparePage } from '@/lib/findings/types'
import { errorText } from '../findings/change-words'
import { placeKey } from '../findings/reading-words'
import { valueWords } from '../findings/value-words'
import { FittedFigure } from '../figures/fitted-figure'
import { trendDrawing } from '../figures/trend'
import { dayWords } from '../ui/day-words'
import { SideBadge } from '../ui/side-badge'
import quiet from '../ui/quiet-action.module.css'
import css from './compare-screen.module.css'

interface TrendCardProps {
  readonly trend: MeasureTrend
  readonly title: string
  readonly page: ComparePage
}

const KIND_WORDS: Readonly<Record<TrendValue['kind'], string>> = {
  first: 'first value',
  real: 'real change from the first',
  'within-error': 'within measurement error of the first',
  'error-unknown': 'not judged',
  'not-comparable': 'taken in another way, not compared',
}

const DAY_MS = 86_400_000

/** One measure and side over time; the same values as a list for who would rather read them, each leading to its source. */
export function TrendCard({ trend, title, page }: TrendCardProps) {
  const [isList, setList] = useState(false)
  const { values, error, side, unit } = trend
  const days = values.map(({ index }) => page.assessments[index]?.assessedOn ?? '')
  const newest = page.assessments.at(-1)?.assessedOn
  const startsAt = Date.parse(days[0] ?? '')
  const points = values.map(({ value, kind }, place) => {
    const on = days[place] ?? ''
    return { value, kind, day: (Date.parse(on) - startsAt) / DAY_MS, dayWords: dayWords(on, newest) }
  })
  const facts = points.map((point) => `${point.dayWords}: ${valueWords(point.value, unit)}, ${KIND_WORDS[point.kind]}`)
  const description = `${facts.join('. ')}. ${errorText(error, unit)}.`
  const sourceOf = (place: number) => {
    const { id } = page.assessments[values[place]?.index ?? 0] ?? { id: '' }
    return `/patients/${page.runner.id}/assessments/${id}/findings?number=${encodeURIComponent(placeKey(trend))}`
  }
  return (
    <li className={css.card}>
      <h3>
        {side !== 'none' && <SideBadge side={side} />}
        <span>{title}</span>
      </h3>
      <p className={css.soft}>{errorText(error, unit)}</p>
      {isList ? (
        <ul className={css.list}>
          {facts.map((fact, place) => (
            <li key={values[place]?.index}>
              <Link href={sourceOf(place)} prefetch={false}>
                {fact}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <FittedFigure firstWidth={320} draw={(width) => trendDrawing({ title, description, side, points, error, width })} />
      )}
      <button
        type="button"
        className={quiet.action}
        aria-pressed={isList}
        aria-label={`Values in words, ${title}`}
        onClick={() => setList(!isList)}
      >
        {isList ? 'As a picture' : 'In words'}
      </button>
    </li>
  )
}
