import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEvent } from '@/db/tables/audit-event'
import { shareLink } from '@/db/tables/share-link'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { createShareLink } from '@/lib/plans/create-share-link'
import { proposePlanDraft } from '@/lib/plans/propose-plan-draft'
import { getIssuedPdf, getPlanPage } from '@/lib/plans/queries'
import { makeIssuedPlan, NOW, PLANNING, type IssuedPlan } from '@/lib/plans/test-issued'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { withdrawShareLink } from '@/lib/plans/withdraw-share-link'
import { hashSecretToken, makeSecretToken } from '@/lib/platform/secret-token'
import { isShareLinkLive, openShareLink } from './open-share-link'
import { openSharedPdf } from './open-shared-pdf'

let scope: Scope
let issued: IssuedPlan

beforeAll(async () => {
  scope = await makeTestClinic()
  issued = await makeIssuedPlan(scope)
})

/** Each test comes from an address of its own: the door counts the misses of each. */
let visitors = 0
const visit = (now = NOW) => ({ now, address: `198.51.100.${++visitors}` })

async function makeLink() {
  const made = await createShareLink(scope, { planId: issued.planId })
  if (!made.ok) throw new Error(`The link was refused: ${made.reason}`)
  return made.value.url.split('/').at(-1) ?? ''
}

const rowOf = async (token: string) => {
  const [row] = await withScope(scope, (tx) =>
    tx
      .select()
      .from(shareLink)
      .where(eq(shareLink.tokenHash, hashSecretToken(token))),
  )
  if (!row) throw new Error('The link is not there.')
  return row
}

/** A link that the database's clock says ends `seconds` from now. */
async function makeLinkEnding(seconds: number) {
  const token = makeSecretToken()
  await withScope(scope, (tx) =>
    tx.insert(shareLink).values({
      clinicId: scope.clinicId,
      planId: issued.planId,
      tokenHash: hashSecretToken(token),
      expiresAt: sql`now() + make_interval(secs => ${seconds})`,
      createdBy: scope.accountId ?? '',
    }),
  )
  return token
}

describe('openShareLink', () => {
  it('opens the plan without a name in it, and leaves an audit row each time', async () => {
    const token = await makeLink()
    const page = await openShareLink(token, visit())
    expect(page).toMatchObject({ planNumber: 1, clinicName: 'Test Clinic', clinicianName: 'Test clinician' })
    expect(page?.weeks).toHaveLength(12)
    expect(JSON.stringify(page)).not.toMatch(/Nell|Ashdown|1990/)
    await openShareLink(token, visit())

    const { id } = await rowOf(token)
    const rows = await withScope(scope, (tx) =>
      tx
        .select()
        .from(auditEvent)
        .where(and(eq(auditEvent.clinicId, scope.clinicId), eq(auditEvent.subjectId, id), eq(auditEvent.action, 'share-link.opened'))),
    )
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ actor: 'share-link', accountId: null, patientId: issued.patientId, detail: { planId: issued.planId } })
  })

  it('answers the same nothing for unknown, malformed, run out and withdrawn', async () => {
    const withdrawn = await makeLink()
    await withdrawShareLink(scope, { linkId: (await rowOf(withdrawn)).id }, NOW)
    for (const token of [makeSecretToken(), 'x', '', '../admin', 'ä'.repeat(43), await makeLinkEnding(-1), withdrawn]) {
      const at = visit()
      expect(await openShareLink(token, at)).toBeNull()
      expect(await openSharedPdf(token, at.address)).toBeNull()
      expect(await isShareLinkLive(token, at.address)).toBe(false)
    }
  })

  it('goes by the database’s clock, whatever day the app believes it is', async () => {
    const [alive, dead] = [await makeLinkEnding(60), await makeLinkEnding(-1)]
    for (const now of [new Date('2020-01-01T00:00:00Z'), new Date('2099-01-01T00:00:00Z')]) {
      expect(await openShareLink(alive, visit(now))).not.toBeNull()
      expect(await openShareLink(dead, visit(now))).toBeNull()
    }
  })

  it('looks up ten misses a minute from one address, and no more', async () => {
    const token = await makeLink()
    const prober = visit()
    for (let miss = 0; miss < 10; miss++) expect(await openShareLink(makeSecretToken(), prober)).toBeNull()
    expect(await openShareLink(token, prober)).toBeNull()
    expect(await openShareLink(token, visit())).not.toBeNull()
  })

  it('does not count a patient’s own openings', async () => {
    const token = await makeLink()
    const patient = visit()
    for (let opening = 0; opening < 12; opening++) expect(await openShareLink(token, patient)).not.toBeNull()
  })
})

describe('openSharedPdf', () => {
  it('hands out the bytes that were issued', async () => {
    const token = await makeLink()
    const shared = await openSharedPdf(token, visit().address)
    const own = await getIssuedPdf(scope, issued)
    expect(shared?.bytes.equals(own?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect(shared?.number).toBe(1)
  })
})

describe('createShareLink', () => {
  it('is for an issued plan of the own clinic, and for a role that hands out links', async () => {
    expect(await createShareLink(await makeTestClinic(), { planId: issued.planId })).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await createShareLink(assistant, { planId: issued.planId })).toMatchObject({ ok: true })
    const { assessmentId } = await makeSignedAssessment(scope)
    const planId = randomUUID()
    await proposePlanDraft(scope, { planId, assessmentId, planning: PLANNING }, NOW)
    expect(await createShareLink(scope, { planId })).toEqual({ ok: false, reason: 'not-issued' })
  })
})

describe('withdrawShareLink', () => {
  it('ends a link once, with one audit row, and only in the own clinic', async () => {
    const token = await makeLink()
    const { id: linkId } = await rowOf(token)
    expect(await withdrawShareLink(await makeTestClinic(), { linkId }, NOW)).toEqual({ ok: false, reason: 'not-found' })
    expect(await openShareLink(token, visit())).not.toBeNull()

    expect(await withdrawShareLink(scope, { linkId }, NOW)).toEqual({ ok: true, value: { linkId } })
    expect(await withdrawShareLink(scope, { linkId }, NOW)).toEqual({ ok: true, value: { linkId } })
    const rows = await withScope(scope, (tx) =>
      tx
        .select()
        .from(auditEvent)
        .where(and(eq(auditEvent.subjectId, linkId), eq(auditEvent.action, 'share-link.withdrawn'))),
    )
    expect(rows).toHaveLength(1)
    const page = await getPlanPage(scope, issued, NOW)
    expect(page?.links.find(({ id }) => id === linkId)?.state).toBe('withdrawn')
  })
})
