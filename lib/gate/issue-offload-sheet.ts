import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { recordAudit } from '@/db/record-audit'
import { issuedDocument } from '@/db/tables/issued-document'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { RULE_VERSION } from '@/lib/clinical/evidence/tag'
import { BONE_STRESS_RULES } from '@/lib/clinical/screening/offload-activities.data'
import { RenderError } from '@/lib/documents/render-error'
import { renderPdf } from '@/lib/documents/render-pdf'
import { logger } from '@/lib/platform/logger'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import { lockGate } from './lock-gate'
import { findSheet, isReplaced, loadOffloadFacts, type OffloadFacts } from './offload-facts'
import { buildOffloadPaper } from './offload-paper'
import type { IssueOffloadSheetInput } from './schema'
import type { OffloadSheetOutcome } from './types'

/**
 * Issues the sheet of an offload plan for the patient: the exact bytes of its PDF are kept. It is rendered before the transaction that
 * keeps it, and refused if anything it is made from has changed meanwhile, or the gate no longer asks for it. Asked again, it is the same.
 */
export async function issueOffloadSheet(scope: Scope, input: IssueOffloadSheetInput, now: Date): Promise<OffloadSheetOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'gate:release')) return refused('not-permitted')
  const createdBy = scope.accountId
  const { offloadPlanId } = input
  const seen = await withScope(scope, (tx) => checkSheet(tx, scope, { ...input, now }))
  if (!seen.ok) return seen
  if (seen.value === 'issued-already') return done({ offloadPlanId })
  const bytes = await renderPdf(buildOffloadPaper({ ...seen.value, isIssued: true })).catch((error: unknown) =>
    refuseUnprinted(error, scope, offloadPlanId),
  )
  if (!Buffer.isBuffer(bytes)) return bytes

  return withScope(scope, async (tx) => {
    const still = await checkSheet(tx, scope, { ...input, now })
    if (!still.ok) return still
    if (still.value === 'issued-already') return done({ offloadPlanId })
    if (!isDeepStrictEqual(still.value, seen.value)) return refused('changed')
    const { assessmentId, allowed } = still.value.offload
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const kept = { kind: 'offload-sheet', bytes, sha256, byteLength: bytes.byteLength, createdBy, createdAt: now } as const
    await tx.insert(issuedDocument).values({ clinicId: scope.clinicId, assessmentId, offloadPlanId, ...kept })
    await recordAudit(tx, scope, {
      action: 'gate.offload-sheet-issued',
      subject: 'offload_plan',
      subjectId: offloadPlanId,
      patientId: still.value.patient.id,
      detail: { assessmentId, allowed: allowed.join(' '), ruleVersion: RULE_VERSION, sha256 },
    })
    return done({ offloadPlanId })
  })
}

interface Asked extends IssueOffloadSheetInput {
  readonly now: Date
}

type Refusal = Extract<OffloadSheetOutcome, { readonly ok: false }>['reason']

/** Whether the sheet may be issued now. The rows of assessment and episode stay locked until the transaction ends. */
async function checkSheet(
  tx: Tx,
  scope: Scope,
  { offloadPlanId, version, now }: Asked,
): Promise<Outcome<OffloadFacts | 'issued-already', Refusal>> {
  const facts = await loadOffloadFacts(tx, scope, { offloadPlanId, now })
  if (!facts) return refused('not-found')
  const { offload } = facts
  const locked = await lockGate(tx, scope, { assessmentId: offload.assessmentId, version, now })
  if (await findSheet(tx, scope, offloadPlanId)) return done('issued-already')
  if (!locked.ok) return locked
  const { gate } = locked.value
  if (gate.state === 'emergency' || !gate.rules.some(({ id }) => BONE_STRESS_RULES.includes(id))) return refused('not-bone-stress')
  return (await isReplaced(tx, scope, offload)) ? refused('replaced') : done(facts)
}

function refuseUnprinted(error: unknown, { clinicId, accountId }: Scope, offloadPlanId: string) {
  if (!(error instanceof RenderError)) throw error
  logger.error('An offload sheet was not printed', { error, clinicId, accountId: accountId ?? undefined, subjectId: offloadPlanId })
  return refused(error.code === 'unprintable' ? 'not-printable' : 'not-made')
}
