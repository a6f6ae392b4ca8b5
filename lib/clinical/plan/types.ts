import type { CalendarDate } from '../measures/types'
import type { AssessmentCase } from '../screening/types'
import type { Tag } from '../evidence/tag'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** What the clinician and the runner settle before a plan is proposed. Minutes are whole minutes. */
export interface Planning {
  readonly startsOn: CalendarDate
  /** 1 to 26. */
  readonly weeks: number
  /** Free minutes on each weekday, commitments already taken out. */
  readonly available: Readonly<Record<Weekday, number>>
  readonly commitments: readonly { readonly day: Weekday; readonly impact: boolean; readonly label: string }[]
  readonly equipment: readonly string[]
  /** Minutes of running before pain passes 2/10, in the last 14 days of running. */
  readonly tolerableRunMin: number
  readonly daysSinceLastRun: number
  readonly usual: { readonly weeklyRunMin: number; readonly runMin: number }
  readonly goal: {
    readonly weeklyRunMin: number | null
    readonly event: { readonly on: CalendarDate; readonly km: number } | null
  }
  readonly moreShorterRuns: boolean
  readonly history: { readonly calfAchillesFoot: boolean }
}

export type LogFlag =
  'limp' | 'swelling' | 'night-pain' | 'rest-pain' | 'focal-bone-pain' | 'hop-pain' | 'locking' | 'giving-way' | 'hot-swollen'

export interface LogEntry {
  readonly on: CalendarDate
  readonly kind: 'run' | 'strength' | 'walk' | 'cross-training'
  readonly stage?: number
  readonly runMin?: number
  readonly completedPct?: number
  readonly painBaseline?: number
  readonly painDuring?: number
  readonly minutesToSettle?: number
  readonly painNextMorning?: number
  readonly rpe?: number
  readonly flags: readonly LogFlag[]
}

export interface PlanCase extends AssessmentCase {
  readonly planning: Planning
  readonly log: readonly LogEntry[]
}

export type Route = 'locked' | 'walk-first' | 'walk-run' | 'keep-running' | 'bsi'
export type Phase = 'settle' | 'build' | 'strengthen' | 'heavy' | 'power' | 'maintain'

export interface RunBlock {
  readonly runMin: number
  readonly walkMin: number
  readonly reps: number
}

interface SessionBase {
  readonly id: string
  readonly on: CalendarDate
  readonly totalMin: number
}

export interface RunSession extends SessionBase {
  readonly kind: 'run'
  readonly key: boolean
  /** Stage of the ladder; null once the ladder is done. */
  readonly stage: number | null
  readonly blocks: readonly RunBlock[]
  readonly warmupWalkMin: number
  readonly cooldownWalkMin: number
  readonly runMin: number
  readonly rpeMax: number
  readonly intensity: 'easy' | 'strides' | 'intervals' | 'tempo' | 'hills'
  readonly terrain: 'flat'
  readonly cue: string | null
}

export interface PrescribedExercise {
  readonly exercise: string
  readonly sets: number
  /** Lowest and highest repetitions; null for holds. */
  readonly reps: readonly [number, number] | null
  readonly holdSec: readonly [number, number] | null
  readonly rir: number | null
  readonly tempo: string | null
  readonly restSec: number
  readonly perSide: boolean
  /** Allowed knee bend in degrees, or null when the catalogue names none. */
  readonly kneeRange: readonly [number, number] | null
}

export interface StrengthSession extends SessionBase {
  readonly kind: 'strength'
  readonly phase: Phase
  readonly heavyLower: boolean
  readonly impact: boolean
  readonly exercises: readonly PrescribedExercise[]
}

export interface WalkSession extends SessionBase {
  readonly kind: 'walk' | 'cross-training'
}

export type Session = RunSession | StrengthSession | WalkSession

export interface CuePlan {
  readonly id: string
  readonly text: string
  readonly feedback: readonly { readonly session: number; readonly runMin: number; readonly feedbackMin: number }[]
}

export interface Reason {
  readonly about: string
  readonly text: string
  readonly rule: string
  readonly tag: Tag
}

/** The document `footfall-plan/1`. Sessions by date, then run before strength; a date without one is a rest day. */
export interface PlanDocument {
  readonly format: 'footfall-plan/1'
  readonly ruleVersion: string
  readonly route: Route
  readonly program: string | null
  readonly startStage: number | null
  readonly sessions: readonly Session[]
  readonly cues: readonly CuePlan[]
  readonly warnings: readonly { readonly id: string; readonly text: string }[]
  readonly reasons: readonly Reason[]
}

/** The document `footfall-next/1`: what the log says to do before the next run. */
export interface NextDocument {
  readonly format: 'footfall-next/1'
  /** Of the last logged run; `none` when nothing is logged, or an answer that decides is missing. */
  readonly colour: 'green' | 'amber' | 'red' | 'lock' | 'none'
  readonly action: 'advance' | 'hold' | 'regress' | 'lock' | 'reassess'
  /** Stage of the next run; null when there is none to run, or the ladder is over. */
  readonly stage: number | null
  /** First day the next run may be on; null while no run may be planned. */
  readonly notBefore: CalendarDate | null
  readonly reasons: readonly Reason[]
}
