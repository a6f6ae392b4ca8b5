import type { PaperGait } from '@/lib/documents/types'
import type { Tag } from '@/lib/clinical/evidence/tag'
import type { Tier } from '@/lib/clinical/screening/types'
import type { WingRow } from '@/components/figures/wings'
import type { EpisodeSummary } from '@/lib/episodes/types'
import type { GateView } from '@/lib/gate/types'
import type { Runner } from '@/lib/patients/types'
import type { Outcome } from '@/lib/platform/outcome'

export type LetterKind = 'report' | 'referral-letter'

/** What the clinician writes of a letter. */
export interface LetterWords {
  /** Name and address, line by line. */
  readonly recipient: string
  /** The opening: who this is about and why it is written. */
  readonly opening: string
  /** What was found, in a few sentences. */
  readonly found: string
  /** What is asked of the reader. */
  readonly asked: string
  readonly closing: string
}

/** A letter as a list names it. */
export interface LetterSummary {
  readonly id: string
  readonly assessmentId: string
  readonly episodeId: string
  readonly kind: LetterKind
  readonly status: 'draft' | 'issued'
  /** When it was issued, or begun. */
  readonly at: string
  readonly by: string
  /** Why an issued letter no longer tells all that is on record; null while it does. */
  readonly outdated: 'amended' | 'answers-changed' | null
}

export interface LetterPage {
  readonly id: string
  readonly kind: LetterKind
  readonly status: 'draft' | 'issued'
  readonly version: number
  readonly words: LetterWords
  /** For whom the page was made: what they write is kept for them and nobody else. */
  readonly viewer: { readonly accountId: string; readonly clinicId: string }
  readonly runner: Runner
  readonly episode: EpisodeSummary
  readonly assessment: { readonly id: string; readonly assessedOn: string; readonly isSigned: boolean }
  /** The gate of the runner as of today, whatever the letter says. */
  readonly gateView: GateView
  readonly issued: { readonly at: string; readonly by: string; readonly sha256: string } | null
  readonly outdated: LetterSummary['outdated']
  /** What the letterhead lacks, in words; empty when it is whole. */
  readonly missing: readonly string[]
  readonly timeZone: string
}

type LetterRefusal = 'not-permitted' | 'not-found'
export type StartLetterOutcome = Outcome<{ readonly letterId: string }, LetterRefusal | 'not-signed'>
export type ReviseLetterOutcome =
  | Outcome<{ readonly version: number; readonly savedAt: string }, LetterRefusal | 'issued'>
  /** Somebody else has changed the letter since the page showed it. Both are kept until somebody chooses. */
  | { readonly ok: false; readonly reason: 'stale'; readonly theirs: { readonly version: number; readonly words: LetterWords } }
export type IssueLetterOutcome = Outcome<
  { readonly letterId: string },
  LetterRefusal | 'stale' | 'not-signed' | 'no-recipient' | 'changed' | 'not-printable' | 'not-made'
>

export type PaperMark = 'usual' | 'edge' | 'outside' | null

/** One recorded or derived value as it is printed. */
export interface PaperReading {
  readonly side: 'left' | 'right' | 'none'
  readonly value: string
  readonly mark: PaperMark
  /** "Outside usual range"; empty where there is nothing to judge. */
  readonly level: string
  /** The limits of its band and how sure they are: "over 8°, convention". */
  readonly band: string
  readonly note: string
  readonly isAmended: boolean
}

/** One test with its sides, its measurement error and its sources. */
export interface PaperTest {
  readonly name: string
  /** Numbers of its sources: "[1, 4]". */
  readonly refs: string
  readonly readings: readonly PaperReading[]
  /** How sure a value is, and the clinician's note. */
  readonly small: readonly string[]
}

export interface PaperRule {
  readonly title: string
  readonly tier: Tier
  readonly id: string
  readonly because: readonly string[]
  readonly action: string
  readonly tag: Tag
  /** The release or override that stands on it; empty when there is none. */
  readonly released: string
}

export interface PaperAmendment {
  readonly what: string
  readonly original: string
  readonly corrected: string
  readonly reason: string
  readonly who: string
}

export interface PaperFigures {
  readonly gait: PaperGait | null
  readonly lean: readonly { readonly side: 'left' | 'right'; readonly trunkDeg: number | null; readonly shinDeg: number | null }[]
  readonly knees: readonly { readonly side: 'left' | 'right'; readonly marked: readonly string[] }[]
  readonly wings: readonly WingRow[]
}

/** Everything a report or letter prints, in the words it is printed in. The paper adds layout and nothing else. */
export interface LetterPaper {
  readonly kind: LetterKind
  readonly size: 'a4' | 'letter'
  readonly clinic: { readonly name: string; readonly address: string; readonly phone: string }
  readonly clinician: string
  readonly runner: string
  readonly title: string
  readonly version: string
  readonly fingerprint: string
  /** ISO day; also the PDF's own date, so that the same letter gives the same bytes. */
  readonly issuedOn: string
  readonly dated: string
  readonly recipient: readonly string[]
  readonly about: readonly { readonly name: string; readonly value: string }[]
  /** By the worst rule that stands; null in a report, and when no rule stands. */
  readonly urgency: { readonly title: string; readonly text: string; readonly isShut: boolean } | null
  /** Whether it rests on a signature, or on the answers so far. */
  readonly basis: { readonly text: string; readonly isSigned: boolean }
  readonly opening: readonly string[]
  readonly found: readonly string[]
  readonly asked: readonly string[]
  readonly closing: readonly string[]
  readonly signature: { readonly name: string; readonly profession: string }
  readonly gate: {
    readonly lead: string
    readonly rules: readonly PaperRule[]
    readonly unanswered: readonly string[]
    readonly answeredNo: readonly string[]
  }
  readonly factors: readonly {
    readonly rank: string
    readonly name: string
    readonly verdict: string
    readonly drivers: readonly string[]
  }[]
  readonly figures: PaperFigures
  readonly tests: readonly { readonly title: string; readonly tests: readonly PaperTest[] }[]
  readonly notDone: readonly string[]
  readonly amendments: readonly PaperAmendment[]
  readonly sources: readonly string[]
  readonly key: string
}
