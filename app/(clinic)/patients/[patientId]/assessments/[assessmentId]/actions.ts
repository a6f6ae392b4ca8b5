'use server'

import { clinicAction } from '@/lib/actions/client'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import { recordNoneOfThese } from '@/lib/assessments/record-none-of-these'
import { recordObservations } from '@/lib/assessments/record-observations'
import { amendAssessmentSchema, recordNoneOfTheseSchema, recordObservationsSchema, signAssessmentSchema } from '@/lib/assessments/schema'
import { signAssessment } from '@/lib/assessments/sign-assessment'

export const recordObservationsAction = clinicAction('assessment:write')
  .inputSchema(recordObservationsSchema)
  .action(({ parsedInput, ctx }) => recordObservations(ctx.scope, parsedInput, ctx.now))

export const recordNoneOfTheseAction = clinicAction('assessment:write')
  .inputSchema(recordNoneOfTheseSchema)
  .action(({ parsedInput, ctx }) => recordNoneOfThese(ctx.scope, parsedInput, ctx.now))

export const signAssessmentAction = clinicAction('assessment:sign')
  .inputSchema(signAssessmentSchema)
  .action(({ parsedInput, ctx }) => signAssessment(ctx.scope, parsedInput, ctx.now))

export const amendAssessmentAction = clinicAction('assessment:sign')
  .inputSchema(amendAssessmentSchema)
  .action(({ parsedInput, ctx }) => amendAssessment(ctx.scope, parsedInput, ctx.now))
