import { describe, expect, it } from 'vitest'
import { dateOfDay } from '../running/calendar'
import { LOW_RISK_CLEARANCE, type CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'

describe('readPlanFacts: the days', () => {
  const days = (changes: CalmChanges) => {
    const { startDay, fromDay, lastDay, eventDay } = factsOf(changes)
    return [startDay, fromDay, lastDay, eventDay].map((day) => (day === null ? null : dateOfDay(day)))
  }
  const event = (on: string) => ({ weeks: 2, goal: { weeklyRunMin: null, event: { on, km: 5 } } })

  /** Rulings, "Start and end": from the later of startsOn and asOf to startsOn + 7 x weeks - 1. */
  it('begin with the start or today, and end with the last week', () => {
    expect(days({ planning: { weeks: 1 } })).toEqual(['2026-12-02', '2026-12-02', '2026-12-08', null])
    expect(days({ planning: { weeks: 2 }, rest: { asOf: '2026-12-05' } })).toEqual(['2026-12-02', '2026-12-05', '2026-12-15', null])
  })

  it('hold the event on one of them', () => {
    const eventDay = (on: string, asOf = '2026-12-01') => days({ planning: event(on), rest: { asOf } })[3]
    expect(['2026-12-01', '2026-12-02', '2026-12-15', '2026-12-16'].map((on) => eventDay(on))).toEqual([
      null,
      '2026-12-02',
      '2026-12-15',
      null,
    ])
    expect([eventDay('2026-12-04', '2026-12-05'), eventDay('2026-12-05', '2026-12-05')]).toEqual([null, '2026-12-05'])
  })
})

describe('readPlanFacts: the injured bone', () => {
  const at = (clearance: Partial<typeof LOW_RISK_CLEARANCE> | null, condition: CalmChanges['condition'] = 'BSI') => {
    const facts = factsOf({ condition, rest: { clearance: clearance && { ...LOW_RISK_CLEARANCE, ...clearance } } })
    return [facts.isBoneStress, facts.isHighRiskSite, facts.strengthRunner.site]
  }

  it('is read from a clearance that stands', () => {
    expect(at({})).toEqual([true, false, 'tibial-shaft-posteromedial'])
    expect(at({ site: 'femoral-shaft' })).toEqual([true, false, 'femoral-shaft'])
    expect(at({ site: 'patella', specialist: true })).toEqual([true, true, 'patella'])
    expect(at({ site: 'patella' })).toEqual([true, false, null])
    expect(at(null)).toEqual([true, false, null])
    expect(at({ site: 'patella', specialist: true }, 'PFP')).toEqual([false, false, null])
  })
})

describe('readPlanFacts: the answers', () => {
  it.each(['readiness-single-leg', 'readiness-impact', 'readiness-strength'])('a load gate is open when %s failed', (measure) => {
    expect(factsOf({ answers: { [measure]: 'failed' } }).hasOpenLoadGate).toBe(true)
  })

  it('E2 to E4 are no load gates', () => {
    const answers = { 'pain-walk-30min': 3, 'readiness-stairs': 'failed', 'readiness-joint-quiet': 'failed' }
    expect(factsOf({ answers })).toMatchObject({ hasOpenLoadGate: false, openGates: ['E2', 'E3', 'E4'] })
  })

  it('walking that hurts 4 is too sore to run', () => {
    expect([3, 4].map((pain) => factsOf({ answers: { 'pain-walking': pain } }).isTooSoreToRun)).toEqual([false, true])
  })

  /** Rulings, "Load cap of BLK-S3": when S3 is lifted the plan uses the BSI build limits. */
  it('a moderate energy risk is read from its rule, and from no other', () => {
    const override = { kind: 'override', reason: 'finding-explained', text: 'Seen by the dietitian today.', by: 'A. Clinician' } as const
    const released = (rule: string) => ({ rest: { releases: [{ ...override, rule, on: '2026-12-01', reviewOn: '2026-12-08' }] } })
    expect(factsOf({ answers: { 'low-libido-hormonal-male': 'yes' }, ...released('BLK-S3') }).hasEnergyRisk).toBe(true)
    expect(factsOf({ answers: { 'rf-failed-progress': 'yes' }, ...released('BLK-S4') }).hasEnergyRisk).toBe(false)
    expect(factsOf().hasEnergyRisk).toBe(false)
  })

  it('experience that is not recorded is not known', () => {
    expect(factsOf({ answers: { 'running-experience-years': null } }).experienceYears).toBeNull()
    expect(factsOf({ answers: { 'running-experience-years': 0.4 } }).experienceYears).toBe(0.4)
  })
})
