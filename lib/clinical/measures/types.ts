import type { EvidenceLine, Tag } from '../evidence/tag'

export type Sex = 'female' | 'male' | 'unspecified'
export type Side = 'left' | 'right'
/** `none` is the side of a measure that has no sides. */
export type ObservationSide = Side | 'none'
export type Condition = 'PFP' | 'ITBS' | 'BSI'
export type TriState = 'yes' | 'no' | 'unknown'
export type CalendarDate = string

export type Level = 'typical' | 'borderline' | 'deficit' | 'severe' | 'flag' | 'unresolved' | 'context'

export type Domain =
  | 'running-gait'
  | 'movement-control'
  | 'strength'
  | 'pain'
  | 'clinical-tests'
  | 'prom'
  | 'load-history'
  | 'footwear'
  | 'recovery-energy'
  | 'bsi-screen'
  | 'red-flags'
  | 'readiness'

/** Where on the recording screen a core-set measure stands; null: only under "Add a test". */
export type CoreSection = 'safety' | 'pain' | 'load' | 'gait' | 'control' | 'strength' | 'recovery' | 'outcome' | 'readiness'

/** What kind of value a measure takes, with its limits (inclusive, in the measure's unit). */
export type ValueDefinition =
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly step: number }
  /** `special` are words that may stand for the number, such as "not-started". */
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly special?: readonly string[] }
  | { readonly kind: 'tri' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'derived'; readonly min: number; readonly max: number }

/** Bounds of a number: `gte` and `lte` take the limit in, `gt` and `lt` leave it out. */
export interface Bounds {
  readonly gte?: number
  readonly gt?: number
  readonly lte?: number
  readonly lt?: number
}

/** Bounds of one band. Sex and age pick the row first; then exactly one band holds a valid value. */
export interface Band extends Bounds {
  readonly level: Level
  readonly label: string
  readonly tag: Tag
  readonly sex?: 'female' | 'male'
  readonly ageGte?: number
  readonly ageLte?: number
  readonly ageLt?: number
  /** The band holds a value that lies in any of these. */
  readonly anyOf?: readonly Bounds[]
  readonly valueIn?: readonly string[]
  readonly countEq?: number
  readonly countGte?: number
  readonly zGte?: number
  readonly zLt?: number
  readonly lsiGte?: number
  readonly lsiLt?: number
  readonly specialValues?: readonly string[]
}

export interface MeasurementError {
  readonly text: string
  /** Null: no error is known, so a change is shown but not judged. `%` is percent of the earlier value. */
  readonly value: number | null
  readonly unit: string | null
  readonly tag: Tag
}

/** One thing that can be measured or asked: the single definition behind form, storage, schema, screen and paper. */
export interface MeasureDefinition {
  readonly id: string
  readonly name: string
  /** Plain words for the label on the recording screen. */
  readonly label: string
  readonly domain: Domain
  readonly section: CoreSection | null
  /** One line under the label; the full method is `how`. */
  readonly hint: string
  readonly how: string
  readonly unit: string
  readonly sided: boolean
  readonly value: ValueDefinition
  /** Plain words for each option, in the order of `value.options`. */
  readonly optionLabels?: readonly string[]
  readonly direction:
    | 'lower-is-better'
    | 'higher-is-better'
    | 'higher-is-better-to-a-point'
    | 'range-is-best'
    | 'categorical'
    | 'context'
    | 'higher-supports-PFP'
  readonly bands: readonly Band[]
  readonly appliesTo: readonly (Condition | 'OTHER')[]
  readonly error: MeasurementError | null
  /** Side difference that is shown as an asymmetry, in the measure's unit. */
  readonly asymmetry: { readonly gt?: number; readonly gte?: number; readonly unit: string; readonly tag: Tag } | null
  /** A limb symmetry index is derived. */
  readonly lsi: boolean
  /** A force in newtons and a lever arm in centimetres are accepted; Nm/kg is derived with the body mass. */
  readonly torque: boolean
  /** Values inside the limits that ask "please confirm". */
  readonly plausible: { readonly gt?: number; readonly lt?: number } | null
  /** Asked only while this other answer stands; otherwise it is neither asked nor missing. */
  readonly askedWhen?: { readonly measure: string; readonly equals: string }
  /** Never asked: the date of birth answers it. */
  readonly readFromBirthDate?: true
  /** For whom the number means nothing; a sex named here is never asked. */
  readonly notApplicableIf?: readonly string[]
  /** Not to be done while a bone stress rule is open (BLK-H1 to H4, S1, S2). */
  readonly notWhileBoneStressOpen?: true
  /** What is known of the licence of a published form. */
  readonly licence?: string
  readonly evidence: readonly EvidenceLine[]
  readonly citations: readonly string[]
  readonly note?: string
}

/** A recorded value: number for number, integer and derived; text for tri and choice; texts for choices. */
export type ObservedValue = number | string | readonly string[]

/** How a test was done: what was recorded, by protocol field. What is not in it is not known. */
export type Protocol = Readonly<Record<string, string>>

/**
 * One recorded answer. "Not done" and "not asked" have no observation: missing stays missing.
 * A torque measure may hold `forceN` (N) and `leverArmCm` (cm) instead of a value.
 */
export interface Observation {
  readonly measure: string
  readonly side: ObservationSide
  readonly value: ObservedValue | null
  readonly forceN?: number
  readonly leverArmCm?: number
  /** A strength test that pain above 3/10 cut short: it gets no band, only a side-to-side comparison. */
  readonly painLimited?: boolean
}
