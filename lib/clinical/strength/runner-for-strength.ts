import type { Condition } from '../measures/types'
import type { Irritability } from '../running/irritability'

/** What the choice of exercises is made for. */
export interface StrengthRunner {
  readonly condition: Condition
  readonly irritability: Irritability
  /** Names from the equipment list. */
  readonly equipment: readonly string[]
  /** The injured bone after a bone stress injury; null when it is not known, or with another condition. */
  readonly site: string | null
}
