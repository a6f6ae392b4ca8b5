'use server'

import { clinicAction } from '@/lib/actions/client'
import { startAssessmentSchema } from '@/lib/assessments/schema'
import { startAssessment } from '@/lib/assessments/start-assessment'

export const startAssessmentAction = clinicAction('assessment:write')
  .inputSchema(startAssessmentSchema)
  .action(({ parsedInput, ctx }) => startAssessment(ctx.scope, parsedInput, ctx.now))
