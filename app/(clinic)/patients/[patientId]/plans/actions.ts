'use server'

import { clinicAction } from '@/lib/actions/client'
import { createShareLink } from '@/lib/plans/create-share-link'
import { fieldErrors } from '@/lib/plans/field-errors'
import { issuePlan } from '@/lib/plans/issue-plan'
import { proposePlanDraft } from '@/lib/plans/propose-plan-draft'
import { revisePlanSetUp } from '@/lib/plans/revise-plan-set-up'
import { createShareLinkSchema, issuePlanSchema, proposePlanSchema, revisePlanSchema, withdrawShareLinkSchema } from '@/lib/plans/schema'
import { withdrawShareLink } from '@/lib/plans/withdraw-share-link'

/** The set-up has fields inside fields: each error is named by its path. */
const byPath = { handleValidationErrorsShape: async (errors: object) => fieldErrors(errors) }

export const proposePlanAction = clinicAction('plan:write')
  .inputSchema(proposePlanSchema, byPath)
  .action(({ parsedInput, ctx }) => proposePlanDraft(ctx.scope, parsedInput, ctx.now))

export const revisePlanAction = clinicAction('plan:write')
  .inputSchema(revisePlanSchema, byPath)
  .action(({ parsedInput, ctx }) => revisePlanSetUp(ctx.scope, parsedInput, ctx.now))

export const issuePlanAction = clinicAction('plan:issue')
  .inputSchema(issuePlanSchema)
  .action(({ parsedInput, ctx }) => issuePlan(ctx.scope, parsedInput, ctx.now))

export const createShareLinkAction = clinicAction('share-link:write')
  .inputSchema(createShareLinkSchema)
  .action(({ parsedInput, ctx }) => createShareLink(ctx.scope, parsedInput))

export const withdrawShareLinkAction = clinicAction('share-link:write')
  .inputSchema(withdrawShareLinkSchema)
  .action(({ parsedInput, ctx }) => withdrawShareLink(ctx.scope, parsedInput, ctx.now))
