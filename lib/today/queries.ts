import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { getClinicDay, listRunners } from '@/lib/patients/queries'
import { listDue } from './list-due'
import type { TodayPage } from './types'

/** What the clinic has to do today, and its runners by name. Leaves an audit row. */
export async function getTodayPage(scope: Scope, now: Date): Promise<TodayPage> {
  return withScope(scope, async (tx) => {
    const day = await getClinicDay(tx, scope, now)
    const due = await listDue(tx, scope, day)
    const runners = await listRunners(tx, scope, { text: '', day })
    const detail = { shown: runners.rows.length, due: due.length }
    await recordAudit(tx, scope, { action: 'today.read', subject: 'clinic', subjectId: scope.clinicId, detail })
    return { ...day, due, runners }
  })
}
