import { describe, expect, it } from 'vitest'
import type { RunBlock, RunSession } from '@/lib/clinical/plan/types'
import { sessionWords } from './session-words'

const run = (blocks: readonly RunBlock[]): RunSession => ({
  id: '2026-05-21-run',
  on: '2026-05-21',
  kind: 'run',
  totalMin: 34,
  key: false,
  stage: 7,
  blocks,
  warmupWalkMin: 5,
  cooldownWalkMin: 5,
  runMin: 20,
  rpeMax: 4,
  intensity: 'easy',
  terrain: 'flat',
  cue: null,
})

describe('sessionWords', () => {
  it.each([
    [[{ runMin: 5, walkMin: 1, reps: 4 }], 'Run 5 minutes, walk 1. Do it 4 times.'],
    [[{ runMin: 1, walkMin: 2, reps: 6 }], 'Run 1 minute, walk 2. Do it 6 times.'],
    [[{ runMin: 0.5, walkMin: 2.5, reps: 6 }], 'Run 30 seconds, walk 2 and a half minutes. Do it 6 times.'],
    [[{ runMin: 30, walkMin: 0, reps: 1 }], 'Run 30 minutes.'],
    [
      [
        { runMin: 20, walkMin: 1, reps: 1 },
        { runMin: 8, walkMin: 0, reps: 1 },
      ],
      'Run 20 minutes, walk 1. Then run 8 minutes.',
    ],
  ])('%j', (blocks, title) => {
    expect(sessionWords(run(blocks)).title).toBe(title)
  })

  it('leads through a run in three steps, with the effort that the plan allows', () => {
    expect(sessionWords(run([{ runMin: 5, walkMin: 1, reps: 4 }]))).toMatchObject({
      detail: '34 minutes in all, on flat ground',
      steps: [
        'Walk 5 minutes to warm up.',
        'Run 5 minutes, walk 1. Do it 4 times. Go easy: you can still talk. Effort 4 of 10 at most.',
        'Walk 5 minutes to cool down.',
      ],
    })
  })

  it('puts a walk into words', () => {
    expect(sessionWords({ id: 'w', on: '2026-05-21', kind: 'walk', totalMin: 15 }).title).toBe('Walk briskly for 15 minutes.')
  })
})
