import type { Metadata } from 'next'
import { TodayScreen } from '@/components/runners/today-screen'
import { requireScope } from '@/lib/auth/require-scope'
import { clock } from '@/lib/platform/clock'
import { getTodayPage } from '@/lib/today/queries'
import { findRunnersAction } from './actions'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const scope = await requireScope('patient:read')
  const page = await getTodayPage(scope, clock.now())
  return <TodayScreen page={page} findRunners={findRunnersAction} />
}
