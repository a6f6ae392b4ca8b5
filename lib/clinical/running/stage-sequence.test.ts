import { describe, expect, it } from 'vitest'
import { keepRunningStart } from './keep-running-start'
import { keepRunningSequence, ladderSequence, stageRunMin, stageTotalMin } from './stage-sequence'

describe('ladderSequence', () => {
  const needed = (isHighRiskSite: boolean, daysOff: number, stages: readonly number[]) => {
    const sequence = ladderSequence('house-bsi-cautious', { isHighRiskSite, daysOff })
    return stages.map((stage) => sequence.sessionsAt(stage))
  }

  it('asks for two sessions a stage, three at a high-risk bone', () => {
    expect(needed(false, 56, [1, 4, 5, 12])).toEqual([2, 2, 2, 2])
    expect(needed(true, 5, [1, 4, 5, 12])).toEqual([3, 3, 3, 3])
  })

  it('asks for three at stages 1 to 4 after more than 56 days off from a bone stress injury', () => {
    expect(needed(false, 57, [1, 4, 5, 12])).toEqual([3, 3, 2, 2])
    expect(ladderSequence('house-knee-gentle', { isHighRiskSite: false, daysOff: 100 }).sessionsAt(1)).toBe(2)
  })

  it('is then no faster to 30 min than the gentle ladder: 28 sessions before it ends', () => {
    const sessions = (id: 'house-bsi-cautious' | 'house-knee-gentle') => {
      const sequence = ladderSequence(id, { isHighRiskSite: false, daysOff: 57 })
      return sequence.stages.reduce((total, _, index) => total + sequence.sessionsAt(index + 1), 0)
    }
    expect(sessions('house-bsi-cautious')).toBe(28)
    expect(sessions('house-knee-gentle')).toBe(28)
  })

  it('counts the walk before and after in the whole session', () => {
    const sequence = ladderSequence('house-knee-standard', { isHighRiskSite: false, daysOff: 5 })
    expect([1, 6, 12].map((stage) => stageTotalMin(sequence, stage))).toEqual([28, 35, 40])
  })
})

describe('keepRunningSequence', () => {
  it.each([
    [10, ['4/1x2', '9/1x1', '10/0x1'], [8, 9, 10]],
    [15, ['4/1x3', '9/1x1 5/0x1', '15/0x1'], [12, 14, 15]],
    [20, ['4/1x4', '9/1x2', '20/0x1'], [16, 18, 20]],
    [35, ['4/1x7', '9/1x3 5/0x1', '35/0x1'], [28, 32, 35]],
  ])('makes the stages of %i min', (startMin, blocks, runMin) => {
    const sequence = keepRunningSequence(startMin)
    expect(sequence.stages.map((stage) => stage.map((b) => `${b.runMin}/${b.walkMin}x${b.reps}`).join(' '))).toEqual(blocks)
    expect([1, 2, 3].map((stage) => stageRunMin(sequence, stage))).toEqual(runMin)
    expect([1, 2, 3].map((stage) => stageTotalMin(sequence, stage))).toEqual([startMin + 10, startMin + 10, startMin + 10])
  })
})

describe('keepRunningStart', () => {
  const start = (runMin: number, tolerableRunMin: number, weeklyRunMin = 500) =>
    keepRunningStart({ usual: { weeklyRunMin, runMin }, tolerableRunMin }, () => 3)

  it.each([
    [40, 60, 20],
    [50, 60, 30],
    [60, 25, 20],
    [60, 12.5, 10],
    [60, 12.4, null],
    [16, 60, null],
    [17, 60, 10],
  ])('of a usual run of %d and %d tolerated min is %d', (usual, tolerable, expected) => {
    expect(start(usual, tolerable)).toBe(expected)
  })

  it('goes down by 5 until two run days have room for it and the walks', () => {
    const fits = (most: number) =>
      keepRunningStart({ usual: { weeklyRunMin: 500, runMin: 60 }, tolerableRunMin: 60 }, (min) => (min <= most ? 2 : 0))
    expect(fits(46)).toBe(35)
    expect(fits(45)).toBe(35)
    expect(fits(44)).toBe(30)
    expect(fits(20)).toBe(10)
    expect(fits(19)).toBeNull()
  })

  it('keeps the first week within 1.30 of 60 % of the usual one', () => {
    // 30 min would be 24 + 24 + 27 = 75 min in the first week; 0.78 x 96 is 74.88, so 25 min is taken.
    expect(start(50, 60, 97)).toBe(30)
    expect(start(50, 60, 96)).toBe(25)
    expect(start(50, 60, 0)).toBeNull()
  })
})
