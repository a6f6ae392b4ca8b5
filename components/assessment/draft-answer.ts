import type { Entry, RecordedAnswer } from '@/lib/assessments/types'
import { PAIN_LIMITED } from '@/lib/clinical/measures/protocol-ids'
import type { Observation, ObservationSide, Protocol } from '@/lib/clinical/measures/types'

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
  /** How it was taken. */
  readonly protocol: Protocol
  /** Somebody has said that it holds as it stands. */
  readonly isConfirmed: boolean
  /** The day of the assessment that it was carried over from; null when it was not. */
  readonly carriedOn: string | null
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

export const isSamePlace = (one: Place, other: Place) => one.measure === other.measure && one.side === other.side

const NO_PROTOCOL: Protocol = {}

export const blankAt = ({ measure, side }: Place): DraftAnswer => ({
  measure,
  side,
  entry: { kind: 'blank' },
  note: '',
  protocol: NO_PROTOCOL,
  isConfirmed: false,
  carriedOn: null,
  version: null,
  status: 'saved',
})

export const fromRecord = ({ measure, side, entry, note, version, ...beside }: RecordedAnswer): DraftAnswer => ({
  measure,
  side,
  entry,
  note,
  protocol: beside.protocol ?? NO_PROTOCOL,
  isConfirmed: Boolean(beside.confirmed),
  carriedOn: beside.carriedOn ?? null,
  version,
  status: 'saved',
})

/** The entry as it can be recorded, or null while a half of it is missing. */
export function entryToRecord(entry: TypedEntry): Entry | null {
  if (entry.kind !== 'force') return entry
  const { forceN, leverArmCm } = entry
  return forceN === null || leverArmCm === null ? null : { kind: 'force', forceN, leverArmCm }
}

/** It, or how it is to be taken, was carried over and nobody has said that it still holds: it counts for nothing. */
export const isUnconfirmed = (answer: DraftAnswer) => answer.carriedOn !== null && !answer.isConfirmed && !isEmpty(answer)

/** What the core may read of it: nothing that is held back or not confirmed, no "not done", no blank. */
export function observationOf(answer: DraftAnswer): Observation[] {
  const { measure, side, entry, status, protocol } = answer
  if (status === 'held' || isUnconfirmed(answer)) return []
  const limited = protocol[PAIN_LIMITED] === 'yes' ? { painLimited: true } : {}
  if (entry.kind === 'value') return [{ measure, side, value: entry.value, ...limited }]
  if (entry.kind !== 'force' || entry.forceN === null || entry.leverArmCm === null) return []
  return [{ measure, side, value: null, forceN: entry.forceN, leverArmCm: entry.leverArmCm, ...limited }]
}

/** The number that stands there; null for none, and for one that is held back. */
export function numberOf({ entry, status }: DraftAnswer): number | null {
  return entry.kind === 'value' && typeof entry.value === 'number' && status !== 'held' ? entry.value : null
}

/** Whether something stands there that counts, "not done" included. */
export const isAnswered = (answer: DraftAnswer) => answer.entry.kind !== 'blank' && answer.status !== 'held' && !isUnconfirmed(answer)

/** Neither an answer nor how it is to be taken: something may be carried over into it. */
export const isEmpty = ({ entry, protocol }: DraftAnswer) => entry.kind === 'blank' && Object.keys(protocol).length === 0

/** Nothing was ever said. */
export const isNothing = (answer: DraftAnswer) => isEmpty(answer) && answer.note === ''

/** What is sent of an answer. */
export type Said = Pick<DraftAnswer, 'note'> & { readonly entry: TypedEntry; readonly protocol?: Protocol; readonly isConfirmed?: boolean }

/** Whether two answers say the same, whatever stands beside the entry included. */
export function isSameSaid(one: Said, other: Said): boolean {
  const isSameBeside = one.note === other.note && (one.isConfirmed ?? false) === (other.isConfirmed ?? false)
  return isSameBeside && isSameProtocol(one.protocol, other.protocol) && isSameEntry(one.entry, other.entry)
}

function isSameProtocol(one: Protocol = NO_PROTOCOL, other: Protocol = NO_PROTOCOL): boolean {
  const ids = Object.keys({ ...one, ...other })
  return ids.every((id) => one[id] === other[id])
}

function isSameEntry(one: TypedEntry, other: TypedEntry): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

const sorted = (entry: TypedEntry) => Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1))
