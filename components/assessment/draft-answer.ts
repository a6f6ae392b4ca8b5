import type { Entry, RecordedAnswer } from '@/lib/assessments/types'
import type { Observation, ObservationSide } from '@/lib/clinical/measures/types'

/** What stands in a field: an entry, or a force or lever arm that still lacks the other. */
export type TypedEntry =
  Exclude<Entry, { kind: 'force' }> | { readonly kind: 'force'; readonly forceN: number | null; readonly leverArmCm: number | null }

/**
 * One answer on the screen.
 * - `saved`: on record as it stands
 * - `unsaved`: on its way
 * - `held`: cannot be recorded as it stands; the message says why, and what was typed stays
 * - `conflict`: somebody else changed it; both stand until one is chosen
 */
export interface DraftAnswer {
  readonly measure: string
  readonly side: ObservationSide
  readonly entry: TypedEntry
  readonly note: string
  /** On record; null when nothing is. */
  readonly version: number | null
  readonly status: 'saved' | 'unsaved' | 'held' | 'conflict'
  readonly message?: string
  readonly theirs?: RecordedAnswer
}

export type AnswerKey = `${string}:${ObservationSide}`

export interface Place {
  readonly measure: string
  readonly side: ObservationSide
}

export const keyOf = ({ measure, side }: Place): AnswerKey => `${measure}:${side}`

export const blankAt = ({ measure, side }: Place): DraftAnswer => ({
  measure,
  side,
  entry: { kind: 'blank' },
  note: '',
  version: null,
  status: 'saved',
})

export const fromRecord = ({ measure, side, entry, note, version }: RecordedAnswer): DraftAnswer => ({
  measure,
  side,
  entry,
  note,
  version,
  status: 'saved',
})

/** The entry as it can be recorded, or null while a half of it is missing. */
export function entryToRecord(entry: TypedEntry): Entry | null {
  if (entry.kind !== 'force') return entry
  const { forceN, leverArmCm } = entry
  return forceN === null || leverArmCm === null ? null : { kind: 'force', forceN, leverArmCm }
}

/** What the core may read of it: nothing that is held back, no "not done", no blank. */
export function observationOf({ measure, side, entry, status }: DraftAnswer): Observation[] {
  if (status === 'held') return []
  if (entry.kind === 'value') return [{ measure, side, value: entry.value }]
  if (entry.kind !== 'force' || entry.forceN === null || entry.leverArmCm === null) return []
  return [{ measure, side, value: null, forceN: entry.forceN, leverArmCm: entry.leverArmCm }]
}

/** The number that stands there; null for none, and for one that is held back. */
export function numberOf({ entry, status }: DraftAnswer): number | null {
  return entry.kind === 'value' && typeof entry.value === 'number' && status !== 'held' ? entry.value : null
}

/** Whether something stands there, "not done" included. */
export const isAnswered = ({ entry, status }: DraftAnswer) => entry.kind !== 'blank' && status !== 'held'

export function isSameEntry(one: TypedEntry, other: TypedEntry): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

const sorted = (entry: TypedEntry) => Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1))
