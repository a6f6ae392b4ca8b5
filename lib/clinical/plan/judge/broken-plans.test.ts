import { describe, expect, it } from 'vitest'
import type { PlanCase, PlanDocument, StrengthSession } from '../types'
import { calmCase, freeMinutes } from '../fixtures/calm-case'
import {
  BSI,
  GATE_SHOWN,
  HIGH_RISK,
  KEEP_RUNNING,
  NARROW_AT_STAGE_1,
  SLOW_BONE,
  SLOW_STEPS,
  SORE,
  WALK_FIRST,
  WALK_RUN,
  addRun,
  changeExercise,
  changeFeedback,
  changeRun,
  changeStrength,
  dayBeforeKey,
  hardRuns,
  judge,
  move,
  oneBlock,
  planOfCase,
  rewordCue,
  runs,
  someRun,
  strength,
} from './fixtures/change-plan'

/** Each invariant, a plan that keeps it, and one change that breaks it. */
const BREAKS: readonly (readonly [string, string, PlanCase, (document: PlanDocument) => PlanDocument])[] = [
  ['I-G4', 'beyond stage 3 with E6 open', calmCase({ answers: { 'readiness-impact': null } }), (d) => changeRun(d, 5, { stage: 4 })],
  ['I-R1', 'a run on the day after a run', WALK_RUN, (d) => addRun(d, '2026-12-03')],
  [
    'I-R1',
    'a run on the day after the last one before the plan',
    calmCase({ planning: { daysSinceLastRun: 0 }, answers: { 'pain-average-7d': 3 } }),
    (d) => addRun(d, '2026-12-02'),
  ],
  ['I-R2', 'no day of rest', WALK_RUN, (d) => ['2026-12-03', '2026-12-05', '2026-12-06', '2026-12-08'].reduce(addRun, d)],
  ['I-R3', 'a stage up after one session', WALK_RUN, (d) => changeRun(d, 1, { stage: 4 })],
  ['I-R3', 'a stage skipped', WALK_RUN, (d) => changeRun(d, 2, { stage: 5 })],
  ['I-R3', 'two sessions at a high-risk bone', HIGH_RISK, (d) => changeRun(d, 2, { stage: 2 })],
  [
    'I-R4',
    'other minutes than the stage has',
    WALK_RUN,
    (d) => changeRun(d, 0, { blocks: [{ runMin: 2, walkMin: 2, reps: 7 }], runMin: 14, totalMin: 38 }),
  ],
  ['I-R4', 'a run 10.1 % longer than the longest of 30 days', WALK_RUN, (d) => changeRun(d, 21, oneBlock(33.5))],
  ['I-R4', 'too long a first run of keep-running', KEEP_RUNNING, (d) => changeRun(d, 0, oneBlock(24.5))],
  ['I-R4', 'longer than the usual run', KEEP_RUNNING, (d) => changeRun(d, 46, oneBlock(40.5))],
  ['I-R5', 'a first week above the next stage', WALK_RUN, (d) => changeRun(d, 0, oneBlock(30))],
  [
    'I-R5',
    'a week after the ladder above 1.30',
    WALK_RUN,
    (d) => [24, 25, 26].reduce((to, index) => changeRun(to, index, oneBlock(50)), d),
  ],
  ['I-R5', 'a bone stress week above 1.15', BSI, (d) => [33, 34, 35].reduce((to, index) => changeRun(to, index, oneBlock(40)), d)],
  [
    'I-R6',
    'a fourth week after the ladder that is not lighter',
    WALK_RUN,
    (d) => [30, 31, 32].reduce((to, index) => changeRun(to, index, oneBlock(33)), d),
  ],
  [
    'I-R6',
    'a fourth block of keep-running that is not lighter',
    KEEP_RUNNING,
    (d) => [9, 10, 11].reduce((to, index) => changeRun(to, index, oneBlock(runs(d)[index - 3]?.runMin ?? 0)), d),
  ],
  ['I-R7', 'four runs in a week of the ladder', WALK_RUN, (d) => addRun(d, '2026-12-06')],
  ['I-R7', 'three run days in a row', KEEP_RUNNING, (d) => addRun(addRun(d, '2026-12-03'), '2026-12-05')],
  ['I-R8', 'strides on an assumed green run', WALK_RUN, (d) => changeRun(d, 30, { intensity: 'strides' })],
  ['I-R8', 'tempo before strides and intervals', GATE_SHOWN, (d) => changeRun(d, 0, { intensity: 'tempo' })],
  ['I-R8', 'intervals after one run of strides', GATE_SHOWN, (d) => hardRuns(d, { 0: 'strides', 4: 'intervals' })],
  ['I-R8', 'intervals within 7 days of the first strides', GATE_SHOWN, (d) => hardRuns(d, { 0: 'strides', 1: 'strides', 2: 'intervals' })],
  ['I-R9', 'more than 20 % of the week is hard', GATE_SHOWN, (d) => hardRuns(d, { 0: 'tempo', 1: 'tempo', 2: 'tempo' })],
  ['I-R9', 'a new kind in a week of more minutes', GATE_SHOWN, (d) => hardRuns(d, { 3: 'strides' })],
  ['I-R9', 'more effort than the program', WALK_RUN, (d) => changeRun(d, 3, { rpeMax: 6 })],
  ['I-R12', 'no walk before the run', WALK_RUN, (d) => changeRun(d, 0, { warmupWalkMin: 0, totalMin: 29 })],
  ['I-R12', 'more minutes than there are', calmCase({ planning: { available: freeMinutes(40) } }), (d) => changeRun(d, 35, oneBlock(30.5))],
  ['I-R13', 'a total that does not add up', WALK_RUN, (d) => changeRun(d, 0, { totalMin: 35 })],
  ['I-R13', 'minutes that are not half minutes', WALK_RUN, (d) => changeRun(d, 21, oneBlock(30.25))],
  ['I-R13', 'a run without running', WALK_RUN, (d) => changeRun(d, 21, { blocks: [], runMin: 0, totalMin: 10 })],
  [
    'I-S1',
    'heavy on the eve of a key run',
    WALK_RUN,
    (d) => changeStrength(d, 14, move(strength(d)[14] as StrengthSession, dayBeforeKey(d))),
  ],
  [
    'I-S1',
    'strength on the day after strength',
    WALK_RUN,
    (d) => changeStrength(d, 1, move(strength(d)[1] as StrengthSession, '2026-12-03')),
  ],
  ['I-S1', 'a mark that is not what the lifts are', WALK_RUN, (d) => changeStrength(d, 0, { heavyLower: true })],
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
  ['I-S4', 'a session marked as impact', WALK_RUN, (d) => changeStrength(d, 0, { impact: true })],
  ['I-S5', 'a set more than the phase has', WALK_RUN, (d) => changeExercise(d, 0, { sets: 4 })],
  ['I-S5', 'more repetitions than the phase has', WALK_RUN, (d) => changeExercise(d, 0, { reps: [10, 13] })],
  ['I-S5', 'less in reserve than the phase has', WALK_RUN, (d) => changeExercise(d, 0, { rir: 2 })],
  ['I-S5', 'no effort named', WALK_RUN, (d) => changeExercise(d, 0, { rir: null })],
  ['I-S5', 'a dose of a later phase', WALK_RUN, (d) => changeExercise(d, 0, { exercise: 'hip-thrust' })],
  ['I-S5', 'a hold in place of repetitions', WALK_RUN, (d) => changeExercise(d, 0, { reps: null, holdSec: [10, 12] })],
  ['I-S5', 'more repetitions on the eve of a key run', WALK_RUN, (d) => changeExercise(d, 0, { rir: 4, reps: [12, 15] })],
  ['I-S6', 'more than 24 sets', WALK_RUN, (d) => changeExercise(d, 0, { sets: 20 })],
  ['I-S6', 'an exercise that is none', WALK_RUN, (d) => changeExercise(d, 0, { exercise: 'burpee' })],
  [
    'I-S6',
    'equipment the runner has not got',
    calmCase({ planning: { equipment: [] } }),
    (d) => changeExercise(d, 0, { exercise: 'leg-press' }),
  ],
  ['I-S6', 'an exercise twice', WALK_RUN, (d) => changeExercise(d, 0, { exercise: 'side-plank' })],
  ['I-S6', 'a single exercise', WALK_RUN, (d) => changeStrength(d, 0, { exercises: strength(d)[0]?.exercises.slice(0, 1) })],
  [
    'rulings, BSI by site',
    'a long lever at the thigh bone',
    HIGH_RISK,
    (d) => changeExercise(d, 0, { exercise: 'side-lying-hip-abduction' }),
  ],
  ['I-X1', 'two cues', WALK_RUN, (d) => ({ ...d, cues: ['cadence', 'step-width'].map((id) => ({ id, text: '', feedback: [] })) })],
  ['I-X1', 'a cue that is none', WALK_RUN, (d) => ({ ...d, cues: [{ id: 'arms', text: '', feedback: [] }] })],
  ['I-X1', 'a cue that the plan does not hold', WALK_RUN, (d) => changeRun(d, 6, { cue: 'step-width' })],
  ['I-X1', 'a cue in high irritability', SORE, (d) => ({ ...d, cues: [{ id: 'cadence', text: '', feedback: [] }] })],
  [
    'I-X1',
    'a cue for the pelvis after a bone stress injury',
    BSI,
    (d) => ({ ...d, cues: [{ id: 'pelvis-level', text: '', feedback: [] }] }),
  ],
  ['I-X1', 'a cue in the first two stages', NARROW_AT_STAGE_1, (d) => changeRun(d, 0, { cue: 'step-width' })],
  ['I-X1', 'a cadence more than 10 % up', SLOW_STEPS, (d) => rewordCue(d, '176', '177')],
  ['I-X1', 'a cadence more than 5 % up after a bone stress injury', SLOW_BONE, (d) => rewordCue(d, '168', '169')],
  ['I-X1', 'a forefoot cue', WALK_RUN, (d) => ({ ...d, cues: [{ id: 'forefoot', text: '', feedback: [] }] })],
  [
    'I-X2',
    'more practice than running',
    calmCase({ answers: { 'running-step-width': 0 } }),
    (d) => ({ ...d, cues: d.cues.map((cue) => ({ ...cue, feedback: [{ session: 1, runMin: 12, feedbackMin: 13 }] })) }),
  ],
  ['plan 3.2', 'practice that does not fade', SLOW_STEPS, (d) => changeFeedback(d, 7, -10)],
  ['plan 3.2', 'practice that is not full at first', SLOW_STEPS, (d) => changeFeedback(d, 1, 5)],
  [
    'I-X3',
    'a new cue within 14 days of the event',
    { ...SLOW_STEPS, planning: { ...SLOW_STEPS.planning, goal: { weeklyRunMin: 150, event: { on: '2026-12-14', km: 10 } } } },
    (d) => changeRun({ ...d, cues: [{ id: 'cadence', text: '', feedback: [] }] }, 0, { cue: 'cadence' }),
  ],
  [
    'rulings, ITBS 80 % cap',
    'a first bout beyond 80 % of what is tolerated',
    calmCase({ condition: 'ITBS', planning: { tolerableRunMin: 7 } }),
    (d) => changeRun(d, 0, { stage: 5, blocks: [{ runMin: 6, walkMin: 1, reps: 3 }] }),
  ],
  [
    'I-X3',
    'a session on the day before an event without taper',
    calmCase({ planning: { goal: { weeklyRunMin: 150, event: { on: '2026-12-12', km: 10 } } } }),
    (d) => changeStrength(d, 1, move(strength(d)[1] as StrengthSession, '2026-12-11')),
  ],
  [
    'W-3',
    'thin weeks without a warning',
    calmCase({ planning: { available: freeMinutes(0, { mon: 40, thu: 40 }) } }),
    (d) => ({ ...d, warnings: [] }),
  ],
  ['I-T1', 'a session before the plan begins', WALK_RUN, (d) => changeRun(d, 0, move(someRun, '2026-11-30'))],
  ['I-T1', 'an id that says another day', WALK_RUN, (d) => changeRun(d, 0, { id: '2026-12-03-run' })],
  [
    'I-T5',
    'a reason without a rule',
    WALK_RUN,
    (d) => ({ ...d, reasons: [{ about: 'route', text: 'Because.', rule: '', tag: 'convention' }] }),
  ],
  ['rulings, Key run', 'no key run', WALK_RUN, (d) => changeRun(d, 2, { key: false })],
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
    (d) => changeRun(d, 2, move(someRun, '2026-12-08')),
  ],
]

describe('violations of a plan changed in one place', () => {
  it.each(BREAKS)('%s: %s', (rule, _what, planCase, breakIt) => {
    const document = planOfCase(planCase)
    expect(judge(document, planCase)).toEqual([])
    const found = judge(breakIt(document), planCase)
    expect(found.map((violation) => violation.rule)).toContain(rule)
    for (const { text, mend } of found)
      expect([text, mend]).toEqual([expect.stringMatching(/^[A-Z].+\.$/), expect.stringMatching(/^[A-Z].+\.$/)])
  })

  it('names the session and what would mend it', () => {
    const found = judge(addRun(planOfCase(WALK_RUN), '2026-12-03'), WALK_RUN).find(({ rule }) => rule === 'I-R1')
    expect(found).toEqual({
      rule: 'I-R1',
      session: '2026-12-03-run',
      text: 'A run on the day after a run.',
      mend: 'Leave a day between runs.',
    })
  })
})
