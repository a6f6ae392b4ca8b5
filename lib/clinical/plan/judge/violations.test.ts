import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCases } from '@/bin/fuzz/plan-cases'
import { assess } from '../../screening/assess'
import { planFrom, proposePlan } from '../propose-plan'
import type { PlanCase, PlanDocument, PrescribedExercise, RunSession, StrengthSession } from '../types'
import { calmCase, freeMinutes, LOW_RISK_CLEARANCE } from './calm-case'
import { violations } from './violations'

const judge = (document: PlanDocument, planCase: PlanCase) => violations(document, { planCase, gate: assess(planCase).gate })
const rulesBroken = (document: PlanDocument, planCase: PlanCase) => new Set(judge(document, planCase).map(({ rule }) => rule))

describe('violations', () => {
  it('finds none in the plans of random cases', () => {
    fc.assert(
      fc.property(planCases, (planCase) => {
        const assessment = assess(planCase)
        expect(violations(planFrom(planCase, assessment), { planCase, gate: assessment.gate })).toEqual([])
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('makes the same plan twice, and no less for the log being the same (I-T1)', () => {
    fc.assert(
      fc.property(planCases, (planCase) => {
        expect(proposePlan(planCase)).toEqual(proposePlan(structuredClone(planCase)))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

const WALK_RUN = calmCase({ planning: { weeks: 16 } })
const KEEP_RUNNING = calmCase({
  planning: { weeks: 16, daysSinceLastRun: 3, tolerableRunMin: 30, usual: { weeklyRunMin: 150, runMin: 40 } },
})
const BSI = calmCase({ condition: 'BSI', planning: { weeks: 16 } })
const HIGH_RISK = calmCase({ condition: 'BSI', rest: { clearance: { ...LOW_RISK_CLEARANCE, site: 'femoral-neck', specialist: true } } })
const WALK_FIRST = calmCase({ answers: { 'readiness-stairs': null } })

/** Runs and strength of a plan, to be changed in one place. */
const runs = (document: PlanDocument) => document.sessions.filter((session): session is RunSession => session.kind === 'run')
const strength = (document: PlanDocument) => document.sessions.filter((session): session is StrengthSession => session.kind === 'strength')

function change<Kind extends 'run' | 'strength'>(document: PlanDocument, kind: Kind, index: number, changes: object): PlanDocument {
  const target = document.sessions.filter((session) => session.kind === kind)[index]
  return { ...document, sessions: document.sessions.map((session) => (session === target ? { ...session, ...changes } : session)) }
}

const move = (session: RunSession | StrengthSession, on: string) => ({ id: `${on}-${session.kind}`, on })

function changeExercise(document: PlanDocument, index: number, changes: Partial<PrescribedExercise>): PlanDocument {
  const [first, ...others] = strength(document)[index]?.exercises ?? []
  return change(document, 'strength', index, { exercises: [{ ...first, ...changes }, ...others] })
}

const addRun = (document: PlanDocument, on: string): PlanDocument => {
  const [first] = runs(document)
  const added = { ...first, id: `${on}-run`, on, key: false } as RunSession
  return { ...document, sessions: [...document.sessions, added].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)) }
}

const someRun: RunSession = runs(proposePlan(WALK_RUN))[0] as RunSession
const oneBlock = (runMin: number) => ({ blocks: [{ runMin, walkMin: 0, reps: 1 }], runMin, totalMin: runMin + 10 })

/** Each invariant, a plan that keeps it, and one change that breaks it. */
const BREAKS: readonly (readonly [string, string, PlanCase, (document: PlanDocument) => PlanDocument])[] = [
  ['I-G4', 'beyond stage 3 with E6 open', calmCase({ answers: { 'readiness-impact': null } }), (d) => change(d, 'run', 5, { stage: 4 })],
  ['I-R1', 'a run on the day after a run', WALK_RUN, (d) => addRun(d, '2026-12-03')],
  [
    'I-R1',
    'a run on the day after the last one before the plan',
    calmCase({ planning: { daysSinceLastRun: 0 }, answers: { 'pain-average-7d': 3 } }),
    (d) => addRun(d, '2026-12-02'),
  ],
  ['I-R2', 'no day of rest', WALK_RUN, (d) => ['2026-12-03', '2026-12-05', '2026-12-06', '2026-12-08'].reduce(addRun, d)],
  ['I-R3', 'a stage up after one session', WALK_RUN, (d) => change(d, 'run', 1, { stage: 4 })],
  ['I-R3', 'a stage skipped', WALK_RUN, (d) => change(d, 'run', 2, { stage: 5 })],
  ['I-R3', 'two sessions at a high-risk bone', HIGH_RISK, (d) => change(d, 'run', 2, { stage: 2 })],
  [
    'I-R4',
    'other minutes than the stage has',
    WALK_RUN,
    (d) => change(d, 'run', 0, { blocks: [{ runMin: 2, walkMin: 2, reps: 7 }], runMin: 14, totalMin: 38 }),
  ],
  ['I-R4', 'a run 10.1 % longer than the longest of 30 days', WALK_RUN, (d) => change(d, 'run', 21, oneBlock(33.5))],
  ['I-R4', 'too long a first run of keep-running', KEEP_RUNNING, (d) => change(d, 'run', 0, oneBlock(24.5))],
  ['I-R4', 'longer than the usual run', KEEP_RUNNING, (d) => change(d, 'run', 46, oneBlock(40.5))],
  ['I-R5', 'a first week above the next stage', WALK_RUN, (d) => change(d, 'run', 0, oneBlock(30))],
  [
    'I-R5',
    'a week after the ladder above 1.30',
    WALK_RUN,
    (d) => [24, 25, 26].reduce((to, index) => change(to, 'run', index, oneBlock(50)), d),
  ],
  ['I-R5', 'a bone stress week above 1.15', BSI, (d) => [33, 34, 35].reduce((to, index) => change(to, 'run', index, oneBlock(40)), d)],
  [
    'I-R6',
    'a fourth week after the ladder that is not lighter',
    WALK_RUN,
    (d) => [30, 31, 32].reduce((to, index) => change(to, 'run', index, oneBlock(33)), d),
  ],
  [
    'I-R6',
    'a fourth block of keep-running that is not lighter',
    KEEP_RUNNING,
    (d) => [9, 10, 11].reduce((to, index) => change(to, 'run', index, oneBlock(runs(d)[index - 3]?.runMin ?? 0)), d),
  ],
  ['I-R7', 'four runs in a week of the ladder', WALK_RUN, (d) => addRun(d, '2026-12-06')],
  ['I-R7', 'three run days in a row', KEEP_RUNNING, (d) => addRun(addRun(d, '2026-12-03'), '2026-12-05')],
  ['I-R8', 'strides on an assumed green run', WALK_RUN, (d) => change(d, 'run', 30, { intensity: 'strides' })],
  ['I-R9', 'more effort than the program', WALK_RUN, (d) => change(d, 'run', 3, { rpeMax: 6 })],
  ['I-R12', 'no walk before the run', WALK_RUN, (d) => change(d, 'run', 0, { warmupWalkMin: 0, totalMin: 29 })],
  [
    'I-R12',
    'more minutes than there are',
    calmCase({ planning: { available: freeMinutes(40) } }),
    (d) => change(d, 'run', 35, oneBlock(30.5)),
  ],
  ['I-R13', 'a total that does not add up', WALK_RUN, (d) => change(d, 'run', 0, { totalMin: 35 })],
  ['I-R13', 'minutes that are not half minutes', WALK_RUN, (d) => change(d, 'run', 21, oneBlock(30.25))],
  ['I-R13', 'a run without running', WALK_RUN, (d) => change(d, 'run', 21, { blocks: [], runMin: 0, totalMin: 10 })],
  [
    'I-S1',
    'heavy on the eve of a key run',
    WALK_RUN,
    (d) => change(d, 'strength', 14, move(strength(d)[14] as StrengthSession, dayBeforeKey(d))),
  ],
  [
    'I-S1',
    'strength on the day after strength',
    WALK_RUN,
    (d) => change(d, 'strength', 1, move(strength(d)[1] as StrengthSession, '2026-12-03')),
  ],
  ['I-S1', 'a mark that is not what the lifts are', WALK_RUN, (d) => change(d, 'strength', 0, { heavyLower: true })],
  ['I-S2', 'an exercise that is for later', WALK_RUN, (d) => changeExercise(d, 0, { exercise: 'knee-extension-full-range' })],
  ['I-S2', 'an exercise that needs a tick', BSI, (d) => changeExercise(d, 0, { exercise: 'side-plank-leg-lift' })],
  [
    'I-S3',
    'more bend than moderate irritability allows',
    calmCase({ answers: { 'pain-average-7d': 3 } }),
    (d) => changeExercise(d, 0, { exercise: 'wall-sit', kneeRange: [0, 61] }),
  ],
  [
    'I-S3',
    'a leg extension too straight',
    calmCase({ answers: { 'pain-average-7d': 3 } }),
    (d) => changeExercise(d, 0, { exercise: 'knee-extension-short-range', kneeRange: [44, 90] }),
  ],
  ['I-S4', 'an exercise with impact', WALK_RUN, (d) => changeExercise(d, 0, { exercise: 'pogo-double' })],
  ['I-S4', 'a session marked as impact', WALK_RUN, (d) => change(d, 'strength', 0, { impact: true })],
  ['I-S6', 'more than 24 sets', WALK_RUN, (d) => changeExercise(d, 0, { sets: 20 })],
  ['I-S6', 'an exercise that is none', WALK_RUN, (d) => changeExercise(d, 0, { exercise: 'burpee' })],
  [
    'I-S6',
    'equipment the runner has not got',
    calmCase({ planning: { equipment: [] } }),
    (d) => changeExercise(d, 0, { exercise: 'leg-press' }),
  ],
  ['I-S6', 'an exercise twice', WALK_RUN, (d) => changeExercise(d, 0, { exercise: 'side-plank' })],
  ['I-S6', 'a single exercise', WALK_RUN, (d) => change(d, 'strength', 0, { exercises: strength(d)[0]?.exercises.slice(0, 1) })],
  [
    'rulings, BSI by site',
    'a long lever at the thigh bone',
    HIGH_RISK,
    (d) => changeExercise(d, 0, { exercise: 'side-lying-hip-abduction' }),
  ],
  ['I-X1', 'two cues', WALK_RUN, (d) => ({ ...d, cues: ['cadence', 'step-width'].map((id) => ({ id, text: '', feedback: [] })) })],
  ['I-X1', 'a forefoot cue', WALK_RUN, (d) => ({ ...d, cues: [{ id: 'forefoot', text: '', feedback: [] }] })],
  [
    'I-X2',
    'more practice than running',
    calmCase({ answers: { 'running-step-width': 0 } }),
    (d) => ({ ...d, cues: d.cues.map((cue) => ({ ...cue, feedback: [{ session: 1, runMin: 12, feedbackMin: 13 }] })) }),
  ],
  [
    'I-X3',
    'a session on the day before an event without taper',
    calmCase({ planning: { goal: { weeklyRunMin: 150, event: { on: '2026-12-12', km: 10 } } } }),
    (d) => change(d, 'strength', 1, move(strength(d)[1] as StrengthSession, '2026-12-11')),
  ],
  [
    'W-3',
    'thin weeks without a warning',
    calmCase({ planning: { available: freeMinutes(0, { mon: 40, thu: 40 }) } }),
    (d) => ({ ...d, warnings: [] }),
  ],
  ['I-T1', 'a session before the plan begins', WALK_RUN, (d) => change(d, 'run', 0, move(someRun, '2026-11-30'))],
  ['I-T1', 'an id that says another day', WALK_RUN, (d) => change(d, 'run', 0, { id: '2026-12-03-run' })],
  [
    'I-T5',
    'a reason without a rule',
    WALK_RUN,
    (d) => ({ ...d, reasons: [{ about: 'route', text: 'Because.', rule: '', tag: 'convention' }] }),
  ],
  ['rulings, Key run', 'no key run', WALK_RUN, (d) => change(d, 'run', 2, { key: false })],
  ['rulings, Walk-first', 'a run in a walk-first plan', WALK_FIRST, (d) => ({ ...d, sessions: [someRun, ...d.sessions] })],
  [
    'rulings, Walk-first',
    'no day for the new assessment',
    WALK_FIRST,
    (d) => ({ ...d, reasons: d.reasons.filter(({ about }) => about !== 'reassessment') }),
  ],
  [
    'rulings, Walks',
    'a walk that is too long',
    WALK_FIRST,
    (d) => ({ ...d, sessions: d.sessions.map((s) => (s.kind === 'walk' ? { ...s, totalMin: 30 } : s)) }),
  ],
  [
    'rulings, Run weekdays',
    'a run on a day of football',
    calmCase({ planning: { commitments: [{ day: 'tue', impact: true, label: 'football' }] } }),
    (d) => change(d, 'run', 2, move(someRun, '2026-12-08')),
  ],
]

describe('violations of a plan changed in one place', () => {
  it.each(BREAKS)('%s: %s', (rule, _what, planCase, breakIt) => {
    const document = proposePlan(planCase)
    expect(judge(document, planCase)).toEqual([])
    expect(rulesBroken(breakIt(document), planCase)).toContain(rule)
  })

  it('names the session and what would mend it', () => {
    const found = judge(addRun(proposePlan(WALK_RUN), '2026-12-03'), WALK_RUN).find(({ rule }) => rule === 'I-R1')
    expect(found).toEqual({
      rule: 'I-R1',
      session: '2026-12-03-run',
      text: 'A run on the day after a run.',
      mend: 'Leave a day between runs.',
    })
  })
})

describe('violations of a plan that should be locked', () => {
  const document = proposePlan(WALK_RUN)
  const bsi = proposePlan(BSI)

  it.each<[string, string, PlanCase, PlanDocument]>([
    ['I-G1', 'a hard rule', calmCase({ answers: { 'rf-giving-way': 'yes' } }), document],
    ['I-G1', 'no diagnosis', calmCase({ rest: { condition: null } }), document],
    ['I-G1', 'a lock sign in the log', calmCase({ rest: { log: [{ on: '2026-11-20', kind: 'run', flags: ['rest-pain'] }] } }), document],
    ['I-G2', 'no clearance', calmCase({ condition: 'BSI', rest: { clearance: null } }), bsi],
    ['I-G3', "no specialist's tick", calmCase({ condition: 'BSI', rest: { clearance: { ...LOW_RISK_CLEARANCE, site: 'patella' } } }), bsi],
    ['I-G4', 'E2 not passed', calmCase({ answers: { 'pain-walk-30min': 3 } }), document],
    ['I-G4', 'E6 not passed after a bone stress injury', calmCase({ condition: 'BSI', answers: { 'readiness-impact': null } }), bsi],
    ['I-G5', 'a runner of 15', calmCase({ rest: { patient: { bornOn: '2010-12-02', sex: 'male' } } }), document],
    ['I-G5', 'pregnancy', calmCase({ answers: { 'rf-pregnant-postpartum': 'yes' } }), document],
  ])('%s: %s', (rule, _what, planCase, unlocked) => {
    expect(rulesBroken(unlocked, planCase)).toContain(rule)
  })
})

describe('violations after a log', () => {
  const after = (on: string, painDuring: number, stage = 4) =>
    calmCase({
      rest: {
        asOf: on,
        log: [
          {
            on,
            kind: 'run',
            stage,
            runMin: 16,
            completedPct: 100,
            painBaseline: 0,
            painDuring,
            minutesToSettle: 0,
            painNextMorning: 0,
            rpe: 3,
            flags: [],
          },
        ],
      },
    })

  it.each<[string, string, PlanCase, Partial<RunSession>]>([
    ['I-R10', 'no step down after red', after('2026-12-05', 5), { stage: 4 }],
    ['I-R3', 'two stages up', after('2026-12-05', 0), { stage: 6 }],
    ['I-R11', 'no step down after a week', { ...after('2026-12-02', 0), asOf: '2026-12-09' }, { stage: 4 }],
    ['I-R11', 'too high after two weeks', { ...after('2026-12-02', 0, 8), asOf: '2026-12-16' }, { stage: 6 }],
  ])('%s: %s', (rule, _what, planCase, changes) => {
    const document = proposePlan(planCase)
    expect(judge(document, planCase)).toEqual([])
    expect(rulesBroken(change(document, 'run', 0, changes), planCase)).toContain(rule)
  })

  it('I-R10: a run on the day after a red one', () => {
    const planCase = after('2026-12-06', 5)
    expect(rulesBroken(addRun(proposePlan(planCase), '2026-12-07'), planCase)).toContain('I-R10')
  })
})

/** The day before a key run on which the main lifts would be heavy. */
function dayBeforeKey(document: PlanDocument): string {
  const key = runs(document).filter((run) => run.key && run.on > '2027-01-10')[0] as RunSession
  return new Date(Date.parse(`${key.on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
