import type { MeasureId } from '../../measures/registry'
import type { ObservationSide } from '../../measures/types'

/** A number that is worked out from answers. `value` is exact; it is rounded only to be shown. */
export interface DerivedValue {
  readonly measure: MeasureId
  readonly side: ObservationSide
  readonly value: number
  readonly note?: string
  /** How many of its items were answered, where it is a sum of items. */
  readonly answered?: number
  readonly outOf?: number
}
