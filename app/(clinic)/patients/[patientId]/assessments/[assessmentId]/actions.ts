'use server'

import { clinicAction } from '@/lib/actions/client'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import { clearObservation } from '@/lib/assessments/clear-observation'
import { recordNoneOfThese } from '@/lib/assessments/record-none-of-these'
import { recordObservation } from '@/lib/assessments/record-observation'
import {
  amendAssessmentSchema,
  clearObservationSchema,
  recordNoneOfTheseSchema,
  recordObservationSchema,
  signAssessmentSchema,
} from '@/lib/assessments/schema'
import { signAssessment } from '@/lib/assessments/sign-assessment'

export const recordObservationAction = clinicAction('assessment:write')
  .inputSchema(recordObservationSchema)
  .action(({ parsedInput, ctx }) => recordObservation(ctx.scope, parsedInput, ctx.now))

export const clearObservationAction = clinicAction('assessment:write')
  .inputSchema(clearObservationSchema)
  .action(({ parsedInput, ctx }) => clearObservation(ctx.scope, parsedInput, ctx.now))

export const recordNoneOfTheseAction = clinicAction('assessment:write')
  .inputSchema(recordNoneOfTheseSchema)
  .action(({ parsedInput, ctx }) => recordNoneOfThese(ctx.scope, parsedInput, ctx.now))

export const signAssessmentAction = clinicAction('assessment:sign')
  .inputSchema(signAssessmentSchema)
  .action(({ parsedInput, ctx }) => signAssessment(ctx.scope, parsedInput, ctx.now))

export const amendAssessmentAction = clinicAction('assessment:sign')
  .inputSchema(amendAssessmentSchema)
  .action(({ parsedInput, ctx }) => amendAssessment(ctx.scope, parsedInput, ctx.now))
