import type { Entry } from './types'

interface Answer {
  readonly entry: Entry
  readonly note: string
}

/** Whether two answers say the same: a save that was carried out but never heard of can then be sent again without harm. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  return one.note === other.note && JSON.stringify(partsOf(one.entry)) === JSON.stringify(partsOf(other.entry))
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
