import type { Tag } from '@/lib/clinical/evidence/tag'
import type { Band, CoreSection, ObservationSide, ObservedValue, Protocol, ValueDefinition } from '@/lib/clinical/measures/types'
import type { ReadCase } from '@/lib/clinical/findings/compare-cases'
import type { ProtocolField } from '@/lib/clinical/measures/protocol.data'
import type { AssessmentCase, AssessmentResult } from '@/lib/clinical/screening/types'
import type { EpisodeSummary } from '@/lib/episodes/types'
import type { GateView, RuleLine } from '@/lib/gate/types'
import type { LetterSummary } from '@/lib/letters/types'
import type { Runner } from '@/lib/patients/types'
import type { Outcome } from '@/lib/platform/outcome'
import type { TestWishes } from '@/lib/templates/types'

/** What stands for one measure and side: a value, a force with its lever arm, "not done" with its reason, or only a note. */
export type Entry =
  | { readonly kind: 'value'; readonly value: ObservedValue }
  | { readonly kind: 'force'; readonly forceN: number; readonly leverArmCm: number }
  | { readonly kind: 'not-done'; readonly reason: string }
  | { readonly kind: 'blank' }

export interface Confirmation {
  readonly at: string
  /** An account's id. */
  readonly by: string
}

/** One answer as it is on record. An answer that was cleared stays as a blank with a version, so that no save can pass it by. */
export interface RecordedAnswer {
  readonly measure: string
  readonly side: ObservationSide
  readonly entry: Entry
  readonly note: string
  /** How it was taken. Absent or empty: nothing is known of it. */
  readonly protocol?: Protocol
  /** The day of the assessment that it was carried over from. Until it is confirmed it counts for nothing. */
  readonly carriedOn?: string | null
  /** Who said, and when, that it holds as it stands. */
  readonly confirmed?: Confirmation | null
  readonly version: number
  readonly recordedAt: string
  readonly recordedBy: string
}

/** A page sends at most so many answers at once; the rest go in the next batch. */
export const MOST_ANSWERS = 60

/** After a save. */
export interface SavedAnswer {
  readonly version: number
  readonly recordedAt: string
}

/** Somebody else changed this answer since the page showed it. Both are kept until somebody chooses. */
export interface StaleAnswer {
  readonly ok: false
  readonly reason: 'stale'
  readonly theirs: RecordedAnswer
}

/** The core does not take it, and says why. */
export interface InvalidAnswer {
  readonly ok: false
  readonly reason: 'invalid'
  readonly message: string
}

/** What an amendment may put in an answer's place; null: it should not have been recorded. */
export type CorrectedEntry = Exclude<Entry, { readonly kind: 'blank' }> | null

/** A dated correction beside an answer of a signed assessment. */
export interface Amendment {
  readonly id: string
  /** 1, 2, 3 ... of its assessment. */
  readonly number: number
  readonly measure: string
  readonly side: ObservationSide
  /** What stood before; a blank when there was no answer. */
  readonly original: Entry
  readonly corrected: CorrectedEntry
  readonly reason: string
  readonly ruleVersion: string
  readonly amendedAt: string
  readonly amendedName: string
}

type AnswerRefusal = 'not-permitted' | 'not-found' | 'signed'

/** What became of one answer of a batch: each stands or falls by itself. */
export type AnswerOutcome = Outcome<SavedAnswer, never> | StaleAnswer | InvalidAnswer

/** The assessment after a write. */
export interface DraftState {
  readonly assessmentVersion: number
  /** The versions of all its answers, added up: they only rise, so a page with the same sum shows everything that is on record. */
  readonly versionSum: number
}

/** In the order in which the answers were sent. */
export type RecordOutcome = Outcome<DraftState & { readonly answers: readonly AnswerOutcome[] }, AnswerRefusal | 'other-account'>
export type StartOutcome = Outcome<{ readonly assessmentId: string }, 'not-permitted' | 'not-found' | 'closed'>
export type AmendOutcome =
  | Outcome<{ readonly number: number }, 'not-permitted' | 'not-found' | 'not-signed' | 'unchanged'>
  /** Somebody else has amended this answer since the page showed it. */
  | { readonly ok: false; readonly reason: 'stale'; readonly theirs: Amendment }
  | InvalidAnswer
export type SignOutcome = Outcome<{ readonly signedAt: string }, 'not-permitted' | 'not-found' | 'signed' | 'stale'>

/** A question or test as the recording screen needs it: the definition without its long texts, which load on demand. */
export interface MeasureField {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly unit: string
  readonly sided: boolean
  readonly value: ValueDefinition
  readonly optionLabels?: readonly string[]
  readonly torque: boolean
  readonly askedWhen?: { readonly measure: string; readonly equals: string }
  /** The answer that "None of these" gives; absent where each question has to be asked. */
  readonly plainNo?: string
  /** What is asked about how it is done. */
  readonly protocol?: readonly ProtocolField[]
  /** Beside the core set: it may be taken off again while it has no answer. */
  readonly isAdded?: true
  /** Rules during which the test must not be asked for: it would load what may be broken. */
  readonly withheldBy?: readonly string[]
  /** Where the screen draws the bands to scale, with what the usual range is and how sure a value is. */
  readonly scale?: MeasureScale
  /** Of a strength test: where the usual range of the runner's age and sex begins; null when there is none. */
  readonly usualFrom?: number | null
}

export interface MeasureScale {
  readonly bands: readonly Band[]
  readonly usual: { readonly label: string; readonly tag: Tag } | null
  readonly error: { readonly value: number; readonly unit: string } | null
}

/** Questions that are asked together. Those with a plain no may be answered with one "None of these". */
export interface SheetBlock {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly fields: readonly MeasureField[]
}

export interface SheetSection {
  readonly id: CoreSection
  readonly title: string
  readonly lead?: string
  /** Whether both knees are always asked, or the sore one first and the other on request. */
  readonly sides: 'both' | 'sore-first'
  readonly blocks: readonly SheetBlock[]
  /** The names of the tests that can still be added here. */
  readonly addable: readonly string[]
}

export type CarryOverOutcome = Outcome<{ readonly answers: readonly RecordedAnswer[] } & DraftState, AnswerRefusal | 'nothing-to-carry'>
export type AddTestsOutcome = Outcome<{ readonly sections: readonly SheetSection[] }, AnswerRefusal | 'no-such-test'>
export type RemoveTestOutcome = Outcome<{ readonly sections: readonly SheetSection[] }, AnswerRefusal | 'answered'>

export interface FindingWords {
  readonly measures: Readonly<Record<string, { readonly label: string; readonly unit: string }>>
  readonly factors: Readonly<Record<string, string>>
}

/** The last signed assessment before a draft. */
export interface LastAssessment {
  readonly assessedOn: string
  /** Where it has facts that seldom change. */
  readonly stable: readonly { readonly measure: string; readonly side: ObservationSide }[]
  /** As it is compared with what is typed. */
  readonly read: ReadCase
}

/** The assessment page, as the server hands it to the screen. */
export interface AssessmentPage {
  readonly id: string
  readonly kind: 'first' | 'review'
  readonly assessedOn: string
  readonly version: number
  readonly signed: { readonly at: string; readonly name: string; readonly ruleVersion: string } | null
  /** For whom the page was made: what they type is saved as theirs and nobody else's. */
  readonly viewer: { readonly accountId: string; readonly clinicId: string }
  readonly runner: Runner
  readonly episode: EpisodeSummary
  readonly timeZone: string
  readonly sections: readonly SheetSection[]
  /** Of a draft: what the runner's last signed assessment lends to it; null when there is none. */
  readonly last: LastAssessment | null
  /** The clinic's sets of tests and the clinician's favourites. */
  readonly tests: TestWishes
  /** The words for every measure that a finding can name, and for every factor. */
  readonly words: FindingWords
  /** As they were recorded: an amendment stands beside its answer and does not change it. */
  readonly answers: readonly RecordedAnswer[]
  /** Oldest first. */
  readonly amendments: readonly Amendment[]
  /** Newest first. */
  readonly letters: readonly LetterSummary[]
  /** The case without its answers: what the browser needs to interpret them as they are typed. */
  readonly context: Omit<AssessmentCase, 'observations'>
  /** Read from what stands: the answers, or what they were amended to. Its gate is that of today. */
  readonly result: AssessmentResult
  /** The result that was signed, where an amendment has changed what is read; null where `result` is that one. */
  readonly resultAsSigned: AssessmentResult | null
  readonly gateView: GateView
}

/** The gate of an assessment on a page of its own. */
export interface GatePage {
  readonly runner: Runner
  readonly episode: EpisodeSummary
  readonly assessment: {
    readonly id: string
    readonly kind: 'first' | 'review'
    readonly assessedOn: string
    readonly version: number
    readonly isSigned: boolean
  }
  readonly today: string
  readonly timeZone: string
  /** A later signed assessment of the episode: its gate decides. */
  readonly newerAssessmentId: string | null
  readonly isClosed: boolean
  readonly view: GateView
  readonly rules: readonly RuleLine[]
  /** An offload plan can be ticked. */
  readonly suspectsBoneStress: boolean
}
