import { describe, expect, it } from 'vitest'
import { assess } from '../screening/assess'
import type { Release } from '../screening/types'
import { calmCase, freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { findLocks } from './locks'
import { planLocked } from './plan-locked'

const override: Release = {
  rule: 'BLK-H5',
  kind: 'override',
  reason: 'finding-explained',
  text: 'Looked at again in the clinic; the finding is explained and is in the notes.',
  by: 'A. Clinician',
  on: '2026-12-01',
  reviewOn: '2026-12-08',
}
const HARD: CalmChanges = { answers: { 'rf-giving-way': 'yes', 'shoe-distance': 801 } }

function lock(changes: CalmChanges) {
  const c = calmCase(changes)
  const assessment = assess(c)
  return planLocked(c, assessment, findLocks(c, assessment.gate))
}

/** Rulings, "What a locked document holds". */
describe('planLocked', () => {
  it('holds no session, the warnings of the case, and the rules that lock', () => {
    const document = lock(HARD)
    expect(document).toMatchObject({ route: 'locked', program: null, startStage: null, sessions: [], cues: [] })
    expect(document.warnings.map(({ id }) => id)).toEqual(['W-5', 'W-11'])
    expect(document.reasons.map(({ rule }) => rule)).toEqual(['BLK-H5'])
  })

  it('with an override of a hard rule holds strength, its warnings and its reasons', () => {
    const available = freeMinutes(0, { tue: 60 })
    const document = lock({ ...HARD, planning: { weeks: 1, available }, rest: { releases: [override] } })
    expect(document.sessions.map(({ on, kind }) => `${on} ${kind}`)).toEqual(['2026-12-08 strength'])
    expect(document.warnings.map(({ id }) => id)).toEqual(['W-5', 'W-11', 'W-3'])
    expect(document.reasons.map(({ rule }) => rule)).toEqual(['BLK-H5', 'plan 1.9', 'plan 2.2', 'plan 2.5'])
  })

  it('keeps an event and the day before free', () => {
    const goal = { weeklyRunMin: null, event: { on: '2026-12-07', km: 5 } }
    const { sessions } = lock({ ...HARD, planning: { weeks: 1, goal }, rest: { releases: [override] } })
    expect(sessions.map(({ on }) => on)).toEqual(['2026-12-02', '2026-12-04'])
  })
})
