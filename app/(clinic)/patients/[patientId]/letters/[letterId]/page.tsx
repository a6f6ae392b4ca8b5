import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LetterScreen } from '@/components/letters/letter-screen'
import { hasPermission } from '@/lib/auth/permissions'
import { requireScope } from '@/lib/auth/require-scope'
import { getLetterPage } from '@/lib/letters/get-letter-page'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'
import { issueLetterAction, reviseLetterAction, startLetterAction } from '../actions'

interface Props {
  readonly params: Promise<{ patientId: string; letterId: string }>
}

/** The title names no runner: it would stay in the browser's history. */
export const metadata: Metadata = { title: 'Letter' }

export default async function LetterRoute({ params }: Props) {
  const scope = await requireScope('patient:read')
  const ids = await params
  const page = Object.values(ids).every(isId) ? await getLetterPage(scope, ids, clock.now()) : null
  if (!page) notFound()
  const actions = { revise: reviseLetterAction, issue: issueLetterAction, start: startLetterAction }
  const canWrite = scope.role !== null && hasPermission(scope.role, 'assessment:write')
  const canIssue = scope.role !== null && hasPermission(scope.role, 'assessment:sign')
  return <LetterScreen page={page} actions={actions} canWrite={canWrite} canIssue={canIssue} />
}
