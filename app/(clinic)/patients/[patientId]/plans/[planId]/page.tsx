import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlanScreen } from '@/components/plan/plan-screen'
import { hasPermission } from '@/lib/auth/permissions'
import { requireScope } from '@/lib/auth/require-scope'
import { getPlanPage } from '@/lib/plans/queries'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'
import { createShareLinkAction, issuePlanAction, withdrawShareLinkAction } from '../actions'

interface PlanPageProps {
  readonly params: Promise<{ patientId: string; planId: string }>
}

export const metadata: Metadata = { title: 'Plan' }

export default async function PlanPage({ params }: PlanPageProps) {
  const scope = await requireScope('patient:read')
  const { patientId, planId } = await params
  const page = isId(patientId) && isId(planId) ? await getPlanPage(scope, { patientId, planId }, clock.now()) : null
  if (!page) notFound()
  const may = (permission: 'plan:write' | 'plan:issue' | 'share-link:write') => scope.role !== null && hasPermission(scope.role, permission)
  return (
    <PlanScreen
      page={page}
      may={{ plan: may('plan:write'), issue: may('plan:issue'), share: may('share-link:write') }}
      actions={{ issue: issuePlanAction, createLink: createShareLinkAction, withdrawLink: withdrawShareLinkAction }}
    />
  )
}
