import { checkObservation } from '@/lib/clinical/measures/check-observation'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import type { Entry } from './types'

interface CheckedPlace<Checked> {
  readonly measure: string
  readonly side: ObservationSide
  readonly entry: Checked
}

/** A value and a force are checked whole; of "not done" and a note only the measure and the side. */
export function checkEntry<Checked extends Entry>({
  measure,
  side,
  entry,
}: CheckedPlace<Checked>): { ok: true; entry: Checked } | { ok: false; message: string } {
  const hasValue = entry.kind === 'value' || entry.kind === 'force'
  const checked = checkObservation(hasValue ? { measure, side, ...entry } : { measure, side })
  if (checked.ok || (!hasValue && checked.field === 'value')) return { ok: true, entry }
  return checked
}
