import { describe, expect, it } from 'vitest'
import { climbAfterGap, climbBlock, type Climb } from './climb'
import { factsOf } from './fixtures/facts-of'
import { setUpRuns, type RunSetup } from './set-up-runs'

/** The standard ladder: 6, 10, 12, 16, 18, 20, 20, 24, 24, 28, 28 and 30 min of running, two sessions a stage. */
const setup = setUpRuns(factsOf(), 'walk-run')
const at = (stage: number, greens = 0, last: Climb['last'] = null): Climb => ({ position: { stage, greens }, last, endedOn: null })
const within = (changes: Partial<RunSetup>): RunSetup => ({ ...setup, ...changes })
const upTo = (highest: number) => within({ canRun: (stage) => stage <= highest })

function climb(from: Climb, { days = [0, 2, 4], capMin = Infinity, by = setup } = {}) {
  const { runs, climb: reached } = climbBlock(from, by, { block: 3, days, capMin })
  return { stages: runs.map(({ stage }) => stage), minutes: runs.map(({ runMin }) => runMin), runs, reached }
}

describe('climbBlock', () => {
  it('runs each stage as often as it needs, with the sessions already done', () => {
    expect(climb(at(3))).toMatchObject({ stages: [3, 3, 4], minutes: [12, 12, 16], reached: { position: { stage: 4, greens: 1 } } })
    expect(climb(at(3, 1))).toMatchObject({ stages: [3, 4, 4], reached: { position: { stage: 5, greens: 0 } } })
    expect(climb(at(3)).runs[2]).toMatchObject({ day: 4, block: 3, blocks: [{ runMin: 2, walkMin: 1, reps: 8 }] })
    expect(climb(at(3)).reached.last).toEqual({ day: 4, stage: 4 })
  })

  it('stays at a stage that may not be left', () => {
    expect(climb(at(3, 1), { by: upTo(3) })).toMatchObject({ stages: [3, 3, 3], reached: { position: { stage: 3, greens: 4 } } })
  })

  it('runs 30 min without a walk once the ladder is over, which was on the day of its last session', () => {
    const { stages, minutes, reached } = climb(at(12, 1))
    expect([stages, minutes]).toEqual([
      [12, null, null],
      [30, 30, 30],
    ])
    expect(reached).toMatchObject({ position: { stage: 13 }, endedOn: 0 })
    expect(climb(at(12)).reached.endedOn).toBe(2)
    expect(climb(at(11)).reached.endedOn).toBeNull()
  })

  /** Rulings, "Which cap at which block": a week that would pass its cap stays at the highest stage within it. */
  it('stays at the highest stage within the cap of the week', () => {
    expect(climb(at(3), { capMin: 40 }).stages).toEqual([3, 3, 4])
    expect(climb(at(3), { capMin: 39.5 })).toMatchObject({ stages: [3, 3, 3], reached: { position: { stage: 4, greens: 0 } } })
    expect(climb(at(3), { capMin: 35.5 })).toMatchObject({ stages: [2, 2, 2], reached: { position: { stage: 3, greens: 0 } } })
    expect(climb(at(3), { capMin: 36, by: upTo(3) }).reached).toMatchObject({
      position: { stage: 3, greens: 3 },
      last: { day: 4, stage: 3 },
    })
  })

  it('runs nothing where no stage is within the cap', () => {
    expect(climb(at(3), { capMin: 17.5 })).toMatchObject({ stages: [], reached: at(3) })
    expect(climb(at(1), { days: [], capMin: 0 }).stages).toEqual([])
  })

  it('passes over a stage that does not fit the run days', () => {
    const by = within({ canRun: (stage) => stage !== 2 })
    expect(climb(at(3), { capMin: 35.5, by }).stages).toEqual([1, 1, 1])
  })
})

/** plan.md I-R11: 7 days or more since the last run take one stage. */
describe('climbAfterGap', () => {
  const after = (days: number, by = setup, stage = 6) => climbAfterGap(at(7, 1, { day: 10, stage }), by, 10 + days)

  it('goes on as it was after fewer than 7 days, and before the first run', () => {
    expect(after(6)?.position).toEqual({ stage: 7, greens: 1 })
    expect(climbAfterGap(at(7, 1), setup, 100)?.position).toEqual({ stage: 7, greens: 1 })
  })

  it('steps one below the last stage after 7, and counts anew', () => {
    expect(after(7)).toMatchObject({ position: { stage: 5, greens: 0 }, endedOn: null })
    expect(climbAfterGap({ ...at(13, 0, { day: 10, stage: 12 }), endedOn: 10 }, setup, 17)).toMatchObject({
      position: { stage: 11 },
      endedOn: null,
    })
    expect(after(7, setup, 1)?.position.stage).toBe(1)
  })

  it('takes the next lower stage that fits, and ends without one', () => {
    expect(after(7, upTo(3))?.position.stage).toBe(3)
    expect(after(7, upTo(1))?.position.stage).toBe(1)
    expect(after(7, upTo(0))).toBeNull()
  })
})
