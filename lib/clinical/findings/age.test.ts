import { describe, expect, it } from 'vitest'
import { ageOn } from './age'

describe('age in whole years', () => {
  it('grows on the birthday and not before', () => {
    expect(['2026-04-01', '2026-04-02', '2026-12-31', '2027-01-01'].map((day) => ageOn('1990-04-02', day))).toEqual([35, 36, 36, 36])
    expect(ageOn('2026-04-02', '2026-04-02')).toBe(0)
  })

  it('of somebody born on 29 February grows on 1 March of a short year', () => {
    expect(['2026-02-28', '2026-03-01', '2028-02-28', '2028-02-29'].map((day) => ageOn('2008-02-29', day))).toEqual([17, 18, 19, 20])
  })
})
