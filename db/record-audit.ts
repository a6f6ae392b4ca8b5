import type { Scope } from '@/lib/auth/scope'
import { auditEvent } from './tables/audit-event'
import type { Tx } from './with-settings'

export interface AuditedEvent {
  /** What was done, as `<noun>.<past verb>`: "patient.read", "assessment.signed". */
  readonly action: string
  /** The table or thing it was done to, and which one. */
  readonly subject: string
  readonly subjectId: string
  readonly patientId?: string
  readonly outcome?: 'done' | 'refused'
  /** Ids, versions and reasons; never names or free text. */
  readonly detail?: Record<string, string | number | boolean | null>
}

/** Writes who did what, in the caller's transaction: there is no change without its row, and no row without its change. */
export async function recordAudit(tx: Tx, scope: Scope, event: AuditedEvent): Promise<void> {
  return recordAudits(tx, scope, [event])
}

/** The same for several events at once, a row each, in their order. */
export async function recordAudits(tx: Tx, scope: Scope, events: readonly AuditedEvent[]): Promise<void> {
  if (events.length === 0) return
  const { clinicId, actor, accountId, address } = scope
  await tx.insert(auditEvent).values(
    events.map(({ action, subject, subjectId, patientId, outcome = 'done', detail }) => ({
      ...{ clinicId, actor, accountId, address },
      ...{ action, subject, subjectId, patientId, outcome, detail },
    })),
  )
}
