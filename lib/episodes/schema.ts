import { z } from 'zod'
import { isCalendarDay } from '@/lib/platform/calendar'
import { linesOfText } from '@/lib/platform/typed-text'

const blankAsNull = (text: string) => (text === '' ? null : text)

/** A whole number as typed into a field that may stay empty: empty is null, never 0. */
const optionalMinutes = z
  .string()
  .max(10)
  .trim()
  .transform(blankAsNull)
  .refine((text) => text === null || /^\d{1,4}$/.test(text), 'Enter whole minutes, or leave it empty.')
  .transform((text) => (text === null ? null : Number(text)))
  .refine((minutes) => minutes === null || (minutes >= 1 && minutes <= 3000), 'Enter 1 to 3000 minutes, or leave it empty.')

const optionalDay = z
  .string()
  .max(40)
  .trim()
  .transform(blankAsNull)
  .refine((text) => text === null || isCalendarDay(text), 'That day does not exist. Write it as 2026-05-18.')

export const openEpisodeSchema = z.object({
  /** Made with the form, so that a form sent twice opens one episode. */
  episodeId: z.uuid(),
  patientId: z.uuid(),
  side: z.string().pipe(z.enum(['left', 'right', 'both'], { error: 'Choose the knee that hurts.' })),
  condition: z
    .string()
    .pipe(z.enum(['PFP', 'ITBS', 'BSI', 'none'], { error: 'Choose the working diagnosis, or none yet.' }))
    .transform((condition) => (condition === 'none' ? null : condition)),
  onsetOn: optionalDay,
  goal: linesOfText(300),
  goalWeeklyRunMin: optionalMinutes,
})
/** What the form sends, as typed. */
export type NewEpisodeFields = z.input<typeof openEpisodeSchema>
export type OpenEpisodeInput = z.output<typeof openEpisodeSchema>

export const chooseDiagnosisSchema = z.object({
  episodeId: z.uuid(),
  /** Of the episode as the page showed it. */
  version: z.int().min(1),
  condition: z.string().pipe(z.enum(['PFP', 'ITBS', 'BSI'], { error: 'Choose the working diagnosis.' })),
})
/** What the form sends, as chosen. */
export type ChooseDiagnosisFields = z.input<typeof chooseDiagnosisSchema>
export type ChooseDiagnosisInput = z.output<typeof chooseDiagnosisSchema>
