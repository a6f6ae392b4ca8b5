import { describe, expect, it } from 'vitest'
import { describeSession } from './describe-session'
import type { RunBlock, RunSession } from './types'

const run = (...blocks: readonly RunBlock[]): RunSession => ({
  id: '2026-12-02-run',
  on: '2026-12-02',
  kind: 'run',
  key: false,
  stage: 4,
  blocks,
  warmupWalkMin: 5,
  cooldownWalkMin: 5,
  runMin: 16,
  totalMin: 34,
  rpeMax: 4,
  intensity: 'easy',
  terrain: 'flat',
  cue: null,
})

describe('describeSession', () => {
  it.each([
    ['Run 2 min, walk 1 min, 8 times', [{ runMin: 2, walkMin: 1, reps: 8 }]],
    ['Run 30 s, walk 2.5 min, 6 times', [{ runMin: 0.5, walkMin: 2.5, reps: 6 }]],
    [
      'Run 20 min, walk 1 min, then run 8 min',
      [
        { runMin: 20, walkMin: 1, reps: 1 },
        { runMin: 8, walkMin: 0, reps: 1 },
      ],
    ],
    ['Run 30 min', [{ runMin: 30, walkMin: 0, reps: 1 }]],
  ])('%s', (words, blocks) => {
    expect(describeSession(run(...blocks))).toBe(words)
  })

  it('says walks and strength', () => {
    expect(describeSession({ id: 'w', on: '2026-12-02', kind: 'walk', totalMin: 20 })).toBe('Walk briskly 20 min')
    expect(
      describeSession({
        id: 's',
        on: '2026-12-02',
        kind: 'strength',
        totalMin: 38,
        phase: 'build',
        heavyLower: false,
        impact: false,
        exercises: [],
      }),
    ).toBe('0 exercises, about 38 min')
  })
})
