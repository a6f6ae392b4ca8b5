import type { RunSession } from '@/lib/clinical/plan/types'
import type { Stage } from '@/lib/clinical/running/programs'
import type { PaperLights, PaperWeeksAhead } from '@/lib/documents/types'
import type { SessionWords } from './session-words'

/** What each light does to the next run or walk, and what a pause does. */
export type ProgressWords = Pick<PaperWeeksAhead, 'moves' | 'rules'>

export interface PatientExercise {
  readonly exercise: string
  readonly kneeRange: readonly [number, number] | null
  readonly name: string
  /** "3 sets of 10 to 12 on each side, rest 90 s" */
  readonly dose: string
  readonly effort: string | null
}

export interface PatientSession extends SessionWords {
  readonly id: string
  readonly kind: 'run' | 'strength' | 'walk' | 'cross-training'
  readonly totalMin: number
  /** For the drawing of a run. */
  readonly run: RunSession | null
  readonly exercises: readonly PatientExercise[]
}

export interface PatientDay {
  readonly on: string
  readonly weekday: string
  /** "21 May" */
  readonly date: string
  readonly isToday: boolean
  readonly sessions: readonly PatientSession[]
}

export interface PatientWeek {
  readonly number: number
  readonly dates: string
  readonly isNow: boolean
  readonly days: readonly PatientDay[]
}

/** The day's sessions, or, on a day without one, when the next ones are. */
export interface DayPlan {
  readonly label: string
  readonly sessions: readonly PatientSession[]
}

/**
 * What a patient's link shows. No name, no date of birth and no diagnosis: the link may be read by a mail scanner,
 * or over a shoulder.
 */
export interface PatientPage {
  readonly clinicName: string
  readonly clinicPhone: string
  readonly planNumber: number
  readonly issuedOn: string
  readonly clinicianName: string
  /** "Thursday 21 May, week 3 of 12" */
  readonly dayLine: string
  readonly today: DayPlan
  readonly next: DayPlan | null
  /** The lights and rules that the paper prints, word for word. Null when the plan asks nothing of the runner. */
  readonly lights: PaperLights | null
  readonly progress: ProgressWords
  readonly call: { readonly soon: readonly string[]; readonly today: readonly string[] }
  readonly weeks: readonly PatientWeek[]
  readonly ladder: { readonly stages: readonly Stage[]; readonly current: number | null } | null
  /** What pain in an exercise means. */
  readonly exercisePain: string
  /** Of the next strength session. */
  readonly exercises: readonly PatientExercise[]
}
