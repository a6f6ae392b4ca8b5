import { z } from 'zod'

const named = (words: string) => z.string().trim().min(1, words).max(120, 'Use at most 120 characters.')

const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** What the first visit fills in. The password's own rules are in lib/auth/password-rules.ts. */
export const clinicSetUp = z.object({
  clinicName: named('Give the clinic’s name.'),
  accountName: named('Give your name, as it stands on paper.'),
  email: z
    .string()
    .max(320)
    .transform((typed) => typed.normalize('NFKC').trim())
    .pipe(z.email('Give an e-mail address, such as ana@clinic.example.')),
  password: z.string().max(1_000, 'This is too long.'),
  timeZone: z.string().max(64).refine(isTimeZone, 'Choose a time zone.'),
})

export type ClinicSetUp = z.infer<typeof clinicSetUp>
