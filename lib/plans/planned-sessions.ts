import { and, eq } from 'drizzle-orm'
import { plannedSession } from '@/db/tables/planned-session'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import type { Session } from '@/lib/clinical/plan/types'

interface PlannedSessions {
  readonly planId: string
  readonly sessions: readonly Session[]
}

/** Keeps a draft's sessions one row each, in step with its document. Whatever the draft held before goes. */
export async function storePlannedSessions(tx: Tx, scope: Scope, { planId, sessions }: PlannedSessions): Promise<void> {
  await tx.delete(plannedSession).where(and(eq(plannedSession.clinicId, scope.clinicId), eq(plannedSession.planId, planId)))
  if (sessions.length === 0) return
  await tx.insert(plannedSession).values(
    sessions.map((session) => ({
      clinicId: scope.clinicId,
      planId,
      id: session.id,
      plannedOn: session.on,
      kind: session.kind,
      session,
    })),
  )
}
