'use server'

import { clinicAction } from '@/lib/actions/client'
import { startAssessmentSchema } from '@/lib/assessments/schema'
import { startAssessment } from '@/lib/assessments/start-assessment'
import { chooseDiagnosis } from '@/lib/episodes/choose-diagnosis'
import { chooseDiagnosisSchema } from '@/lib/episodes/schema'

export const startAssessmentAction = clinicAction('assessment:write')
  .inputSchema(startAssessmentSchema)
  .action(({ parsedInput, ctx }) => startAssessment(ctx.scope, parsedInput, ctx.now))

export const chooseDiagnosisAction = clinicAction('assessment:write')
  .inputSchema(chooseDiagnosisSchema)
  .action(({ parsedInput, ctx }) => chooseDiagnosis(ctx.scope, parsedInput))
