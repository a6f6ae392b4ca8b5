import { describe, expect, it } from 'vitest'
import { checkClearance } from './clearance'
import type { Clearance } from './types'

const DATES = { asOf: '2026-12-01', startsOn: '2026-12-01' }
const CLEARED: Clearance = { site: 'fibula', clearedOn: '2026-11-20', clearedBy: 'Dr A. Holm', specialist: false }
const missing = (changes: Partial<Clearance>) => {
  const checked = checkClearance({ ...CLEARED, ...changes }, DATES)
  return checked.valid ? null : checked.missing
}

describe('a clearance', () => {
  it('that stands names the site and its risk', () => {
    const risk = (site: string) => checkClearance({ ...CLEARED, site, specialist: true }, DATES)
    expect(risk('tibial-shaft-posteromedial')).toEqual({ valid: true, site: 'tibial-shaft-posteromedial', risk: 'low' })
    expect(['fibula', 'femoral-shaft', 'distal-femur'].map(risk)).toMatchObject([
      { risk: 'low' },
      { risk: 'moderate' },
      { risk: 'moderate' },
    ])
    const high = ['tibial-shaft-anterior', 'medial-tibial-plateau', 'lateral-tibial-plateau', 'femoral-neck', 'patella']
    for (const site of high) expect(risk(site)).toEqual({ valid: true, site, risk: 'high' })
  })

  it('that does not stand says what is missing', () => {
    expect(checkClearance(null, DATES)).toEqual({ valid: false, missing: 'a recorded clearance' })
    expect(missing({})).toBeNull()
    expect(missing({ clearedBy: ' ' })).toBe('the name of who cleared the runner')
    expect(missing({ clearedOn: '2026-12-02' })).toBe('a clearance that is not dated in the future')
    expect(missing({ clearedOn: '2026-11-03' })).toBeNull()
    expect(missing({ clearedOn: '2026-11-02' })).toBe('a clearance at most 28 days before the plan starts')
    expect(missing({ site: 'sacrum' })).toBe('a site that a plan can be made for')
    expect(missing({ site: 'patella' })).toBe("a specialist's tick for a high-risk site")
  })

  it('counts days over the turn of months and years', () => {
    const dates = { asOf: '2027-01-20', startsOn: '2027-01-20' }
    expect(checkClearance({ ...CLEARED, clearedOn: '2026-12-23' }, dates).valid).toBe(true)
    expect(checkClearance({ ...CLEARED, clearedOn: '2026-12-22' }, dates).valid).toBe(false)
    expect(checkClearance({ ...CLEARED, clearedOn: '2025-01-20' }, dates).valid).toBe(false)
  })
})
