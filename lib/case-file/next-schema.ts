import { z } from 'zod'
import type { NextDocument } from '@/lib/clinical/plan/types'

/** What a log says to do next, `footfall-next/1`. */
export const nextSchema = z
  .strictObject({
    format: z.literal('footfall-next/1'),
    colour: z.enum(['green', 'amber', 'red', 'lock', 'none']),
    action: z.enum(['advance', 'hold', 'regress', 'lock', 'reassess']),
    stage: z.int().min(1).nullable(),
    notBefore: z.iso.date().nullable(),
    reasons: z.array(
      z.strictObject({
        about: z.string(),
        text: z.string(),
        rule: z.string(),
        tag: z.enum(['verified', 'verified-secondary', 'memory', 'convention']),
      }),
    ),
  })
  .meta({ title: 'footfall-next/1' }) satisfies z.ZodType<NextDocument>
