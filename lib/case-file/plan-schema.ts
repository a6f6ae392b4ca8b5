import { z } from 'zod'
import type { PlanDocument, Session } from '@/lib/clinical/plan/types'

const minutes = z.number().min(0)
const tag = z.enum(['verified', 'verified-secondary', 'memory', 'convention'])
const session = { id: z.string(), on: z.iso.date(), totalMin: minutes }

const run = z.strictObject({
  ...session,
  kind: z.literal('run'),
  key: z.boolean(),
  stage: z.int().min(1).nullable(),
  blocks: z.array(z.strictObject({ runMin: minutes, walkMin: minutes, reps: z.int().min(1) })),
  warmupWalkMin: minutes,
  cooldownWalkMin: minutes,
  runMin: minutes,
  rpeMax: z.number().min(0).max(10),
  intensity: z.enum(['easy', 'strides', 'intervals', 'tempo', 'hills']),
  terrain: z.literal('flat'),
  cue: z.string().nullable(),
})

const exercise = z.strictObject({
  exercise: z.string(),
  sets: z.int().min(1),
  reps: z.tuple([z.int(), z.int()]).nullable(),
  holdSec: z.tuple([z.number(), z.number()]).nullable(),
  rir: z.number().nullable(),
  tempo: z.string().nullable(),
  restSec: z.number().min(0),
  perSide: z.boolean(),
  kneeRange: z.tuple([z.number(), z.number()]).nullable(),
})

const strength = z.strictObject({
  ...session,
  kind: z.literal('strength'),
  phase: z.enum(['settle', 'build', 'strengthen', 'heavy', 'power', 'maintain']),
  heavyLower: z.boolean(),
  impact: z.boolean(),
  exercises: z.array(exercise),
})

const walk = z.strictObject({ ...session, kind: z.enum(['walk', 'cross-training']) })

const anySession = z.discriminatedUnion('kind', [run, strength, walk]) satisfies z.ZodType<Session>

const cue = z.strictObject({
  id: z.string(),
  text: z.string(),
  feedback: z.array(z.strictObject({ session: z.int().min(1), runMin: minutes, feedbackMin: minutes })),
})

/** A whole plan, `footfall-plan/1`. */
export const planSchema = z
  .strictObject({
    format: z.literal('footfall-plan/1'),
    ruleVersion: z.string(),
    route: z.enum(['locked', 'walk-first', 'walk-run', 'keep-running', 'bsi']),
    program: z.string().nullable(),
    startStage: z.int().min(1).nullable(),
    sessions: z.array(anySession),
    cues: z.array(cue),
    warnings: z.array(z.strictObject({ id: z.string(), text: z.string() })),
    reasons: z.array(z.strictObject({ about: z.string(), text: z.string(), rule: z.string(), tag })),
  })
  .meta({ title: 'footfall-plan/1' }) satisfies z.ZodType<PlanDocument>
