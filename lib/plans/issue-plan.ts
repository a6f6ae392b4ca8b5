import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { episode } from '@/db/tables/episode'
import { issuedDocument } from '@/db/tables/issued-document'
import { plan } from '@/db/tables/plan'
import { shareLink } from '@/db/tables/share-link'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { RenderError } from '@/lib/documents/render-error'
import { logger } from '@/lib/platform/logger'
import { done, refused } from '@/lib/platform/outcome'
import { checkIssue, type ReadyPlan } from './check-issue'
import { makePlanPdf } from './make-plan-pdf'
import { newShareLink } from './new-share-link'
import type { IssuePlanInput } from './schema'
import type { IssueOutcome } from './types'

/**
 * Issues a draft: fixes the plan, its PDF and the runner's first link in one transaction, and replaces the plan that was issued
 * before it. The server proposes it again and refuses if that is no longer what the clinician saw. The PDF carries the link as
 * a square to scan, so the link comes first; it is rendered before the transaction, which holds locks for milliseconds only.
 */
export async function issuePlan(scope: Scope, input: IssuePlanInput, now: Date): Promise<IssueOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'plan:issue')) return refused('not-permitted')
  const issuedBy = scope.accountId
  const seen = await withScope(scope, (tx) => checkIssue(tx, scope, { ...input, now }))
  if (!seen.ok) return seen
  if (seen.value === 'issued-already') return done({ planId: input.planId, link: null })

  const { facts } = seen.value
  const link = newShareLink(facts.plan.planning, facts.clinic.timeZone)
  const bytes = await makePlanPdf(facts, link.shown.url).catch((error: unknown) => refuseUnprintable(error, scope, input))
  if (!Buffer.isBuffer(bytes)) return bytes

  return withScope(scope, async (tx) => {
    await lockEpisode(tx, scope, facts.plan.episodeId)
    const still = await checkIssue(tx, scope, { ...input, now })
    if (!still.ok) return still
    if (still.value === 'issued-already') return done({ planId: input.planId, link: null })
    if (!isDeepStrictEqual(still.value.facts, facts)) return refused('changed')

    await replaceIssuedPlan(tx, scope, { ready: still.value, now })
    await storeDocument(tx, scope, { planId: input.planId, bytes, createdBy: issuedBy })
    const issued = await tx
      .update(plan)
      .set({ status: 'issued', issuedAt: now, issuedBy, issuedFromAmendment: facts.amendments, version: input.version + 1 })
      .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, input.planId), eq(plan.version, input.version)))
      .returning({ id: plan.id })
    if (issued.length === 0) throw new Error('The draft moved on under its lock.')
    await tx.insert(shareLink).values({ clinicId: scope.clinicId, planId: input.planId, createdBy: issuedBy, ...link.kept })
    await recordAudit(tx, scope, {
      action: 'plan.issued',
      subject: 'plan',
      subjectId: input.planId,
      patientId: facts.patient.id,
      detail: { version: input.version + 1, ruleVersion: facts.plan.document.ruleVersion, sha256: sha256Of(bytes) },
    })
    return done({ planId: input.planId, link: link.shown })
  })
}

function refuseUnprintable(error: unknown, { clinicId, accountId }: Scope, { planId }: IssuePlanInput) {
  if (!(error instanceof RenderError)) throw error
  logger.error('A plan was not printed', { error, clinicId, accountId: accountId ?? undefined, subjectId: planId })
  return refused('not-printable')
}

/** Plans of one episode are issued one after the other, so that never two of them stand. */
async function lockEpisode(tx: Tx, scope: Scope, episodeId: string): Promise<void> {
  await tx
    .select({ id: episode.id })
    .from(episode)
    .where(and(eq(episode.clinicId, scope.clinicId), eq(episode.id, episodeId)))
    .for('no key update')
}

/** The plan that the runner has held so far gives way, and its links stop opening. */
async function replaceIssuedPlan(tx: Tx, scope: Scope, { ready, now }: { ready: ReadyPlan; now: Date }): Promise<void> {
  const { episodeId } = ready.facts.plan
  const standing = await tx
    .select({ id: plan.id, version: plan.version })
    .from(plan)
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.episodeId, episodeId), eq(plan.status, 'issued')))
    .for('no key update')
  for (const { id, version } of standing) {
    await tx
      .update(plan)
      .set({ status: 'replaced', version: version + 1 })
      .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, id)))
    const ended = await tx
      .update(shareLink)
      .set({ revokedAt: now })
      .where(and(eq(shareLink.clinicId, scope.clinicId), eq(shareLink.planId, id), isNull(shareLink.revokedAt)))
      .returning({ id: shareLink.id })
    await recordAudit(tx, scope, {
      action: 'plan.replaced',
      subject: 'plan',
      subjectId: id,
      patientId: ready.facts.patient.id,
      detail: { by: ready.facts.plan.id, linksEnded: ended.length },
    })
  }
}

interface Document {
  readonly planId: string
  readonly bytes: Buffer
  readonly createdBy: string
}

async function storeDocument(tx: Tx, scope: Scope, { planId, bytes, createdBy }: Document): Promise<void> {
  await tx.insert(issuedDocument).values({
    clinicId: scope.clinicId,
    planId,
    kind: 'plan-pdf',
    bytes,
    sha256: sha256Of(bytes),
    byteLength: bytes.byteLength,
    createdBy,
  })
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
