import { entryToRecord, type DraftAnswer } from './draft-answer'
import type { LiveCore } from './live-core'

const NOT_A_NUMBER = 'Type a number, such as 8 or 8.5.'
const HALF_A_FORCE = 'Enter the force and the lever arm; then it is recorded.'

/** Why an answer cannot be recorded as it stands, in words; null when it can. Without the core only what is plain is seen, and the server decides. */
export function whyNotRecorded({ measure, side, entry }: DraftAnswer, core: LiveCore | null): string | null {
  if (entry.kind === 'not-done' || entry.kind === 'blank') return null
  if (entryToRecord(entry) === null) return HALF_A_FORCE
  if (entry.kind === 'value' && Number.isNaN(entry.value)) return NOT_A_NUMBER
  const checked = core?.checkObservation({ measure, side, ...entry })
  return checked?.ok === false ? checked.message : null
}
