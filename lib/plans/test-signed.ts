import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { withScope } from '@/db/with-scope'
import { signAssessment } from '@/lib/assessments/sign-assessment'
import { startAssessment } from '@/lib/assessments/start-assessment'
import { LATER, makeTestDraft, NOW, recordObservation, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import type { Planning } from '@/lib/clinical/plan/types'

type Answers = Readonly<Record<string, string | number | readonly string[]>>

const NO = 'no'
const PASSED = 'passed'

/** Every question that the gate and the entry gates read, answered so that running may be planned. `left` measures carry the side. */
const CLEAR: Answers = {
  'bsi-constant-pain': NO,
  'bsi-rest-pain': NO,
  'bsi-night-pain': NO,
  'bsi-focal-bony-tenderness left': 'none',
  'bsi-hop-test left': 'no-pain',
  'bsi-recent-volume-increase': NO,
  'bsi-previous-count': 0,
  'bsi-pes-cavus': NO,
  'rf-acute-trauma': NO,
  'rf-hot-swollen-joint-fever': NO,
  'rf-true-locked-knee': NO,
  'rf-effusion left': 'none',
  'rf-extensor-mechanism': NO,
  'rf-patellar-dislocation': NO,
  'rf-giving-way': NO,
  'rf-unable-weight-bear-atraumatic': NO,
  'rf-dvt-suspected': NO,
  'rf-neurovascular': NO,
  'rf-cardiac-symptoms': NO,
  'rf-cancer-systemic': NO,
  'rf-inflammatory': NO,
  'rf-hip-groin': NO,
  'rf-recent-surgery': NO,
  'rf-pregnant-postpartum': NO,
  'rf-confirmed-bsi': NO,
  'rf-failed-progress': NO,
  'pain-average-7d left': 2,
  'pain-during-run left': 4,
  'pain-walking left': 1,
  'pain-walk-30min left': 1,
  'pain-return-to-baseline-min': 45,
  'pain-location left': ['retropatellar'],
  'running-experience-years': 6,
  'readiness-stairs': PASSED,
  'readiness-joint-quiet': PASSED,
  'readiness-single-leg': PASSED,
  'readiness-impact': PASSED,
  'readiness-strength': PASSED,
}

/** For tests: a runner with a signed assessment that clears the gate, but for the answers given. */
export async function makeSignedAssessment(scope: Scope, answers: Answers = {}): Promise<TestDraft> {
  const draft = await makeTestDraft(scope)
  await answerAndSign(scope, { assessmentId: draft.assessmentId, answers, now: NOW })
  return draft
}

/** For tests: a second signed assessment of the same episode, a minute after the first. */
export async function reassess(scope: Scope, { episodeId }: TestDraft, answers: Answers = {}): Promise<string> {
  const assessmentId = randomUUID()
  const started = await startAssessment(scope, { episodeId, assessmentId }, LATER)
  if (!started.ok) throw new Error(`The assessment was refused: ${started.reason}`)
  await answerAndSign(scope, { assessmentId, answers, now: LATER })
  return assessmentId
}

interface ToSign {
  readonly assessmentId: string
  readonly answers: Answers
  readonly now: Date
}

async function answerAndSign(scope: Scope, { assessmentId, answers, now }: ToSign): Promise<void> {
  for (const [key, value] of Object.entries({ ...CLEAR, ...answers })) {
    const [measure = '', side = 'none'] = key.split(' ')
    const entry = { kind: 'value', value } as const
    const at = { assessmentId, measure, side: side as 'none' | 'left', version: null, note: '' }
    const recorded = await recordObservation(scope, { ...at, entry }, now)
    if (!recorded.ok) throw new Error(`${key} was refused: ${recorded.reason}`)
  }
  const version = await versionOf(scope, assessmentId)
  const signed = await signAssessment(scope, { assessmentId, version }, now)
  if (!signed.ok) throw new Error(`Signing was refused: ${signed.reason}`)
}

async function versionOf(scope: Scope, assessmentId: string): Promise<number> {
  const [found] = await withScope(scope, (tx) =>
    tx
      .select({ version: assessment.version })
      .from(assessment)
      .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId))),
  )
  if (!found) throw new Error('The assessment is not there.')
  return found.version
}

/** For tests: twelve weeks from the Monday after the day of the tests. */
export const TEST_PLANNING: Planning = {
  startsOn: '2026-05-25',
  weeks: 12,
  available: { mon: 0, tue: 60, wed: 45, thu: 60, fri: 0, sat: 90, sun: 0 },
  commitments: [],
  equipment: ['mini-band', 'step'],
  tolerableRunMin: 12,
  daysSinceLastRun: 5,
  usual: { weeklyRunMin: 150, runMin: 40 },
  goal: { weeklyRunMin: 150, event: null },
  moreShorterRuns: false,
  history: { calfAchillesFoot: false },
}
