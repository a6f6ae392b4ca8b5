import type { Condition, Observation, ObservedValue } from '../../measures/types'
import { getMeasure } from '../../measures/registry'
import type { Clearance } from '../../screening/types'
import { WEEKDAYS, type PlanCase, type Planning, type Weekday } from '../types'

const NO = [
  'bsi-constant-pain',
  'bsi-rest-pain',
  'bsi-night-pain',
  'bsi-pain-walking',
  'bsi-progressive-earlier-onset',
  'bsi-recent-volume-increase',
  'bsi-pes-cavus',
  'rf-acute-trauma',
  'rf-unable-weight-bear-atraumatic',
  'rf-hot-swollen-joint-fever',
  'rf-true-locked-knee',
  'rf-extensor-mechanism',
  'rf-patellar-dislocation',
  'rf-giving-way',
  'rf-dvt-suspected',
  'rf-neurovascular',
  'rf-cancer-systemic',
  'rf-inflammatory',
  'rf-hip-groin',
  'rf-child-adolescent',
  'rf-cardiac-symptoms',
  'rf-recent-surgery',
  'rf-pregnant-postpartum',
  'rf-confirmed-bsi',
  'rf-failed-progress',
]

const CALM: Readonly<Record<string, ObservedValue>> = {
  ...Object.fromEntries(NO.map((id) => [id, 'no'])),
  'bsi-focal-bony-tenderness': 'none',
  'bsi-hop-test': 'no-pain',
  'bsi-previous-count': 0,
  'rf-effusion': 'none',
  'pain-location': ['retropatellar'],
  'pain-behaviour': ['load-only'],
  'pain-during-run': 2,
  'pain-walking': 0,
  'pain-walk-30min': 0,
  'pain-average-7d': 1,
  'pain-return-to-baseline-min': 20,
  'readiness-stairs': 'passed',
  'readiness-joint-quiet': 'passed',
  'readiness-single-leg': 'passed',
  'readiness-impact': 'passed',
  'readiness-strength': 'passed',
  'running-experience-years': 5,
}

/** Answers of a runner whom nothing stops, with those given here instead. A null takes the answer away. */
export function calmAnswers(changes: Readonly<Record<string, ObservedValue | null>> = {}): Observation[] {
  return Object.entries({ ...CALM, ...changes }).flatMap(([measure, value]) => {
    if (value === null) return []
    return [{ measure, side: getMeasure(measure)?.sided === true ? 'left' : 'none', value } as const]
  })
}

/** The same free minutes on every weekday, with those given here instead. */
export function freeMinutes(everyDay: number, changes: Partial<Record<Weekday, number>> = {}): Record<Weekday, number> {
  return { ...(Object.fromEntries(WEEKDAYS.map((day) => [day, everyDay])) as Record<Weekday, number>), ...changes }
}

const HOME_AND_GYM = ['mini-band', 'long-band', 'step', 'dumbbell', 'bench', 'box', 'leg-press', 'leg-extension', 'strap']

export const CALM_PLANNING: Planning = {
  startsOn: '2026-12-02',
  weeks: 12,
  available: freeMinutes(90),
  commitments: [],
  equipment: HOME_AND_GYM,
  tolerableRunMin: 12,
  daysSinceLastRun: 20,
  usual: { weeklyRunMin: 150, runMin: 45 },
  goal: { weeklyRunMin: 150, event: null },
  moreShorterRuns: false,
  history: { calfAchillesFoot: false },
}

export const LOW_RISK_CLEARANCE: Clearance = {
  site: 'tibial-shaft-posteromedial',
  clearedOn: '2026-11-25',
  clearedBy: 'Dr A. Reviewer',
  specialist: false,
}

export interface CalmChanges {
  readonly condition?: Condition
  readonly answers?: Readonly<Record<string, ObservedValue | null>>
  readonly planning?: Partial<Planning>
  readonly rest?: Partial<PlanCase>
}

/** A case that nothing stops: an adult with PFP, all entry gates passed, low irritability, 20 days off running. */
export function calmCase({ condition = 'PFP', answers, planning, rest }: CalmChanges = {}): PlanCase {
  return {
    asOf: '2026-12-01',
    patient: { bornOn: '1990-04-02', sex: 'male' },
    condition,
    symptomaticSide: 'left',
    observations: calmAnswers(answers),
    clearance: condition === 'BSI' ? LOW_RISK_CLEARANCE : null,
    releases: [],
    planning: { ...CALM_PLANNING, ...planning },
    log: [],
    ...rest,
  }
}
