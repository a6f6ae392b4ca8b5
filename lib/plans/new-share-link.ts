import type { Planning } from '@/lib/clinical/plan/types'
import { addDays, startOfDayIn } from '@/lib/platform/calendar'
import { env } from '@/lib/platform/env'
import { hashSecretToken, makeSecretToken } from '@/lib/platform/secret-token'
import type { NewShareLink } from './types'

/** Four weeks in which a runner can still look the plan up. A convention of ours. */
const DAYS_AFTER_PLAN = 28

type Length = Pick<Planning, 'startsOn' | 'weeks'>

/** A link to a plan, not stored yet: what is handed out, and what is kept of it. */
export function newShareLink(planning: Length, timeZone: string): { shown: NewShareLink; kept: { tokenHash: string; expiresAt: Date } } {
  const token = makeSecretToken()
  const expiresAt = linkExpiry(planning, timeZone)
  return {
    shown: { url: `${env.publicUrl}/p/${token}`, expiresAt },
    kept: { tokenHash: hashSecretToken(token), expiresAt },
  }
}

/** A link ends with the 28th day after the plan's last day, at midnight where the clinic is. */
function linkExpiry(planning: Length, timeZone: string): Date {
  return startOfDayIn(timeZone, addDays(lastDayOf(planning), DAYS_AFTER_PLAN + 1))
}

/** The last calendar day of a plan. `2026-05-18` and 12 weeks: `2026-08-09`. */
function lastDayOf({ startsOn, weeks }: Length): string {
  return addDays(startsOn, 7 * weeks - 1)
}
