import { describe, expect, it } from 'vitest'
import { blockTotals, getProgram, PROGRAMS } from './programs'

/** Typed from the evidence file: run/walk x reps, run min, walk min, session min, longest bout. */
const KNEE = [
  ['1/2x6', 6, 12, 18, 1],
  ['1/1x10', 10, 10, 20, 1],
  ['2/2x6', 12, 12, 24, 2],
  ['2/1x8', 16, 8, 24, 2],
  ['3/1x6', 18, 6, 24, 3],
  ['4/1x5', 20, 5, 25, 4],
  ['5/1x4', 20, 4, 24, 5],
  ['8/1x3', 24, 3, 27, 8],
  ['12/1x2', 24, 2, 26, 12],
  ['14/1x2', 28, 2, 30, 14],
  ['20/1x1 8/0x1', 28, 1, 29, 20],
  ['30/0x1', 30, 0, 30, 30],
]
const GENTLE = [['0.5/2.5x6', 3, 15, 18, 0.5], ['1/2x5', 5, 10, 15, 1], ...KNEE]
const BSI = [
  ['1/4x4', 4, 16, 20, 1],
  ['1/2x6', 6, 12, 18, 1],
  ['1/1x10', 10, 10, 20, 1],
  ['2/2x6', 12, 12, 24, 2],
  ['2/1x7', 14, 7, 21, 2],
  ['3/1x6', 18, 6, 24, 3],
  ['4/1x5', 20, 5, 25, 4],
  ['5/1x4', 20, 4, 24, 5],
  ['8/1x3', 24, 3, 27, 8],
  ['12/1x2', 24, 2, 26, 12],
  ['14/1x2', 28, 2, 30, 14],
  ['30/0x1', 30, 0, 30, 30],
]

describe('blockTotals', () => {
  it('sums up running and walking, and finds the longest bout', () => {
    const stage11 = [
      { runMin: 20, walkMin: 1, reps: 1 },
      { runMin: 8, walkMin: 0, reps: 1 },
    ]
    expect(blockTotals(stage11)).toEqual({ runMin: 28, walkMin: 1, sessionMin: 29, longestBoutMin: 20 })
    expect(blockTotals([{ runMin: 2, walkMin: 1, reps: 8 }])).toEqual({ runMin: 16, walkMin: 8, sessionMin: 24, longestBoutMin: 2 })
    expect(blockTotals([])).toEqual({ runMin: 0, walkMin: 0, sessionMin: 0, longestBoutMin: 0 })
  })
})

describe('PROGRAMS', () => {
  it.each([
    ['house-knee-standard', KNEE],
    ['house-knee-gentle', GENTLE],
    ['house-bsi-cautious', BSI],
  ])('has the minutes of %s stage by stage', (id, table) => {
    const rows = getProgram(id)?.stages.map(({ blocks, runMin, walkMin, sessionMin, longestBoutMin }) => [
      blocks.map((block) => `${block.runMin}/${block.walkMin}x${block.reps}`).join(' '),
      runMin,
      walkMin,
      sessionMin,
      longestBoutMin,
    ])
    expect(rows).toEqual(table)
  })

  it.each([
    ['house-knee-standard', 4, 48, null],
    ['house-knee-gentle', 3, 48, null],
    ['house-bsi-cautious', 3, 48, 3],
    ['house-keep-running', 4, 24, null],
  ])('has the rules of %s', (id, rpeMax, minHoursBetweenRuns, minSessionsPerStageHighRiskSite) => {
    expect(getProgram(id)).toMatchObject({
      rpeMax,
      minHoursBetweenRuns,
      minSessionsPerStageHighRiskSite,
      minSessionsPerStage: 2,
      warmupWalkMin: 5,
      cooldownWalkMin: 5,
      tag: 'convention',
    })
  })

  it('never adds more than 6 min of running, and never shortens the longest bout, from one stage to the next', () => {
    for (const { stages } of PROGRAMS) {
      stages.slice(1).forEach((stage, index) => {
        const before = stages[index]
        expect(stage.runMin - (before?.runMin ?? 0)).toBeLessThanOrEqual(6)
        expect(stage.runMin).toBeGreaterThanOrEqual(before?.runMin ?? 0)
        expect(stage.longestBoutMin).toBeGreaterThanOrEqual(before?.longestBoutMin ?? 0)
      })
    }
  })

  it('does not know a program that is none', () => {
    expect(getProgram('pub-bsi-22day')).toBeUndefined()
  })
})
