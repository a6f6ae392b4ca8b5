import type { LadderStage } from '@/components/figures/ladder'
import type { LoadWeek } from '@/components/figures/charts/load-week'
import type { Crossing } from '@/components/figures/gait/tracks'
import type { RunSession } from '@/lib/clinical/plan/types'

export interface PaperTask {
  readonly what: string
  readonly detail: string
  /** Drawn to scale under the words. */
  readonly run: RunSession | null
  /** Beside the drawing: how long it takes in all. */
  readonly lasts: string
  /** What must be true before the runner does it; empty when nothing must. */
  readonly onlyIf: string
}

export interface PaperDay {
  readonly name: string
  readonly date: string
  readonly tasks: readonly PaperTask[]
  /** Whether the day has cells to write in. */
  readonly isLogged: boolean
}

export interface PaperFirstWeek {
  readonly span: string
  readonly days: readonly PaperDay[]
  readonly note: string
  /** Minutes that fill the width of a drawing, so that the runs of the week compare. */
  readonly scaleMin: number
}

export type LightKind = 'green' | 'amber' | 'red'

export interface PaperLight {
  readonly kind: LightKind
  readonly name: string
  readonly when: string
  readonly act: string
}

export interface PaperLights {
  readonly scale: string
  readonly lights: readonly PaperLight[]
  /** One more rule for this runner; empty when there is none. */
  readonly note: string
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
  /** Running minutes as a percentage of the fullest week's; null in a week without running. */
  readonly barPercent: number | null
  readonly lines: readonly PaperLogLine[]
}

export interface PaperWeeksAhead {
  readonly lead: string
  /** The ladder that the runner climbs; null when there is none. */
  readonly ladder: { readonly stages: readonly LadderStage[]; readonly current: number; readonly label: string } | null
  /** Running minutes week by week, drawn when there is no ladder. */
  readonly load: readonly LoadWeek[] | null
  /** What each light does to the next run. */
  readonly moves: readonly { readonly kind: LightKind; readonly when: string; readonly then: string }[]
  readonly rules: readonly string[]
  readonly logTitle: string
  readonly weeks: readonly PaperWeek[]
  /** The first letters of the lights that can be circled. */
  readonly letters: readonly string[]
}

/** A cell of the strength log. `skip`: the exercise is left out that day. */
export interface PaperCell {
  readonly kind: 'do' | 'skip'
  /** Where the day's dose differs from the sheet's, that dose in up to two short lines. */
  readonly dose: readonly string[]
}

export interface PaperSessionHead {
  readonly weekday: string
  readonly date: string
}

export interface PaperExercise {
  readonly id: string
  readonly name: string
  readonly dose: string
  /** Pace, rest and bend in one line. */
  readonly effort: string
  readonly cue: string
  readonly steps: string
  readonly start: string
  readonly end: string
  readonly kneeRange: readonly [number, number] | null
  /** One row of cells for each row of session heads. */
  readonly cells: readonly (readonly PaperCell[])[]
}

/** Sessions that the sheet's own cells have no room for. */
export interface PaperLogTable {
  readonly heads: readonly PaperSessionHead[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly PaperCell[] }[]
}

export interface PaperStrengthSheet {
  readonly title: string
  readonly lead: string
  readonly hardEnough: string
  readonly pain: string
  readonly heads: readonly (readonly PaperSessionHead[])[]
  readonly exercises: readonly PaperExercise[]
  readonly more: readonly PaperLogTable[]
  /** What the marks in the cells mean. */
  readonly key: string
}

export interface PaperCue {
  readonly title: string
  readonly text: string
  readonly practice: readonly { readonly runs: string; readonly what: string }[]
  readonly note: string
  readonly logTitle: string
  readonly logRows: readonly string[]
  readonly logHeads: readonly PaperSessionHead[]
}

export interface PaperGait {
  readonly title: string
  readonly stepWidthCm: number | null
  readonly left: Crossing
  readonly right: Crossing
  readonly pelvicDropDeg: { readonly left: number | null; readonly right: number | null }
  readonly note: string
}

/** Everything the sheet of an offload plan prints, in the words it is printed in. */
export interface OffloadPaper {
  readonly kind: 'offload-sheet'
  readonly size: 'a4' | 'letter'
  readonly clinic: { readonly name: string; readonly address: string; readonly phone: string }
  readonly clinician: string
  readonly runner: string
  readonly title: string
  readonly version: string
  readonly fingerprint: string
  /** ISO day; also the PDF's own date, so that the same sheet gives the same bytes. */
  readonly issuedOn: string
  readonly lead: string
  /** What was ticked; empty when nothing was. */
  readonly allowed: readonly string[]
  readonly askFirst: string
  readonly blocked: readonly string[]
  /** What the clinician wrote, line by line. */
  readonly note: readonly string[]
  readonly lights: PaperLights
  readonly call: { readonly soon: readonly string[]; readonly today: readonly string[] }
  readonly topics: readonly { readonly title: string; readonly text: string }[]
}

/** Everything a plan prints, in the words it is printed in. The paper adds layout and nothing else. */
export interface PlanPaper {
  readonly size: 'a4' | 'letter'
  readonly clinic: { readonly name: string; readonly address: string; readonly phone: string }
  readonly clinician: string
  readonly runner: string
  readonly title: string
  readonly found: string
  readonly version: string
  readonly fingerprint: string
  /** ISO day; also the PDF's own date, so that the same plan gives the same bytes. */
  readonly issuedOn: string
  /** The patient's link as a square to scan. */
  readonly code: { readonly modules: number; readonly path: string; readonly label: string } | null
  readonly firstWeek: PaperFirstWeek | null
  /** What to know before anything else, such as that there is no running yet. */
  readonly notes: readonly string[]
  readonly lights: PaperLights | null
  readonly call: { readonly soon: readonly string[]; readonly today: readonly string[] }
  readonly ahead: PaperWeeksAhead | null
  readonly strength: readonly PaperStrengthSheet[]
  readonly cue: PaperCue | null
  readonly gait: PaperGait | null
  readonly topics: readonly { readonly title: string; readonly text: string }[]
  readonly flareUp: { readonly title: string; readonly lead: string; readonly steps: readonly string[] }
}
