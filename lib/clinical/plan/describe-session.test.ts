import { describe, expect, it } from 'vitest'
import { describeBlock, describeDose, describeSession, doseWords } from './describe-session'
import type { PrescribedExercise, RunBlock, RunSession } from './types'

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
    expect(describeSession({ id: 'c', on: '2026-12-02', kind: 'cross-training', totalMin: 25 })).toBe('Easy cross-training 25 min')
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

describe('describeBlock', () => {
  it.each<[string, RunBlock]>([
    ['run 1 min, walk 2 min, 6 times', { runMin: 1, walkMin: 2, reps: 6 }],
    ['run 4 min, walk 30 s, 2 times', { runMin: 4, walkMin: 0.5, reps: 2 }],
    ['run 20 min, walk 1 min', { runMin: 20, walkMin: 1, reps: 1 }],
    ['run 29.5 min', { runMin: 29.5, walkMin: 0, reps: 1 }],
  ])('%s', (words, block) => {
    expect(describeBlock(block)).toBe(words)
  })
})

describe('the dose in words', () => {
  const dose = (changes: Partial<PrescribedExercise>): PrescribedExercise => ({
    exercise: 'leg-press',
    sets: 3,
    reps: [10, 12],
    holdSec: null,
    rir: 3,
    tempo: '3-0-2',
    restSec: 90,
    perSide: false,
    kneeRange: null,
    ...changes,
  })

  it.each<[string, Partial<PrescribedExercise>]>([
    ['3 sets of 10 to 12', {}],
    ['1 set of 10 to 12', { sets: 1 }],
    ['3 sets of 8 on each side', { reps: [8, 8], perSide: true }],
    ['4 holds of 20 to 30 s', { sets: 4, reps: null, holdSec: [20, 30] }],
    ['1 hold of 30 s on each side', { sets: 1, reps: null, holdSec: [30, 30], perSide: true }],
    ['2 sets', { sets: 2, reps: null }],
    ['2 sets on each side', { sets: 2, reps: null, perSide: true }],
  ])('%s', (words, changes) => {
    expect(doseWords(dose(changes))).toBe(words)
  })

  it('names the exercise, one that is none by its id', () => {
    expect(describeDose(dose({}))).toBe('Leg press: 3 sets of 10 to 12')
    expect(describeDose(dose({ exercise: 'burpee' }))).toBe('burpee: 3 sets of 10 to 12')
  })
})
