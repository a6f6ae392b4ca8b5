import type { MeasureField } from '@/lib/assessments/types'
import type { ValueGrid } from '../figures/geometry/nearest-value'

/** The limits and the step of a number; a measure that is no number cannot be dragged. */
export function gridOf({ id, value }: MeasureField): ValueGrid {
  if (value.kind === 'number') return value
  if (value.kind === 'integer') return { min: value.min, max: value.max, step: 1 }
  throw new Error(`${id} is no number.`)
}
