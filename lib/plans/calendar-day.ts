import { z } from 'zod'
import { isCalendarDay } from '@/lib/platform/calendar'

/** A calendar day that exists, as `YYYY-MM-DD`. `empty` is what a blank field is told. */
export function calendarDay(empty: string) {
  return z
    .string()
    .max(40)
    .trim()
    .min(1, { error: empty, abort: true })
    .refine(isCalendarDay, 'That day does not exist. Write it as 2026-05-18.')
}
