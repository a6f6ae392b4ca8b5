import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { clearCaseWith } from './fixtures/make-case'
import { isOpenForNonImpact, isOverridden, lifts } from './lifts'
import type { FiredRule, Gate, Release } from './types'

const release = (kind: Release['kind']): Release => ({
  rule: 'BLK-H5',
  kind,
  reason: 'finding-explained',
  text: 'Examined today: no swelling, full straightening, settled.',
  by: 'K. Berg',
  on: '2026-12-01',
  reviewOn: null,
})

/** Rulings, "State and blocks": a medical outcome lifts any rule, a valid override a soft one only. */
describe('lifts', () => {
  it.each([
    ['medical-outcome', 'emergency', true],
    ['medical-outcome', 'hard', true],
    ['medical-outcome', 'soft', true],
    ['override', 'emergency', false],
    ['override', 'hard', false],
    ['override', 'soft', true],
  ] as const)('%s of an %s rule: %s', (kind, tier, isLifted) => {
    expect(lifts(release(kind), tier)).toBe(isLifted)
    expect(lifts(null, tier)).toBe(false)
  })
})

describe('isOverridden', () => {
  it('is said of an override alone', () => {
    expect([release('override'), release('medical-outcome'), null].map((released) => isOverridden({ released }))).toEqual([
      true,
      false,
      false,
    ])
  })
})

/** Rulings, "What a locked document holds": only when the state is hard and every rule not lifted has a valid override. */
describe('isOpenForNonImpact', () => {
  const { gate } = assess(clearCaseWith({ 'rf-giving-way': 'yes' }))
  const fired = (released: Release | null): FiredRule => ({ ...(gate.rules[0] as FiredRule), released })
  const isOpen = (changes: Partial<Gate>) => isOpenForNonImpact({ ...gate, rules: [fired(release('override'))], ...changes })

  it('is a hard gate of which every rule is released', () => {
    expect(isOpen({})).toBe(true)
    expect(isOpen({ rules: [fired(release('override')), fired(release('medical-outcome'))] })).toBe(true)
    expect(isOpen({ rules: [fired(release('override')), fired(null)] })).toBe(false)
    expect((['clear', 'soft', 'emergency'] as const).map((state) => isOpen({ state }))).toEqual([false, false, false])
  })

  it('is none where strength itself is blocked', () => {
    expect(isOpen({ blocks: ['running', 'impact', 'strength'] })).toBe(false)
    expect(isOpen({ blocks: ['running', 'impact'] })).toBe(true)
  })
})
