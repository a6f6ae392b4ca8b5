import { describe, expect, it } from 'vitest'
import type { CuePlan, RunSession } from '../types'
import { dateOf, planOf, runOn, said, type HandWritten } from './fixtures/judged'
import { judgeCue } from './judge-cue'

const judge = (runs: readonly RunSession[], cues: readonly CuePlan[], changes: HandWritten = {}) =>
  said(judgeCue(planOf(runs, { ...changes, document: { ...changes.document, cues } })))
const cue = (id: string, feedback: readonly (readonly [number, number])[] = [], text = ''): CuePlan => ({
  id,
  text,
  feedback: feedback.map(([feedbackMin, runMin], index) => ({ session: index + 1, runMin, feedbackMin })),
})
const cued = (id: string | null, ...stages: readonly (number | null)[]) =>
  stages.map((stage, index) => runOn(2 * index, 20, { stage, cue: id }))
const id = (day: number) => `${dateOf(day)}-run`

describe('I-X1: one cue, one of four', () => {
  it.each(['cadence', 'pelvis-level', 'step-width', 'trunk-lean'])('may be %s', (name) => {
    expect(judge(cued(name, 3, 3), [cue(name)])).toEqual([])
  })

  it('is not another, not forefoot landing, and not a second', () => {
    expect(judge([], [cue('arms')])).toEqual(['I-X1 | A cue that is none.'])
    expect(judge([], [cue('forefoot-strike')])).toEqual(['I-X1 | A forefoot cue.', 'I-X1 | A cue that is none.'])
    expect(judge([], [cue('cadence'), cue('step-width')])).toEqual(['I-X1 | More than one cue.'])
  })

  it('is the one that the plan holds', () => {
    expect(judge(cued('step-width', 3), [cue('cadence')])).toEqual([`I-X1 | ${id(0)} | A cue the plan does not hold.`])
    expect(judge(cued(null, 3), [])).toEqual([])
  })

  it('waits while irritability is high', () => {
    const sore = (average: number) => judge([], [cue('cadence')], { answers: { 'pain-average-7d': average } })
    expect(sore(5)).toEqual(['I-X1 | A cue with high irritability.'])
    expect(sore(4)).toEqual([])
    expect(judge([], [], { answers: { 'pain-average-7d': 5 } })).toEqual([])
  })

  it('is cadence alone after a bone stress injury', () => {
    expect(judge([], [cue('cadence')], { condition: 'BSI' })).toEqual([])
    expect(judge([], [cue('step-width')], { condition: 'BSI' })).toEqual(['I-X1 | Another cue than cadence after a bone stress injury.'])
  })

  it('starts after the first two stages, cadence at once', () => {
    const early = (name: string, ...stages: readonly (number | null)[]) => judge(cued(name, ...stages), [cue(name)])
    expect(early('step-width', 3)).toEqual([])
    expect(early('step-width', null)).toEqual([])
    expect(early('step-width', 2)).toEqual([`I-X1 | ${id(0)} | A cue other than cadence in the first two stages.`])
    expect(early('cadence', 1)).toEqual([])
    // Begun at stage 3 it goes on after a fall.
    expect(early('step-width', 3, 2)).toEqual([])
  })
})

/** plan.md I-X3: within 14 days of an event no new cue. */
describe('I-X3: before an event', () => {
  const before = (day: number) =>
    judge([runOn(0, 20), runOn(2, 20, { cue: 'cadence' })], [cue('cadence')], {
      planning: { goal: { weeklyRunMin: null, event: { on: dateOf(day), km: 5 } } },
    })

  it.each([
    [2, true],
    [3, false],
    [16, false],
    [17, true],
  ])('a cue from day 2 with the event on day %i is right: %s', (day, isRight) => {
    expect(before(day)).toEqual(isRight ? [] : [`I-X3 | ${id(2)} | A new cue within 14 days of the event.`])
  })
})

/** plan.md 3.2: full feedback in sessions 1 to 4, then faded; I-X2: gait minutes are run minutes. */
describe('I-X2, plan 3.2: practice', () => {
  const FADES = ['plan 3.2 | Practice that does not fade.']
  const practise = (...feedback: readonly (readonly [number, number])[]) =>
    judge(
      feedback.map((_, index) => runOn(2 * index, 20, { cue: 'cadence' })),
      [cue('cadence', feedback)],
    )

  it('is all of the run at first, then less and less', () => {
    expect(practise([15, 15], [17, 17], [19, 19], [20, 20], [12, 20], [8, 20], [5, 20], [2, 20])).toEqual([])
    expect(practise([15, 15], [17, 17], [19, 19], [20, 20], [20, 20], [12, 20])).toEqual([])
    expect(practise([15, 15], [17, 17], [19, 19], [12, 20], [12, 20])).toEqual(FADES)
    expect(practise([15, 15], [17, 17], [19, 19], [20, 20], [12, 20], [13, 20])).toEqual(FADES)
    expect(practise([15, 15], [17, 17], [19, 19], [20, 20], [12, 20], [8, 20], [12, 12])).toEqual(FADES)
    expect(practise([15, 15], [17, 17], [19, 19], [20, 20], [12, 20], [12, 20])).toEqual([])
    expect(practise([14, 15])).toEqual(FADES)
    expect(practise()).toEqual([])
  })

  it('is inside the run', () => {
    const MORE = 'I-X2 | More practice than running.'
    expect(practise([20, 20])).toEqual([])
    expect(practise([20.5, 20.5])).toEqual([MORE])
    expect(practise([16, 15])).toEqual([MORE, ...FADES])
    expect(judge([], [cue('cadence', [[10, 10]])])).toEqual([MORE])
    expect(judge([runOn(0, 20), runOn(2, 10, { cue: 'cadence' })], [cue('cadence', [[15, 15]])])).toEqual([MORE])
  })
})

/** plan.md I-X1: cadence target at most 1.10 x baseline; 3.3: after a bone stress injury +5 %. */
describe('I-X1: the beat', () => {
  const beat = (text: string, changes: HandWritten = {}, cadence: number | null = 160, name = 'cadence') =>
    judge([], [cue(name, [], text)], { ...changes, answers: { 'running-cadence': cadence } })
  const TOO_QUICK = ['I-X1 | A cadence beyond the limit.']

  it('is at most 10 % above the own cadence', () => {
    expect(beat('Aim for 168, later up to 176.')).toEqual([])
    expect(beat('Aim for 168, later up to 177.')).toEqual(TOO_QUICK)
    expect(beat('Aim for 177.')).toEqual(TOO_QUICK)
    expect(beat('Not more than 10 min at 5 %.')).toEqual([])
    expect(beat('Aim for 165.', {}, 150)).toEqual([])
  })

  it('is at most 5 % above it after a bone stress injury', () => {
    expect(beat('Aim for 168.', { condition: 'BSI' })).toEqual([])
    expect(beat('Aim for 169.', { condition: 'BSI' })).toEqual(TOO_QUICK)
  })

  it('asks for none where the own cadence is not recorded, and is not in another cue', () => {
    expect(beat('Aim for 100.', {}, null)).toEqual(TOO_QUICK)
    expect(beat('Look 200 m ahead.', {}, 160, 'trunk-lean')).toEqual([])
  })
})
