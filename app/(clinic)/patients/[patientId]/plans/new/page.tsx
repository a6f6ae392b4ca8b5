import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SetUpScreen } from '@/components/plan/set-up-screen'
import { requireScope } from '@/lib/auth/require-scope'
import { getSetUp } from '@/lib/plans/get-set-up'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'
import { chooseDiagnosisAction } from '../../actions'
import { proposePlanAction, revisePlanAction } from '../actions'

interface NewPlanProps {
  readonly params: Promise<{ patientId: string }>
  readonly searchParams: Promise<{ assessment?: string | string[] }>
}

export const metadata: Metadata = { title: 'Plan set-up' }

export default async function NewPlanPage({ params, searchParams }: NewPlanProps) {
  const scope = await requireScope('plan:write')
  const { patientId } = await params
  const { assessment } = await searchParams
  const isAsked = isId(patientId) && typeof assessment === 'string' && isId(assessment)
  const page = isAsked ? await getSetUp(scope, { patientId, assessmentId: assessment }, clock.now()) : null
  if (!page) notFound()
  const actions = { propose: proposePlanAction, revise: revisePlanAction, chooseDiagnosis: chooseDiagnosisAction }
  return <SetUpScreen page={page} newPlanId={randomUUID()} {...actions} />
}
