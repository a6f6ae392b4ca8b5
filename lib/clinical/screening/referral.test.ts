import { describe, expect, it } from 'vitest'
import { asksForReferral, referralUrgency } from './referral'
import { BLOCKING_RULES } from './rules'
import type { Release } from './types'

const release = (kind: Release['kind']): Release => ({
  rule: 'any',
  kind,
  reason: 'imaging-negative',
  text: 'MRI of 2 May without a fracture line.',
  by: 'Dr Reed',
  on: '2026-05-02',
  reviewOn: null,
})

describe('asksForReferral', () => {
  it('says yes to every rule of the content but the one about unanswered questions', () => {
    const without = BLOCKING_RULES.filter(({ id, tier }) => !asksForReferral({ id, tier, released: null }))
    expect(without.map(({ id }) => id)).toEqual(['BLK-S5'])
  })

  it('says no once a medical outcome is recorded, and an override quiets a soft rule only', () => {
    expect(asksForReferral({ id: 'BLK-H1', tier: 'hard', released: release('medical-outcome') })).toBe(false)
    expect(asksForReferral({ id: 'BLK-H1', tier: 'hard', released: release('override') })).toBe(true)
    expect(asksForReferral({ id: 'BLK-S1', tier: 'soft', released: release('override') })).toBe(false)
  })
})

describe('referralUrgency', () => {
  it.each([
    ['emergency', 'same-day'],
    ['hard', 'urgent'],
    ['soft', 'routine'],
    ['clear', null],
  ] as const)('of %s is %s', (state, urgency) => expect(referralUrgency(state)).toBe(urgency))
})
