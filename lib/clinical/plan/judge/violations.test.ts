import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCases } from '@/bin/fuzz/plan-cases'
import { assess } from '../../screening/assess'
import { planFrom } from '../propose-plan'
import { violations } from './violations'

describe('violations', () => {
  it('finds none in the plans of random cases', () => {
    fc.assert(
      fc.property(planCases, (planCase) => {
        const assessment = assess(planCase)
        expect(violations(planFrom(planCase, assessment), { planCase, gate: assessment.gate })).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
