import { z } from 'zod'
import { lineOfText, linesOfText, requiredLine } from '@/lib/platform/typed-text'
import { MOST_ANSWERS } from './types'

/** Any number, not-a-number included: the core says in a clinician's words what is wrong with it. */
const typedNumber = z.union([z.number(), z.nan()])

const saidEntries = [
  z.object({
    kind: z.literal('value'),
    value: z.union([typedNumber, z.string().max(200), z.array(z.string().max(80)).max(40).readonly()]),
  }),
  z.object({ kind: z.literal('force'), forceN: typedNumber, leverArmCm: typedNumber }),
  z.object({ kind: z.literal('not-done'), reason: requiredLine(200, 'Say why it was not done.') }),
] as const

const entrySchema = z.discriminatedUnion('kind', [
  ...saidEntries,
  /** Nothing but the note. */
  z.object({ kind: z.literal('blank') }),
])

export const startAssessmentSchema = z.object({
  /** Made with the page, so that a button pressed twice starts one assessment. */
  assessmentId: z.uuid(),
  episodeId: z.uuid(),
})
export type StartAssessmentInput = z.output<typeof startAssessmentSchema>

const said = {
  entry: entrySchema,
  note: linesOfText(2000),
  /** How it was taken; the core decides what may stand in it. */
  protocol: z.record(z.string().max(40), lineOfText(80)).optional(),
  /** Somebody has said that it holds as it stands: an unlikely value, or one that was carried over. */
  isConfirmed: z.boolean().optional(),
}

const place = { measure: z.string().min(1).max(80), side: z.enum(['none', 'left', 'right']) }

const answerSchema = z.object({
  ...place,
  /** Of the answer that this one replaces; null when the page showed none. */
  version: z.int().min(1).nullable(),
  ...said,
  /** What this page has sent for the same answer without hearing of it: if one of these is on record by now, it is the page's own. */
  unheard: z.array(z.object(said)).max(50).readonly(),
})
export type AnswerInput = z.output<typeof answerSchema>

export const recordObservationsSchema = z.object({
  assessmentId: z.uuid(),
  /** Whose page it was typed on. Whoever has signed in since must not get their name on it. */
  enteredBy: z.uuid(),
  answers: z
    .array(answerSchema)
    .min(1)
    .max(MOST_ANSWERS)
    .refine((all) => new Set(all.map(({ measure, side }) => `${measure}:${side}`)).size === all.length, 'One answer a question and side.')
    .readonly(),
})
export type RecordObservationsInput = z.output<typeof recordObservationsSchema>

export const carryOverSchema = z.object({ assessmentId: z.uuid() })
export type CarryOverInput = z.output<typeof carryOverSchema>

export const addTestsSchema = z.object({ assessmentId: z.uuid(), measures: z.array(z.string().min(1).max(80)).min(1).max(140) })
export type AddTestsInput = z.output<typeof addTestsSchema>

export const removeTestSchema = z.object({ assessmentId: z.uuid(), measure: z.string().min(1).max(80) })
export type RemoveTestInput = z.output<typeof removeTestSchema>

export const signAssessmentSchema = z.object({
  assessmentId: z.uuid(),
  /** Of the assessment as the signer saw it. */
  version: z.int().min(1),
})
export type SignAssessmentInput = z.output<typeof signAssessmentSchema>

export const amendAssessmentSchema = z.object({
  /** Made with the form, so that a button pressed twice amends once. */
  amendmentId: z.uuid(),
  assessmentId: z.uuid(),
  ...place,
  /** Number of the last amendment of this answer that the page showed; 0 for none. */
  seen: z.int().min(0),
  /** Null: the answer should not have been recorded. */
  corrected: z.discriminatedUnion('kind', saidEntries).nullable(),
  reason: requiredLine(500, 'Say why it is amended.'),
})
export type AmendAssessmentInput = z.output<typeof amendAssessmentSchema>
