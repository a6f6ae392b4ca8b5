'use server'

import { clinicAction } from '@/lib/actions/client'
import { chooseDefaultTemplate } from '@/lib/templates/choose-default-template'
import { createTemplate } from '@/lib/templates/create-template'
import { deleteTemplate } from '@/lib/templates/delete-template'
import { reviseTemplate } from '@/lib/templates/revise-template'
import { chooseDefaultTemplateSchema, createTemplateSchema, deleteTemplateSchema, reviseTemplateSchema } from '@/lib/templates/schema'

export const createTemplateAction = clinicAction('template:write')
  .inputSchema(createTemplateSchema)
  .action(({ parsedInput, ctx }) => createTemplate(ctx.scope, parsedInput, ctx.now))

export const reviseTemplateAction = clinicAction('template:write')
  .inputSchema(reviseTemplateSchema)
  .action(({ parsedInput, ctx }) => reviseTemplate(ctx.scope, parsedInput, ctx.now))

export const deleteTemplateAction = clinicAction('template:write')
  .inputSchema(deleteTemplateSchema)
  .action(({ parsedInput, ctx }) => deleteTemplate(ctx.scope, parsedInput))

export const chooseDefaultTemplateAction = clinicAction('template:write')
  .inputSchema(chooseDefaultTemplateSchema)
  .action(({ parsedInput, ctx }) => chooseDefaultTemplate(ctx.scope, parsedInput, ctx.now))
