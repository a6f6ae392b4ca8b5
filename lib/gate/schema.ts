import { z } from 'zod'
import { CLEARANCE_SITES } from '@/lib/clinical/screening/clearance'
import { CLEARANCE_POINTS } from '@/lib/clinical/screening/clearance-points.data'
import { OFFLOAD_ACTIVITIES } from '@/lib/clinical/screening/offload-activities.data'
import { DECLINED_REFERRAL, RELEASE_REASONS } from '@/lib/clinical/screening/release-terms'
import { isCalendarDay } from '@/lib/platform/calendar'
import { linesOfText, requiredLine } from '@/lib/platform/typed-text'

const ofAssessment = {
  assessmentId: z.uuid(),
  /** Of the assessment as the clinician saw it, amendments included. */
  version: z.int().min(1),
}

const day = (empty: string) =>
  z
    .string()
    .max(40)
    .trim()
    .refine((text) => text !== '', empty)
    .refine((text) => text === '' || isCalendarDay(text), 'That day does not exist. Write it as 2026-05-18.')

const said = (max: number, empty: string) => linesOfText(max).refine((text) => text !== '', empty)

const OUTCOME_REASONS = RELEASE_REASONS.filter((reason) => reason !== DECLINED_REFERRAL)

const release = {
  /** Made with the form, so that a form sent twice records once. */
  releaseId: z.uuid(),
  ...ofAssessment,
  rule: z.string().min(1).max(20),
}

export const recordOverrideSchema = z.object({
  ...release,
  reason: z.string().pipe(z.enum(RELEASE_REASONS, { error: 'Choose a reason.' })),
  explanation: linesOfText(4000),
  reviewOn: day('Say when you look at it again.'),
  isAttested: z.boolean(),
})
export type RecordOverrideFields = z.input<typeof recordOverrideSchema>
export type RecordOverrideInput = z.output<typeof recordOverrideSchema>

export const recordMedicalOutcomeSchema = z.object({
  ...release,
  reason: z.string().pipe(z.enum(OUTCOME_REASONS, { error: 'Choose what it came to.' })),
  explanation: said(4000, 'Say what was found.'),
  decidedBy: requiredLine(200, 'Say who gave it.'),
  decidedByRole: requiredLine(200, 'Say what they are: GP, sports physician, surgeon.'),
  decidedOn: day('Say on which day it was given.'),
})
export type RecordMedicalOutcomeFields = z.input<typeof recordMedicalOutcomeSchema>
export type RecordMedicalOutcomeInput = z.output<typeof recordMedicalOutcomeSchema>

/** Any bone outside the list: the clearance is kept, and no plan is made for it. */
const OTHER_SITE = 'other'

export const recordClearanceSchema = z.object({
  clearanceId: z.uuid(),
  episodeId: z.uuid(),
  site: z.string().pipe(z.enum([...CLEARANCE_SITES, OTHER_SITE], { error: 'Choose the bone.' })),
  clearedOn: day('Say on which day it was given.'),
  clearedBy: requiredLine(200, 'Say who cleared the runner.'),
  clearedByRole: requiredLine(200, 'Say what they are: GP, sports physician, surgeon.'),
  isSpecialist: z.boolean(),
  confirmed: z.array(z.enum(CLEARANCE_POINTS.map(({ id }) => id))).max(CLEARANCE_POINTS.length),
  note: linesOfText(2000),
})
export type RecordClearanceFields = z.input<typeof recordClearanceSchema>
export type RecordClearanceInput = z.output<typeof recordClearanceSchema>

export const takeBackDecisionSchema = z.object({
  of: z.enum(['release', 'clearance']),
  id: z.uuid(),
  explanation: said(2000, 'Say why it is taken back.'),
})
export type TakeBackDecisionInput = z.output<typeof takeBackDecisionSchema>

export const recordOffloadPlanSchema = z.object({
  offloadPlanId: z.uuid(),
  ...ofAssessment,
  allowed: z.array(z.enum(OFFLOAD_ACTIVITIES.map(({ id }) => id))).max(OFFLOAD_ACTIVITIES.length),
  note: linesOfText(2000),
})
export type RecordOffloadPlanInput = z.output<typeof recordOffloadPlanSchema>

export const issueOffloadSheetSchema = z.object({ offloadPlanId: z.uuid(), version: ofAssessment.version })
export type IssueOffloadSheetInput = z.output<typeof issueOffloadSheetSchema>
