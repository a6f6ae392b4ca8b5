import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AssessmentScreen } from '@/components/assessment/assessment-screen'
import { getAssessmentPage } from '@/lib/assessments/queries'
import { hasPermission, type Permission } from '@/lib/auth/permissions'
import { requireScope } from '@/lib/auth/require-scope'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'
import { startLetterAction } from '../../letters/actions'
import {
  addTestsAction,
  amendAssessmentAction,
  carryOverAction,
  markFavouriteAction,
  recordObservationsAction,
  removeTestAction,
  signAssessmentAction,
} from './actions'

interface Props {
  readonly params: Promise<{ patientId: string; assessmentId: string }>
}

/** The title names no runner: it would stay in the browser's history. */
export const metadata: Metadata = { title: 'Assessment' }

export default async function AssessmentRoute({ params }: Props) {
  const scope = await requireScope('patient:read')
  const ids = await params
  const page = Object.values(ids).every(isId) ? await getAssessmentPage(scope, ids, clock.now()) : null
  if (!page) notFound()
  const actions = {
    record: recordObservationsAction,
    carryOver: carryOverAction,
    sign: signAssessmentAction,
    amend: amendAssessmentAction,
    addTests: addTestsAction,
    removeTest: removeTestAction,
    markFavourite: markFavouriteAction,
    startLetter: startLetterAction,
  }
  const can = (permission: Permission) => scope.role !== null && hasPermission(scope.role, permission)
  return <AssessmentScreen page={page} actions={actions} canWrite={can('assessment:write')} canSign={can('assessment:sign')} />
}
