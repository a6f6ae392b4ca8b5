import { z } from 'zod'

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const WORDS = `A calendar day that exists, written YYYY-MM-DD, from ${FIRST_YEAR} to ${LAST_YEAR}.`

/** A day as YYYY-MM-DD. 30 February, 29 February of a short year and far-off years are refused. */
export const calendarDay = z.iso
  .date({ error: WORDS, abort: true })
  .refine((day) => Number(day.slice(0, 4)) >= FIRST_YEAR && Number(day.slice(0, 4)) <= LAST_YEAR, { error: WORDS })
  .meta({ id: 'day' })
