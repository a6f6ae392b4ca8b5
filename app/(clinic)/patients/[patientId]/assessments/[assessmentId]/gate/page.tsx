import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GateScreen } from '@/components/gate/gate-screen'
import { StartLetterButton } from '@/components/letters/start-letter-button'
import { hasPermission } from '@/lib/auth/permissions'
import { requireScope } from '@/lib/auth/require-scope'
import { asksForReferral } from '@/lib/clinical/screening/referral'
import { getGatePage } from '@/lib/gate/get-gate-page'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'
import { startLetterAction } from '../../../letters/actions'
import {
  issueOffloadSheetAction,
  recordClearanceAction,
  recordMedicalOutcomeAction,
  recordOffloadPlanAction,
  recordOverrideAction,
  takeBackDecisionAction,
} from './actions'

interface Props {
  readonly params: Promise<{ patientId: string; assessmentId: string }>
}

export const metadata: Metadata = { title: 'Gate' }

export default async function GateRoute({ params }: Props) {
  const scope = await requireScope('patient:read')
  const ids = await params
  const page = Object.values(ids).every(isId) ? await getGatePage(scope, ids, clock.now()) : null
  if (!page) notFound()
  const actions = {
    override: recordOverrideAction,
    medicalOutcome: recordMedicalOutcomeAction,
    clearance: recordClearanceAction,
    takeBack: takeBackDecisionAction,
    offloadPlan: recordOffloadPlanAction,
    issueSheet: issueOffloadSheetAction,
  }
  const mayWrite = scope.role !== null && hasPermission(scope.role, 'assessment:write')
  const referral = mayWrite && page.rules.some(asksForReferral) && (
    <StartLetterButton
      patientId={ids.patientId}
      assessmentId={ids.assessmentId}
      kind="referral-letter"
      words="Referral letter"
      look="card"
      start={startLetterAction}
    />
  )
  return (
    <GateScreen
      page={page}
      actions={actions}
      referral={referral}
      mayRelease={scope.role !== null && hasPermission(scope.role, 'gate:release')}
    />
  )
}
