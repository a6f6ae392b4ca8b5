import { z } from 'zod'
import { linesOfText } from '@/lib/platform/typed-text'

export const decideFactorSchema = z
  .object({
    assessmentId: z.uuid(),
    factor: z.string().min(1).max(80),
    decision: z.enum(['confirmed', 'dismissed', 'taken-back']),
    note: linesOfText(1000),
    /** Of the decision that this one follows; 0 when the page showed none. */
    version: z.int().min(0),
  })
  .refine(({ decision, note }) => decision !== 'dismissed' || note !== '', {
    path: ['note'],
    message: 'Say why it is dismissed.',
  })
export type DecideFactorInput = z.output<typeof decideFactorSchema>
