'use server'

import { clinicAction } from '@/lib/actions/client'
import { registerPatient } from '@/lib/patients/register-patient'
import { registerPatientSchema } from '@/lib/patients/schema'

export const registerPatientAction = clinicAction('patient:write')
  .inputSchema(registerPatientSchema)
  .action(({ parsedInput, ctx }) => registerPatient(ctx.scope, parsedInput, ctx.now))
