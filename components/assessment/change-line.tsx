'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { changeWords } from '../findings/change-words'
import { valueWords } from '../findings/value-words'
import { dayWords } from '../ui/day-words'
import { useStored } from './store-context'
import css from './change-line.module.css'

interface ChangeLineProps {
  readonly field: MeasureField
  readonly side: ObservationSide
}

/** What was found last time, and as it is typed what may be said of the change: real only beyond the measurement error. */
export function ChangeLine({ field, side }: ChangeLineProps) {
  const since = useStored((store) => store.readings.lastOn)
  const comparison = useStored((store) => store.readings.comparisonAt({ measure: field.id, side }))
  if (!since || !comparison?.earlier) return null
  const { earlier, change } = comparison
  const words = changeWords(comparison)
  return (
    <p className={css.line}>
      <span className={css.then}>{`${dayWords(since)}: ${valueWords(earlier.value, earlier.unit, field)}`}</span>
      {change && words && (
        <span className={css.change} data-tone={words.tone}>
          <b>{signed(change.difference, earlier.unit)}</b>
          {words.verdict}
          {words.why && <small>{words.why}</small>}
        </span>
      )}
    </p>
  )
}

function signed(difference: number, unit: string): string {
  const rounded = Math.round(difference * 100) / 100
  const size = valueWords(Math.abs(rounded), unit)
  return rounded === 0 ? 'no difference' : `${rounded > 0 ? '+' : '−'}${size}`
}
