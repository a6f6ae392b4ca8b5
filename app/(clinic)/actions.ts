'use server'

import { clinicAction } from '@/lib/actions/client'
import { findRunners } from '@/lib/patients/queries'
import { findRunnersSchema } from '@/lib/patients/schema'

export const findRunnersAction = clinicAction('patient:read')
  .inputSchema(findRunnersSchema)
  .action(({ parsedInput, ctx }) => findRunners(ctx.scope, parsedInput.text, ctx.now))
