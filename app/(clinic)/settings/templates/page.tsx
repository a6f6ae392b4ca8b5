import type { Metadata } from 'next'
import { TemplatesScreen } from '@/components/templates/templates-screen'
import { requireScope } from '@/lib/auth/require-scope'
import { getTemplatesPage } from '@/lib/templates/queries'
import { chooseDefaultTemplateAction, createTemplateAction, deleteTemplateAction, reviseTemplateAction } from './actions'

export const metadata: Metadata = { title: 'Sets of tests' }

export default async function TemplatesRoute() {
  const scope = await requireScope('template:write')
  const { templates, labels } = await getTemplatesPage(scope)
  const actions = {
    create: createTemplateAction,
    revise: reviseTemplateAction,
    delete: deleteTemplateAction,
    chooseDefault: chooseDefaultTemplateAction,
  }
  return <TemplatesScreen initial={templates} labels={labels} actions={actions} />
}
