import { z } from 'zod'
import type { AssessmentResult } from '@/lib/clinical/screening/types'

const tag = z.enum(['verified', 'verified-secondary', 'memory', 'convention'])
const observedValue = z.union([z.number(), z.string(), z.array(z.string())])
const side = z.enum(['left', 'right', 'none'])
const level = z.enum(['typical', 'borderline', 'deficit', 'severe', 'flag', 'unresolved', 'context'])
const tier = z.enum(['soft', 'hard', 'emergency'])

const release = z.strictObject({
  rule: z.string(),
  kind: z.enum(['override', 'medical-outcome']),
  reason: z.string(),
  text: z.string(),
  by: z.string(),
  on: z.iso.date(),
  reviewOn: z.iso.date().nullable(),
})

const firedRule = z.strictObject({
  id: z.string(),
  tier,
  title: z.string(),
  action: z.string(),
  tag,
  because: z.array(z.strictObject({ measure: z.string(), side: side.optional(), value: observedValue })),
  released: release.nullable(),
})

const interpretation = z.strictObject({
  measure: z.string(),
  side,
  value: observedValue,
  unit: z.string(),
  level,
  label: z.string(),
  tag,
  note: z.string().optional(),
  of: z.string().optional(),
})

const factor = z.strictObject({
  id: z.string(),
  rank: z.int().min(1).nullable(),
  verdict: z.enum(['likely', 'possible', 'unlikely', 'not-assessed']),
  score: z.int().min(0).max(100).nullable(),
  drivers: z.array(z.string()),
})

/** What an assessment comes to, `footfall-assessment/1`. */
export const assessmentSchema = z
  .strictObject({
    format: z.literal('footfall-assessment/1'),
    ruleVersion: z.string(),
    gate: z.strictObject({
      state: z.enum(['clear', 'soft', 'hard', 'emergency']),
      blocks: z.array(z.enum(['running', 'impact', 'strength'])),
      rules: z.array(firedRule),
      unanswered: z.array(z.string()),
    }),
    interpretations: z.array(interpretation),
    factors: z.array(factor),
    patterns: z.strictObject({
      points: z.strictObject({ PFP: z.int(), ITBS: z.int(), BSI: z.int(), OTHER: z.int() }),
      leading: z.enum(['PFP', 'ITBS', 'BSI', 'OTHER', 'mixed']),
    }),
  })
  .meta({ title: 'footfall-assessment/1' }) satisfies z.ZodType<AssessmentResult>
