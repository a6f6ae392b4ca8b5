import { notFound } from 'next/navigation'
import { RunnerScreen } from '@/components/runners/runner-screen'
import { hasPermission } from '@/lib/auth/permissions'
import { requireScope } from '@/lib/auth/require-scope'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'
import { getRunnerOverview } from '@/lib/runners/queries'
import { startAssessmentAction } from './actions'
import { startLetterAction } from './letters/actions'

interface Props {
  readonly params: Promise<{ patientId: string }>
}

/** The title names no runner: it would stay in the browser's history. */
export const metadata = { title: 'Runner' }

export default async function RunnerPage({ params }: Props) {
  const scope = await requireScope('patient:read')
  const { patientId } = await params
  const page = isId(patientId) ? await getRunnerOverview(scope, patientId, clock.now()) : null
  if (!page) notFound()
  const canWrite = scope.role !== null && hasPermission(scope.role, 'assessment:write')
  return <RunnerScreen page={page} startAssessment={startAssessmentAction} startLetter={canWrite ? startLetterAction : null} />
}
