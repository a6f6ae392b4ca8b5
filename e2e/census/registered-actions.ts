import { randomUUID } from 'node:crypto'
import type { TestRecord } from '@/db/test-record'
import type { Permission } from '@/lib/auth/permissions'

export interface RegisteredAction {
  /** Where it is, and under which name it is exported. */
  readonly file: string
  readonly name: string
  /** What the role must hold; `public` for the few that come before sign-in and guard themselves. */
  readonly permission: Permission | 'public'
  /** What a page would send to work on this record, when this account has it open. */
  readonly input: (record: TestRecord, accountId: string) => unknown
}

const PATIENTS = 'app/(clinic)/patients'
const ASSESSMENT = `${PATIENTS}/[patientId]/assessments/[assessmentId]/actions.ts`
const TEMPLATES = 'app/(clinic)/settings/templates/actions.ts'
const FINDINGS = `${PATIENTS}/[patientId]/assessments/[assessmentId]/findings/actions.ts`
const LETTERS = `${PATIENTS}/[patientId]/letters/actions.ts`
const GATE = `${PATIENTS}/[patientId]/assessments/[assessmentId]/gate/actions.ts`
const PLANS = `${PATIENTS}/[patientId]/plans/actions.ts`

/** Every server action of the product. An action that is in the build and not here fails the tests. */
export const REGISTERED_ACTIONS: readonly RegisteredAction[] = [
  action('app/(public)/setup/actions.ts', 'setUpClinicAction', 'public', () => SECOND_CLINIC),
  action('app/(clinic)/actions.ts', 'findRunnersAction', 'patient:read', (r) => ({ text: r.canary })),
  action(`${PATIENTS}/new/actions.ts`, 'registerPatientAction', 'patient:write', (r) => ({ patientId: r.patientId, ...RUNNER })),
  action(`${PATIENTS}/[patientId]/episodes/new/actions.ts`, 'openEpisodeAction', 'patient:write', (r) => ({
    ...newEpisode(),
    patientId: r.patientId,
  })),
  action(`${PATIENTS}/[patientId]/actions.ts`, 'startAssessmentAction', 'assessment:write', (r) => ({
    assessmentId: randomUUID(),
    episodeId: r.episodeId,
  })),
  action(`${PATIENTS}/[patientId]/actions.ts`, 'chooseDiagnosisAction', 'assessment:write', (r) => ({
    episodeId: r.episodeId,
    version: 1,
    condition: 'ITBS',
  })),
  action(ASSESSMENT, 'recordObservationsAction', 'assessment:write', (r, enteredBy) => ({
    assessmentId: r.assessmentId,
    enteredBy,
    answers: [{ measure: 'pain-during-run', side: 'left', version: 1, entry: { kind: 'value', value: 7 }, note: '', unheard: [] }],
  })),
  action(ASSESSMENT, 'signAssessmentAction', 'assessment:sign', (r) => ({ assessmentId: r.assessmentId, version: 1 })),
  action(ASSESSMENT, 'amendAssessmentAction', 'assessment:sign', (r) => ({
    amendmentId: randomUUID(),
    assessmentId: r.assessmentId,
    measure: 'pain-during-run',
    side: 'left',
    seen: 0,
    corrected: { kind: 'value', value: 7 },
    reason: 'Misheard',
  })),
  action(ASSESSMENT, 'carryOverAction', 'assessment:write', (r) => ({ assessmentId: r.assessmentId })),
  action(ASSESSMENT, 'addTestsAction', 'assessment:write', (r) => ({ assessmentId: r.assessmentId, measures: ['lefs'] })),
  action(ASSESSMENT, 'removeTestAction', 'assessment:write', (r) => ({ assessmentId: r.assessmentId, measure: 'ober-test' })),
  action(ASSESSMENT, 'markFavouriteAction', 'assessment:write', () => ({ measure: 'lefs', isFavourite: true })),
  action(TEMPLATES, 'createTemplateAction', 'template:write', () => ({ templateId: randomUUID(), ...TEST_SET })),
  action(TEMPLATES, 'reviseTemplateAction', 'template:write', (r) => ({ templateId: r.templateId, version: 1, ...TEST_SET })),
  action(TEMPLATES, 'deleteTemplateAction', 'template:write', (r) => ({ templateId: r.templateId, version: 1 })),
  action(TEMPLATES, 'chooseDefaultTemplateAction', 'template:write', (r) => ({ templateId: r.templateId })),
  action(FINDINGS, 'decideFactorAction', 'assessment:write', (r) => ({
    assessmentId: r.assessmentId,
    factor: 'load-error',
    decision: 'confirmed',
    note: 'Seen on film.',
    version: 0,
  })),
  action(LETTERS, 'startLetterAction', 'assessment:write', (r) => ({
    letterId: randomUUID(),
    assessmentId: r.assessmentId,
    kind: 'referral-letter',
  })),
  action(LETTERS, 'reviseLetterAction', 'assessment:write', (r) => ({ letterId: r.letterId, version: 1, words: LETTER_WORDS })),
  action(LETTERS, 'issueLetterAction', 'assessment:sign', (r) => ({ letterId: r.letterId, version: 1 })),
  action(GATE, 'recordOverrideAction', 'gate:release', (r) => ({
    ...releaseOf(r),
    reason: 'finding-explained',
    explanation: 'x'.repeat(60),
    reviewOn: '2026-03-09',
    isAttested: true,
  })),
  action(GATE, 'recordMedicalOutcomeAction', 'gate:release', (r) => ({
    ...releaseOf(r),
    reason: 'imaging-negative',
    explanation: 'MRI clear.',
    decidedBy: 'Dr Holm',
    decidedByRole: 'GP',
    decidedOn: '2026-03-02',
  })),
  action(GATE, 'recordClearanceAction', 'gate:release', (r) => ({
    clearanceId: randomUUID(),
    episodeId: r.episodeId,
    site: 'fibula',
    clearedOn: '2026-03-02',
    clearedBy: 'Dr Holm',
    clearedByRole: 'GP',
    isSpecialist: false,
    confirmed: [],
    note: '',
  })),
  action(GATE, 'takeBackDecisionAction', 'gate:release', (r) => ({ of: 'release', id: r.releaseId, explanation: 'Wrong.' })),
  action(GATE, 'recordOffloadPlanAction', 'gate:release', (r) => ({
    offloadPlanId: randomUUID(),
    assessmentId: r.assessmentId,
    version: 1,
    allowed: ['swimming'],
    note: '',
  })),
  action(GATE, 'issueOffloadSheetAction', 'gate:release', (r) => ({ offloadPlanId: r.offloadPlanId, version: 1 })),
  action(PLANS, 'proposePlanAction', 'plan:write', (r) => ({ planId: randomUUID(), assessmentId: r.assessmentId, planning: SET_UP })),
  action(PLANS, 'revisePlanAction', 'plan:write', (r) => ({
    planId: r.planId,
    version: 1,
    assessmentId: r.assessmentId,
    planning: SET_UP,
  })),
  action(PLANS, 'issuePlanAction', 'plan:issue', (r) => ({ planId: r.planId, version: 1 })),
  action(PLANS, 'createShareLinkAction', 'share-link:write', (r) => ({ planId: r.planId })),
  action(PLANS, 'withdrawShareLinkAction', 'share-link:write', (r) => ({ linkId: r.linkId })),
]

function action(
  file: string,
  name: string,
  permission: RegisteredAction['permission'],
  input: RegisteredAction['input'],
): RegisteredAction {
  return { file, name, permission, input }
}

function releaseOf({ assessmentId }: TestRecord) {
  return { releaseId: randomUUID(), assessmentId, version: 1, rule: 'BLK-S5' }
}

function newEpisode() {
  return { episodeId: randomUUID(), side: 'left', condition: 'none', onsetOn: '', goal: '', goalWeeklyRunMin: '' }
}

const TEST_SET = { name: 'Filmed run', measures: ['lefs'] }
const LETTER_WORDS = { recipient: 'Dr Reed', opening: 'Thank you', found: 'Night pain', asked: 'Please see', closing: 'With thanks' }

const RUNNER = { givenName: 'Wren', familyName: 'Moor', bornOn: '1991-04-02', sex: 'female', phone: '' }

const SECOND_CLINIC = {
  clinicName: 'Second Clinic',
  accountName: 'Second Owner',
  email: `second-${randomUUID()}@clinic.example`,
  password: 'seventeen quiet lanterns',
  timeZone: 'Europe/London',
}

const SET_UP = {
  startsOn: '2026-03-09',
  weeks: '4',
  available: { mon: '60', tue: '0', wed: '60', thu: '0', fri: '60', sat: '60', sun: '0' },
  commitments: [],
  equipment: [],
  tolerableRunMin: '5',
  daysSinceLastRun: '3',
  usual: { weeklyRunMin: '60', runMin: '20' },
  goal: { weeklyRunMin: '', eventOn: '', eventKm: '' },
  moreShorterRuns: false,
  history: { calfAchillesFoot: 'no' },
}
