'use server'

import { clinicAction } from '@/lib/actions/client'
import { addTests } from '@/lib/assessments/add-tests'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import { carryOver } from '@/lib/assessments/carry-over'
import { recordObservations } from '@/lib/assessments/record-observations'
import { removeTest } from '@/lib/assessments/remove-test'
import {
  addTestsSchema,
  amendAssessmentSchema,
  carryOverSchema,
  recordObservationsSchema,
  removeTestSchema,
  signAssessmentSchema,
} from '@/lib/assessments/schema'
import { signAssessment } from '@/lib/assessments/sign-assessment'
import { markFavourite } from '@/lib/templates/mark-favourite'
import { markFavouriteSchema } from '@/lib/templates/schema'

export const recordObservationsAction = clinicAction('assessment:write')
  .inputSchema(recordObservationsSchema)
  .action(({ parsedInput, ctx }) => recordObservations(ctx.scope, parsedInput, ctx.now))

export const signAssessmentAction = clinicAction('assessment:sign')
  .inputSchema(signAssessmentSchema)
  .action(({ parsedInput, ctx }) => signAssessment(ctx.scope, parsedInput, ctx.now))

export const amendAssessmentAction = clinicAction('assessment:sign')
  .inputSchema(amendAssessmentSchema)
  .action(({ parsedInput, ctx }) => amendAssessment(ctx.scope, parsedInput, ctx.now))

export const addTestsAction = clinicAction('assessment:write')
  .inputSchema(addTestsSchema)
  .action(({ parsedInput, ctx }) => addTests(ctx.scope, parsedInput, ctx.now))

export const removeTestAction = clinicAction('assessment:write')
  .inputSchema(removeTestSchema)
  .action(({ parsedInput, ctx }) => removeTest(ctx.scope, parsedInput, ctx.now))

export const markFavouriteAction = clinicAction('assessment:write')
  .inputSchema(markFavouriteSchema)
  .action(({ parsedInput, ctx }) => markFavourite(ctx.scope, parsedInput, ctx.now))

export const carryOverAction = clinicAction('assessment:write')
  .inputSchema(carryOverSchema)
  .action(({ parsedInput, ctx }) => carryOver(ctx.scope, parsedInput, ctx.now))
