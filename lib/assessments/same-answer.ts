import type { Protocol } from '@/lib/clinical/measures/types'
import type { Entry } from './types'

interface Answer {
  readonly entry: Entry
  readonly note: string
  readonly protocol?: Protocol
  readonly isConfirmed?: boolean
}

/** Whether two answers say the same: a save that was carried out but never heard of can then be sent again without harm. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  return JSON.stringify(wholeOf(one)) === JSON.stringify(wholeOf(other))
}

/** Whether they say the same of the test itself, whatever stands beside it. */
export function isSameEntry(one: Entry, other: Entry): boolean {
  return JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other))
}

function wholeOf({ entry, note, protocol = {}, isConfirmed = false }: Answer): readonly unknown[] {
  return [partsOf(entry), note, Object.entries(protocol).toSorted(([a], [b]) => (a < b ? -1 : 1)), isConfirmed]
}

function partsOf(entry: Entry): readonly unknown[] {
  switch (entry.kind) {
    case 'value':
      return ['value', entry.value]
    case 'force':
      return ['force', entry.forceN, entry.leverArmCm]
    case 'not-done':
      return ['not-done', entry.reason]
    case 'blank':
      return ['blank']
  }
}
