import type { LadderStage } from '@/components/figures/ladder'
import type { Crossing } from '@/components/figures/gait/tracks'
import type { RunSession } from '@/lib/clinical/plan/types'

export interface PaperTask {
  readonly what: string
  readonly detail: string
  /** Drawn to scale under the words. */
  readonly run: RunSession | null
}

export interface PaperDay {
  readonly name: string
  readonly date: string
  readonly tasks: readonly PaperTask[]
  /** Whether the day has cells to write in. */
  readonly isLogged: boolean
}

export interface PaperLight {
  readonly kind: 'green' | 'amber' | 'red'
  readonly name: string
  readonly when: string
  readonly act: string
}

export interface PaperLogLine {
  readonly day: string
  readonly step: string
  readonly what: string
}

export interface PaperWeek {
  readonly title: string
  readonly from: string
  readonly minutes: string
  readonly lines: readonly PaperLogLine[]
}

export interface PaperExercise {
  readonly id: string
  readonly name: string
  readonly dose: string
  /** Effort, pace and rest in one line. */
  readonly effort: string
  readonly cue: string
  readonly steps: readonly string[]
  readonly start: string
  readonly end: string
  readonly kneeRange: readonly [number, number] | null
  /** What the two log rows of the exercise ask for. */
  readonly log: readonly [string, string]
}

export interface PaperStrengthSheet {
  readonly title: string
  readonly lead: string
  /** Heads of the log columns: weekday and day of the month. */
  readonly columns: readonly (readonly [string, string])[]
  readonly exercises: readonly PaperExercise[]
  /** Where single sessions differ from the sheet. */
  readonly exceptions: readonly string[]
}

export interface PaperCue {
  readonly text: string
  readonly practice: readonly { readonly runs: string; readonly what: string }[]
}

export interface PaperGait {
  readonly stepWidthCm: number | null
  readonly left: Crossing
  readonly right: Crossing
  readonly pelvicDropDeg: { readonly left: number | null; readonly right: number | null }
}

/** Everything a plan prints, in the words it is printed in. The paper adds layout and nothing else. */
export interface PlanPaper {
  readonly size: 'a4' | 'letter'
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly clinician: string
  readonly runner: string
  readonly title: string
  readonly found: string
  readonly version: string
  readonly fingerprint: string
  /** ISO day; also the PDF's own date, so that the same plan gives the same bytes. */
  readonly issuedOn: string
  readonly code: { readonly modules: number; readonly path: string } | null
  readonly firstWeek: { readonly span: string; readonly days: readonly PaperDay[]; readonly note: string }
  readonly painScale: string
  readonly lights: readonly PaperLight[]
  readonly call: { readonly soon: readonly string[]; readonly today: readonly string[] }
  readonly ladder: {
    readonly lead: string
    readonly stages: readonly LadderStage[]
    readonly current: number
    readonly rules: string
  } | null
  readonly weeks: readonly PaperWeek[]
  readonly notes: readonly string[]
  readonly hardEnough: string
  readonly strength: readonly PaperStrengthSheet[]
  readonly cue: PaperCue | null
  readonly gait: PaperGait | null
  readonly topics: readonly { readonly title: string; readonly text: string }[]
  readonly flareUp: { readonly lead: string; readonly steps: readonly string[] }
}
