import type { Condition } from '../../measures/types'
import type { LogEntry } from '../types'

/** Red or not, read again from a logged run: only what the judge needs. A missing answer is not red. */
export function colourOf(entry: LogEntry, condition: Condition): 'red' | 'other' {
  const { painBaseline, painDuring = 0, minutesToSettle = 0, painNextMorning, flags } = entry
  if (flags.includes('limp') || flags.includes('swelling')) return 'red'
  if (condition === 'BSI') {
    return painDuring > 0 || minutesToSettle > 0 || (painNextMorning ?? 0) > 0 || (painBaseline ?? 0) > 0 ? 'red' : 'other'
  }
  const isWorse = painBaseline !== undefined && painNextMorning !== undefined && painNextMorning >= painBaseline + 2
  return painDuring >= 5 || minutesToSettle >= 1440 || isWorse ? 'red' : 'other'
}
