import type { CalendarDate, Condition, Level, Observation, ObservationSide, ObservedValue, Sex } from '../measures/types'
import type { Tag } from '../evidence/tag'

export type GateState = 'clear' | 'soft' | 'hard' | 'emergency'
export type Tier = Exclude<GateState, 'clear'>
export type Block = 'running' | 'impact' | 'strength'

export interface Patient {
  readonly bornOn: CalendarDate
  readonly sex: Sex
}

/** A doctor's clearance after a bone stress injury. */
export interface Clearance {
  readonly site: string
  readonly clearedOn: CalendarDate
  readonly clearedBy: string
  readonly specialist: boolean
}

/** A recorded decision that lifts one rule, or fails to. Append-only. */
export interface Release {
  readonly rule: string
  readonly kind: 'override' | 'medical-outcome'
  readonly reason: string
  readonly text: string
  readonly by: string
  readonly on: CalendarDate
  readonly reviewOn: CalendarDate | null
  /** What it was given for, where that was kept. A case file does not carry it: then its dates alone are judged. */
  readonly given?: ReleaseBasis
}

/** The answers that had fired the rule, and every rule that had fired, when a release was recorded. */
export interface ReleaseBasis {
  readonly because: readonly Answer[]
  readonly rules: readonly string[]
}

/** All that an assessment is read from. `asOf` is the only clock there is. */
export interface AssessmentCase {
  readonly asOf: CalendarDate
  readonly patient: Patient
  readonly condition: Condition | null
  readonly symptomaticSide: 'left' | 'right' | 'both'
  readonly observations: readonly Observation[]
  readonly clearance: Clearance | null
  readonly releases: readonly Release[]
  /** Known once a plan is being made: the first day that a clearance must still cover. Without it, `asOf` is. */
  readonly planning?: { readonly startsOn: CalendarDate } | null
}

export interface Answer {
  readonly measure: string
  readonly side?: ObservationSide
  readonly value: ObservedValue
}

export interface FiredRule {
  readonly id: string
  readonly tier: Tier
  readonly title: string
  readonly action: string
  readonly tag: Tag
  readonly because: readonly Answer[]
  /** The valid release that stands on this rule, or null. */
  readonly released: Release | null
}

/** A rule that fired, before anybody asks what lifts it. */
export type Fired = Omit<FiredRule, 'released'>

export interface Gate {
  readonly state: GateState
  readonly blocks: readonly Block[]
  readonly rules: readonly FiredRule[]
  /** Mandatory safety questions without a usable answer, by measure id. */
  readonly unanswered: readonly string[]
}

export interface Interpretation {
  readonly measure: string
  readonly side: ObservationSide
  readonly value: ObservedValue
  readonly unit: string
  readonly level: Level
  readonly label: string
  readonly tag: Tag
  /** What the reader must know beside the band: "pain-limited", "weaker over stronger", items missing. */
  readonly note?: string
  /** The test that a symmetry index belongs to. */
  readonly of?: string
}

export interface Factor {
  readonly id: string
  readonly rank: number | null
  readonly verdict: 'likely' | 'possible' | 'unlikely' | 'not-assessed'
  readonly score: number | null
  readonly drivers: readonly string[]
}

export interface Patterns {
  readonly points: Readonly<Record<'PFP' | 'ITBS' | 'BSI' | 'OTHER', number>>
  readonly leading: 'PFP' | 'ITBS' | 'BSI' | 'OTHER' | 'mixed'
}

/** The document `footfall-assessment/1`. */
export interface AssessmentResult {
  readonly format: 'footfall-assessment/1'
  readonly ruleVersion: string
  readonly gate: Gate
  readonly interpretations: readonly Interpretation[]
  readonly factors: readonly Factor[]
  readonly patterns: Patterns
}
