import { z } from 'zod'
import { isCalendarDay } from '@/lib/platform/calendar'
import { lineOfText, requiredLine } from '@/lib/platform/typed-text'

const OLDEST_BIRTH = '1900-01-01'

export const registerPatientSchema = z.object({
  /** Made with the form, so that a form sent twice registers one runner. */
  patientId: z.uuid(),
  givenName: requiredLine(80, 'Enter the given name.'),
  familyName: requiredLine(80, 'Enter the family name.'),
  bornOn: z
    .string()
    .trim()
    .min(1, { error: 'Enter the date of birth.', abort: true })
    .refine(isCalendarDay, { error: 'That day does not exist. Write it as 1990-04-02.', abort: true })
    .refine((day) => day >= OLDEST_BIRTH, 'The year of birth is before 1900. Check it.'),
  sex: z.string().pipe(z.enum(['female', 'male', 'unspecified'], { error: 'Choose one: some usual ranges depend on it.' })),
  phone: lineOfText(40),
})
/** What the form sends, as typed. */
export type NewRunnerFields = z.input<typeof registerPatientSchema>
export type RegisterPatientInput = z.output<typeof registerPatientSchema>

export const findRunnersSchema = z.object({ text: lineOfText(80) })
