import { sql } from 'drizzle-orm'
import { observation } from '@/db/tables/observation'
import { PAIN_LIMITED } from '@/lib/clinical/measures/protocol-ids'
import type { Observation } from '@/lib/clinical/measures/types'
import type { Entry, RecordedAnswer } from './types'

type ObservationRow = typeof observation.$inferSelect

/** The columns of an entry; all of them, so that nothing of an earlier answer is left behind. */
export function columnsOf(entry: Entry): Pick<ObservationRow, 'value' | 'forceN' | 'leverArmCm' | 'notDoneReason'> {
  return {
    value: entry.kind === 'value' ? entry.value : null,
    forceN: entry.kind === 'force' ? entry.forceN : null,
    leverArmCm: entry.kind === 'force' ? entry.leverArmCm : null,
    notDoneReason: entry.kind === 'not-done' ? entry.reason : null,
  }
}

function entryOf(row: Pick<ObservationRow, 'value' | 'forceN' | 'leverArmCm' | 'notDoneReason'>): Entry {
  if (row.notDoneReason !== null) return { kind: 'not-done', reason: row.notDoneReason }
  if (row.value !== null) return { kind: 'value', value: row.value }
  if (row.forceN !== null && row.leverArmCm !== null) return { kind: 'force', forceN: row.forceN, leverArmCm: row.leverArmCm }
  return { kind: 'blank' }
}

/** The day of the assessment that a row was carried over from, beside the row. */
export const carriedOn = sql<string | null>`(select a.assessed_on::text from assessment a
  where a.clinic_id = ${observation.clinicId} and a.id = ${observation.carriedFrom})`

interface Beside {
  readonly recordedBy: string
  readonly carriedOn: string | null
}

export function answerOf(row: ObservationRow, beside: Beside): RecordedAnswer {
  const { measure, side, note, protocol, version, recordedAt, confirmedAt, confirmedBy } = row
  const confirmed = confirmedAt && confirmedBy ? { at: confirmedAt.toISOString(), by: confirmedBy } : null
  const said = { measure, side, entry: entryOf(row), note, protocol, confirmed }
  return { ...said, version, recordedAt: recordedAt.toISOString(), ...beside }
}

type Read = Pick<RecordedAnswer, 'measure' | 'side' | 'entry'> & Partial<Pick<RecordedAnswer, 'protocol' | 'carriedOn' | 'confirmed'>>

/**
 * What the core reads of an answer: "not done", a note and a cleared answer are no observation, so missing stays missing.
 * Neither is an answer that was carried over and that nobody has confirmed.
 */
export function observationOf({ measure, side, entry, protocol, carriedOn: carried, confirmed }: Read): Observation[] {
  if (carried && !confirmed) return []
  const limited = protocol?.[PAIN_LIMITED] === 'yes' ? { painLimited: true } : {}
  if (entry.kind === 'value') return [{ measure, side, value: entry.value, ...limited }]
  if (entry.kind === 'force') return [{ measure, side, value: null, forceN: entry.forceN, leverArmCm: entry.leverArmCm, ...limited }]
  return []
}
