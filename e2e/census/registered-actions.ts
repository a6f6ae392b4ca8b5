import { randomUUID } from 'node:crypto'
import type { TestRecord } from '@/db/test-record'
import type { Permission } from '@/lib/auth/permissions'

export interface RegisteredAction {
  /** Where it is, and under which name it is exported. */
  readonly file: string
  readonly name: string
  /** What the role must hold; `public` for the few that come before sign-in and guard themselves. */
  readonly permission: Permission | 'public'
  /** What a page would send to work on this record. */
  readonly input: (record: TestRecord) => unknown
}

const PATIENTS = 'app/(clinic)/patients'
const PLANS = `${PATIENTS}/[patientId]/plans/actions.ts`

/** Every server action of the product. An action that is in the build and not here fails the tests. */
export const REGISTERED_ACTIONS: readonly RegisteredAction[] = [
  { file: 'app/(public)/setup/actions.ts', name: 'setUpClinicAction', permission: 'public', input: () => SECOND_CLINIC },
  { file: 'app/(clinic)/actions.ts', name: 'findRunnersAction', permission: 'patient:read', input: ({ canary }) => ({ text: canary }) },
  {
    file: `${PATIENTS}/new/actions.ts`,
    name: 'registerPatientAction',
    permission: 'patient:write',
    input: ({ patientId }) => ({ patientId, ...RUNNER }),
  },
  {
    file: `${PATIENTS}/[patientId]/episodes/new/actions.ts`,
    name: 'openEpisodeAction',
    permission: 'patient:write',
    input: ({ patientId }) => ({ episodeId: randomUUID(), patientId, ...EPISODE }),
  },
  {
    file: `${PATIENTS}/[patientId]/actions.ts`,
    name: 'startAssessmentAction',
    permission: 'assessment:write',
    input: ({ episodeId }) => ({ assessmentId: randomUUID(), episodeId }),
  },
  {
    file: PLANS,
    name: 'proposePlanAction',
    permission: 'plan:write',
    input: ({ assessmentId }) => ({ planId: randomUUID(), assessmentId, planning: SET_UP }),
  },
  {
    file: PLANS,
    name: 'revisePlanAction',
    permission: 'plan:write',
    input: ({ planId, assessmentId }) => ({ planId, version: 1, assessmentId, planning: SET_UP }),
  },
  { file: PLANS, name: 'issuePlanAction', permission: 'plan:issue', input: ({ planId }) => ({ planId, version: 1 }) },
  { file: PLANS, name: 'createShareLinkAction', permission: 'share-link:write', input: ({ planId }) => ({ planId }) },
  { file: PLANS, name: 'withdrawShareLinkAction', permission: 'share-link:write', input: ({ linkId }) => ({ linkId }) },
]

const RUNNER = { givenName: 'Wren', familyName: 'Moor', bornOn: '1991-04-02', sex: 'female', phone: '' }

const EPISODE = { side: 'left', condition: 'none', onsetOn: '', goal: '', goalWeeklyRunMin: '' }

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
