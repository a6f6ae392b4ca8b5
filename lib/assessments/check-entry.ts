import { checkObservation } from '@/lib/clinical/measures/check-observation'
import { whyNotProtocol } from '@/lib/clinical/measures/protocol'
import type { ObservationSide, Protocol } from '@/lib/clinical/measures/types'
import type { Entry } from './types'

interface CheckedPlace<Checked> {
  readonly measure: string
  readonly side: ObservationSide
  readonly entry: Checked
  readonly protocol?: Protocol
}

/** A value and a force are checked whole; of "not done" and a note only the measure and the side. The protocol is checked with either. */
export function checkEntry<Checked extends Entry>({
  measure,
  side,
  entry,
  protocol = {},
}: CheckedPlace<Checked>): { ok: true; entry: Checked } | { ok: false; message: string } {
  const hasValue = entry.kind === 'value' || entry.kind === 'force'
  const checked = checkObservation(hasValue ? { measure, side, ...entry } : { measure, side })
  if (!checked.ok && (hasValue || checked.field !== 'value')) return checked
  const message = whyNotProtocol(measure, protocol)
  return message === null ? { ok: true, entry } : { ok: false, message }
}
