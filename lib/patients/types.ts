import type { Condition, Sex } from '@/lib/clinical/measures/types'
import type { GateState } from '@/lib/clinical/screening/types'
import type { EpisodeStory, KneeSide, NextStep } from '@/lib/episodes/types'

export type RegisterPatientRefusal = 'not-permitted' | 'born-in-future'

/** The clinic's own calendar: which day it is there, and its time zone for the hours. */
export interface ClinicDay {
  readonly today: string
  readonly timeZone: string
}

export interface Runner {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  readonly sex: Sex
  readonly phone: string
  /** In whole years, on the day of asking. */
  readonly age: number
  readonly places: RunnerPlaces
}

/** Where the pages about a runner are: the last of each, and whether there is anything to compare. */
export interface RunnerPlaces {
  readonly assessmentId: string | null
  readonly assessmentCount: number
  readonly planId: string | null
}

/** One line of the runner list. */
export interface RunnerRow {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly age: number
  readonly side: KneeSide | null
  readonly condition: Condition | null
  /** Of the last signed assessment; null when there is none. */
  readonly gate: GateState | null
  /** An override stands on one of its rules. */
  readonly hasOverride: boolean
  readonly next: NextStep
}

export interface RunnerList {
  readonly rows: readonly RunnerRow[]
  readonly total: number
}

export interface RunnerPage {
  readonly today: string
  readonly runner: Runner
  readonly episodes: readonly EpisodeStory[]
}
