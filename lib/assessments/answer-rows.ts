import type { observation } from '@/db/tables/observation'
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

export function answerOf(row: ObservationRow, recordedBy: string): RecordedAnswer {
  const { measure, side, note, version, recordedAt } = row
  return { measure, side, entry: entryOf(row), note, version, recordedAt: recordedAt.toISOString(), recordedBy }
}

/** What the core reads of an answer: "not done", a note and a cleared answer are no observation, so missing stays missing. */
export function observationOf({ measure, side, entry }: Pick<RecordedAnswer, 'measure' | 'side' | 'entry'>): Observation[] {
  if (entry.kind === 'value') return [{ measure, side, value: entry.value }]
  if (entry.kind === 'force') return [{ measure, side, value: null, forceN: entry.forceN, leverArmCm: entry.leverArmCm }]
  return []
}
