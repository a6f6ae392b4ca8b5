import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FindingsScreen } from '@/components/findings/findings-screen'
import { hasPermission } from '@/lib/auth/permissions'
import { requireScope } from '@/lib/auth/require-scope'
import { getFindingsPage } from '@/lib/findings/queries'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'
import { decideFactorAction } from './actions'

interface Props {
  readonly params: Promise<{ patientId: string; assessmentId: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The title names no runner: it would stay in the browser's history. */
export const metadata: Metadata = { title: 'Findings' }

export default async function FindingsRoute({ params, searchParams }: Props) {
  const scope = await requireScope('patient:read')
  const ids = await params
  const { number } = await searchParams
  const page = Object.values(ids).every(isId) ? await getFindingsPage(scope, ids, clock.now()) : null
  if (!page) notFound()
  const canDecide = scope.role !== null && hasPermission(scope.role, 'assessment:write')
  return (
    <FindingsScreen page={page} number={typeof number === 'string' ? number : null} decide={decideFactorAction} canDecide={canDecide} />
  )
}
