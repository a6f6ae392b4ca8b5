import { z } from 'zod'
import type { Clearance, Patient, Release } from '@/lib/clinical/screening/types'
import { MEASURES } from '@/lib/clinical/measures/registry'
import { BLOCKING_RULES } from '@/lib/clinical/screening/rules'
import { calendarDay } from './calendar-day'
import { createObservationSchema } from './observation-schema'
import { logEntrySchema, planningSchema } from './planning-schema'
import { group, list, oneOf, saidWords, words, yesOrNo } from './words'

const CASE_FORMAT = 'footfall-case/1'

const patientSchema = group({
  bornOn: calendarDay,
  sex: oneOf(['female', 'male', 'unspecified']),
}) satisfies z.ZodType<Patient>

const clearanceSchema = group({
  site: saidWords(100),
  clearedOn: calendarDay,
  clearedBy: words(200),
  specialist: yesOrNo,
}) satisfies z.ZodType<Clearance>

const RULE_IDS = BLOCKING_RULES.map(({ id }) => id) as [string, ...string[]]

const releaseSchema = group({
  rule: z.enum(RULE_IDS, { error: 'There is no gate rule with this id.' }),
  kind: oneOf(['override', 'medical-outcome']),
  reason: words(100),
  text: words(4000),
  by: saidWords(200),
  on: calendarDay,
  reviewOn: calendarDay.nullable().default(null),
}) satisfies z.ZodType<Release>

/**
 * A whole case, `footfall-case/1`. Everything that a plan needs beside the assessment (`planning`, `log`) may be left out of a case
 * that is only to be assessed. Unknown keys are refused: a misspelt answer must not be taken for one that was not asked.
 */
export function createCaseSchema() {
  return group({
    format: z.literal(CASE_FORMAT, { error: `The format line must be "${CASE_FORMAT}".` }),
    asOf: calendarDay,
    patient: patientSchema,
    condition: oneOf(['PFP', 'ITBS', 'BSI']).nullable(),
    symptomaticSide: oneOf(['left', 'right', 'both']),
    observations: list(createObservationSchema(), 2 * MEASURES.length),
    clearance: clearanceSchema.nullable().default(null),
    releases: list(releaseSchema, 1000).default([]),
    planning: planningSchema.nullable().default(null),
    log: list(logEntrySchema, 5000).default([]),
  }).meta({ title: CASE_FORMAT })
}
