'use server'

import { clinicAction } from '@/lib/actions/client'
import { issueLetter } from '@/lib/letters/issue-letter'
import { reviseLetter } from '@/lib/letters/revise-letter'
import { issueLetterSchema, reviseLetterSchema, startLetterSchema } from '@/lib/letters/schema'
import { startLetter } from '@/lib/letters/start-letter'

export const startLetterAction = clinicAction('assessment:write')
  .inputSchema(startLetterSchema)
  .action(({ parsedInput, ctx }) => startLetter(ctx.scope, parsedInput, ctx.now))

export const reviseLetterAction = clinicAction('assessment:write')
  .inputSchema(reviseLetterSchema)
  .action(({ parsedInput, ctx }) => reviseLetter(ctx.scope, parsedInput, ctx.now))

export const issueLetterAction = clinicAction('assessment:sign')
  .inputSchema(issueLetterSchema)
  .action(({ parsedInput, ctx }) => issueLetter(ctx.scope, parsedInput, ctx.now))
