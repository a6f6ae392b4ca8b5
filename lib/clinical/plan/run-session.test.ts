import { expect, it } from 'vitest'
import { dayNumber } from '../running/calendar'
import { ladderSequence } from '../running/stage-sequence'
import { makeRunSession } from './run-session'

/** Rulings, "Every run": 5 min of walking before and after, rpeMax of the program, flat, easy. Stage 4: 2/1 x 8, 16 min in 24. */
it('makes an easy, flat run with a walk before and after', () => {
  const run = { day: dayNumber('2026-12-02'), block: 0, stage: 4, runMin: 16, blocks: [{ runMin: 2, walkMin: 1, reps: 8 }] }
  const sequence = ladderSequence('house-knee-standard', { isHighRiskSite: false, daysOff: 5 })
  expect(makeRunSession(run, { sequence, isKey: true })).toEqual({
    id: '2026-12-02-run',
    on: '2026-12-02',
    kind: 'run',
    key: true,
    stage: 4,
    blocks: [{ runMin: 2, walkMin: 1, reps: 8 }],
    warmupWalkMin: 5,
    cooldownWalkMin: 5,
    runMin: 16,
    totalMin: 34,
    rpeMax: 4,
    intensity: 'easy',
    terrain: 'flat',
    cue: null,
  })
})
