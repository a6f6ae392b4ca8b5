import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { PlanDocument, Planning } from '@/lib/clinical/plan/types'
import type { AssessmentResult } from '@/lib/clinical/screening/types'
import type { Scope } from '@/lib/auth/scope'
import { recordAudit } from './record-audit'
import { addedTest } from './tables/added-test'
import { assessment } from './tables/assessment'
import { assessmentAmendment } from './tables/assessment-amendment'
import { boneClearance } from './tables/bone-clearance'
import { clinicalLetter } from './tables/clinical-letter'
import { episode } from './tables/episode'
import { factorDecision } from './tables/factor-decision'
import { favouriteTest } from './tables/favourite-test'
import { gateRelease } from './tables/gate-release'
import { gateWithdrawal } from './tables/gate-withdrawal'
import { issuedDocument } from './tables/issued-document'
import { observation } from './tables/observation'
import { offloadPlan } from './tables/offload-plan'
import { patient } from './tables/patient'
import { plan } from './tables/plan'
import { plannedSession } from './tables/planned-session'
import { shareLink } from './tables/share-link'
import { testTemplate } from './tables/test-template'
import { withScope, type Tx } from './with-scope'

export interface TestRecord {
  readonly patientId: string
  readonly episodeId: string
  readonly assessmentId: string
  readonly planId: string
  readonly linkId: string
  readonly letterId: string
  /** A release and a clearance that stand. */
  readonly releaseId: string
  readonly clearanceId: string
  readonly offloadPlanId: string
  readonly templateId: string
  readonly tokenHash: string
  /** A word that stands in every text of the record and nowhere else. */
  readonly canary: string
}

/** One row in every table of a clinic, for tests of the walls and locks. What the documents say does not matter there. */
export async function makeTestRecord(scope: Scope): Promise<TestRecord> {
  const { clinicId } = scope
  const createdBy = scope.accountId ?? randomUUID()
  const [patientId, episodeId, assessmentId, planId, linkId, letterId, templateId] = Array.from({ length: 7 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const gate = { releaseId: randomUUID(), clearanceId: randomUUID(), offloadPlanId: randomUUID() }
  const canary = `Canary${randomBytes(6).toString('hex')}`
  const tokenHash = createHash('sha256').update(linkId).digest('hex')
  const bytes = Buffer.from('%PDF-1.7 test')
  await withScope(scope, async (tx) => {
    const about = { clinicId, createdBy }
    await tx.insert(patient).values({ ...about, id: patientId, ...named(canary), bornOn: '1990-02-28', sex: 'female' })
    await tx.insert(episode).values({ ...about, id: episodeId, patientId, side: 'left', goal: canary })
    await tx.insert(assessment).values({ ...about, id: assessmentId, episodeId, kind: 'first', assessedOn: '2026-03-02' })
    await tx
      .insert(observation)
      .values({ clinicId, assessmentId, measure: 'pain-during-run', side: 'left', value: 4, note: canary, recordedBy: createdBy })
    await tx.insert(addedTest).values({ clinicId, assessmentId, measure: 'ober-test', addedBy: createdBy })
    await tx.insert(testTemplate).values({ ...about, id: templateId, name: canary, measures: ['ober-test'] })
    await tx
      .insert(favouriteTest)
      .values({ clinicId, accountId: scope.accountId ?? createdBy, measure: 'ober-test' })
      .onConflictDoNothing()
    const decided = { decision: 'confirmed', verdict: 'likely', score: 60, ruleVersion: 'test', decidedBy: createdBy } as const
    await tx
      .insert(factorDecision)
      .values({ clinicId, assessmentId, factor: 'load-error', version: 1, note: canary, decidedName: canary, ...decided })
    await tx.insert(plan).values({ ...about, id: planId, episodeId, assessmentId, number: 1, ...TEST_PLAN })
    await tx.insert(plannedSession).values({ clinicId, planId, ...TEST_SESSION })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await tx.insert(issuedDocument).values({ ...about, planId, kind: 'plan-pdf', bytes, sha256, byteLength: bytes.length })
    await tx.insert(shareLink).values({ ...about, id: linkId, planId, tokenHash, expiresAt: new Date('2099-01-01T00:00:00Z') })
    await tx.insert(clinicalLetter).values({ ...about, id: letterId, assessmentId, ...letterSaying(canary) })
    await decideAboutGate(tx, { clinicId, episodeId, assessmentId, recordedBy: createdBy, canary, ...gate })
    await recordAudit(tx, scope, { action: 'patient.registered', subject: 'patient', subjectId: patientId, patientId })
  })
  return { patientId, episodeId, assessmentId, planId, linkId, letterId, templateId, ...gate, tokenHash, canary }
}

/** An amendment of one more assessment of that episode, which was signed for it: the record's own stays a draft. */
export async function makeTestAmendment(scope: Scope, { episodeId, canary }: TestRecord): Promise<void> {
  const { clinicId } = scope
  const assessmentId = randomUUID()
  const createdBy = scope.accountId ?? randomUUID()
  const signature = { status: 'signed', signedAt: new Date(), signedBy: createdBy, signedName: canary, ruleVersion: 'test' } as const
  const about = { clinicId, createdBy, episodeId, kind: 'first', assessedOn: '2026-02-02' } as const
  await withScope(scope, async (tx) => {
    await tx.insert(assessment).values({ ...about, id: assessmentId, ...signature, signedResult: TEST_RESULT })
    await tx.insert(assessmentAmendment).values({
      clinicId,
      id: randomUUID(),
      assessmentId,
      number: 1,
      measure: 'running-cadence',
      side: 'none',
      original: { kind: 'blank' },
      corrected: { kind: 'value', value: 168 },
      reason: canary,
      ruleVersion: 'test',
      result: TEST_RESULT,
      amendedAt: new Date(),
      amendedBy: createdBy,
      amendedName: canary,
    })
  })
}

interface GateFacts extends Pick<TestRecord, 'episodeId' | 'assessmentId' | 'releaseId' | 'clearanceId' | 'offloadPlanId' | 'canary'> {
  readonly clinicId: string
  readonly recordedBy: string
}

/** A release, a clearance, one more release that was taken back, and an offload plan. */
async function decideAboutGate(tx: Tx, facts: GateFacts) {
  const { clinicId, episodeId, assessmentId, releaseId, clearanceId, offloadPlanId, canary, recordedBy } = facts
  const about = { clinicId, episodeId, recordedBy, recordedName: canary }
  const takenBack = randomUUID()
  const release = { ...about, assessmentId, ...TEST_RELEASE, explanation: canary, decidedBy: canary }
  await tx.insert(gateRelease).values([
    { ...release, id: releaseId },
    { ...release, id: takenBack },
  ])
  await tx.insert(gateWithdrawal).values({ ...about, releaseId: takenBack, explanation: canary })
  const clearance = { site: 'fibula', clearedOn: '2026-03-02', clearedBy: canary, clearedByRole: 'sports physician', isSpecialist: false }
  await tx.insert(boneClearance).values({ ...about, id: clearanceId, ...clearance, confirmed: [] })
  await tx.insert(offloadPlan).values({ ...about, id: offloadPlanId, assessmentId, allowed: ['swimming'], note: canary })
}

const TEST_RELEASE = {
  rule: 'BLK-S4',
  tier: 'soft',
  kind: 'medical-outcome',
  reason: 'imaging-negative',
  decidedByRole: 'sports physician',
  decidedOn: '2026-03-02',
  because: [],
  firedRules: [],
  ruleVersion: 'test',
} as const

export const TEST_RESULT = { format: 'footfall-assessment/1', ruleVersion: 'test' } as AssessmentResult

const letterSaying = (canary: string) => {
  const words = { recipient: canary, opening: canary, found: canary, asked: canary, closing: canary }
  return { kind: 'report', words, createdAt: new Date(), updatedAt: new Date() } as const
}

const named = (canary: string) => ({ givenName: canary, familyName: canary, phone: canary })

const NO_SESSIONS = {
  format: 'footfall-plan/1',
  route: 'walk-first',
  program: null,
  startStage: null,
  sessions: [],
  cues: [],
  warnings: [],
  reasons: [],
} as const

const TEST_PLAN = {
  planning: {
    startsOn: '2026-03-09',
    weeks: 1,
    available: { mon: 0, tue: 40, wed: 0, thu: 40, fri: 0, sat: 0, sun: 0 },
    commitments: [],
    equipment: [],
    tolerableRunMin: 0,
    daysSinceLastRun: 0,
    usual: { weeklyRunMin: 0, runMin: 0 },
    goal: { weeklyRunMin: null, event: null },
    moreShorterRuns: false,
    history: { calfAchillesFoot: false },
  } satisfies Planning,
  document: { ...NO_SESSIONS, ruleVersion: 'test' } satisfies PlanDocument,
  ruleVersion: 'test',
}

export const TEST_SESSION = {
  id: '2026-03-10-walk',
  plannedOn: '2026-03-10',
  kind: 'walk',
  session: { id: '2026-03-10-walk', on: '2026-03-10', kind: 'walk', totalMin: 30 },
} as const
