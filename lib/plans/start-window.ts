import type { Planning } from '@/lib/clinical/plan/types'
import { daysBetween } from '@/lib/platform/calendar'

/** After 28 days without a run the entry gates are gone through again, so no plan starts later than that. A convention of ours. */
const MAX_DAYS_AHEAD = 28

/** Why a plan cannot start on its first day, seen from today; null when it can. */
export function refuseStart({ startsOn }: Pick<Planning, 'startsOn'>, today: string): 'start-passed' | 'start-too-far' | null {
  const ahead = daysBetween(today, startsOn)
  if (ahead < 0) return 'start-passed'
  return ahead > MAX_DAYS_AHEAD ? 'start-too-far' : null
}
