import type { Metadata } from 'next'
import { RunnersScreen } from '@/components/runners/runners-screen'
import { requireScope } from '@/lib/auth/require-scope'
import { findRunners } from '@/lib/patients/queries'
import { clock } from '@/lib/platform/clock'
import { findRunnersAction } from '../actions'

export const metadata: Metadata = { title: 'Runners' }

export default async function RunnersPage() {
  const scope = await requireScope('patient:read')
  return <RunnersScreen runners={await findRunners(scope, '', clock.now())} findRunners={findRunnersAction} />
}
