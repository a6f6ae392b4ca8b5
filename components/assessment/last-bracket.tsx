'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { useStored } from './store-context'
import { positionOn, type Zone } from './zones'
import css from './last-bracket.module.css'

interface LastBracketProps {
  readonly field: MeasureField
  readonly side: ObservationSide
  readonly zones: readonly Zone[]
}

/** Where the side stood last time, give or take the measurement error: a pin outside its own bracket is a real change. */
export function LastBracket({ field, side, zones }: LastBracketProps) {
  const comparison = useStored((store) => store.readings.comparisonAt({ measure: field.id, side }))
  const then = comparison?.earlier?.value
  if (typeof then !== 'number') return null
  const error = comparison?.error ?? 0
  const [from, to] = [positionOn(zones, then - error), positionOn(zones, then + error)]
  return (
    <span className={css.bracket} data-side={side} data-has-error={error > 0} style={{ left: `${from}%`, width: `${to - from}%` }}>
      <i style={{ left: `${to === from ? 0 : ((positionOn(zones, then) - from) / (to - from)) * 100}%` }} />
    </span>
  )
}
