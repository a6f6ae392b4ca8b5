import { describe, expect, it } from 'vitest'
import { getExercise } from './catalogue'
import { composeSession } from './compose-session'

const HOLDS = [
  'quad-set',
  'wall-sit',
  'knee-extension-isometric',
  'wall-press-hip-hold',
  'soleus-wall-hold',
  'side-plank-knees',
  'glute-bridge',
  'straight-leg-raise',
]
const choices = HOLDS.map((id) => ({ wanted: id, exercise: getExercise(id) ?? null }))
const settle = {
  phase: 'settle',
  runner: { condition: 'PFP', irritability: 'low', equipment: [], site: null },
  isLighter: false,
  isEveOfKeyRun: false,
} as const

describe('composeSession', () => {
  it('leaves out what would be more than 24 sets, though there is time (I-S6)', () => {
    const session = composeSession(choices, 45, settle)
    const sets = session?.exercises.map((exercise) => exercise.sets) ?? []
    expect(sets.reduce((total, count) => total + count, 0)).toBe(24)
    expect(session?.totalMin).toBeLessThan(45)
  })

  it('fits the minutes of the day, and 45 at the most', () => {
    expect(composeSession(choices, 13, settle)?.totalMin).toBeLessThanOrEqual(13)
    expect(composeSession(choices, 300, settle)?.totalMin).toBeLessThanOrEqual(45)
  })

  it('is none with a single exercise', () => {
    expect(composeSession(choices.slice(0, 1), 45, settle)).toBeNull()
    expect(composeSession(choices, 6, settle)).toBeNull()
  })
})
