'use server'

import { clinicAction } from '@/lib/actions/client'
import { decideFactor } from '@/lib/findings/decide-factor'
import { decideFactorSchema } from '@/lib/findings/schema'

export const decideFactorAction = clinicAction('assessment:write')
  .inputSchema(decideFactorSchema)
  .action(({ parsedInput, ctx }) => decideFactor(ctx.scope, parsedInput, ctx.now))
