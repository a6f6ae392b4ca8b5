import { describe, expect, it } from 'vitest'
import type { Release } from '../screening/types'
import { capitalise, explainRoute, ROUTE_NAMES } from './explain-route'
import type { CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'

const explain = (changes: CalmChanges = {}) => explainRoute(factsOf(changes), { route: 'walk-run', because: '20 days since the last run' })
const about = (topic: string, changes?: CalmChanges) => explain(changes).filter((reason) => reason.about === topic)

const release = (changes: Partial<Release>): Release => ({
  rule: 'BLK-S4',
  kind: 'override',
  reason: 'finding-explained',
  text: 'Looked at again in the clinic; the finding is explained and is in the notes.',
  by: 'A. Clinician',
  on: '2026-12-01',
  reviewOn: '2026-12-08',
  ...changes,
})
const released = (changes: Partial<Release>): CalmChanges => ({
  answers: { 'rf-failed-progress': 'yes' },
  rest: { releases: [release(changes)] },
})

describe('explainRoute', () => {
  it('names irritability, entry gates and the route, each with its rule', () => {
    expect(explain()).toEqual([
      {
        about: 'irritability',
        rule: 'plan 1.6',
        text: 'Low irritability: usual pain is 2 of 10 or less and settles within 60 min.',
        tag: 'convention',
      },
      { about: 'entryGates', rule: 'plan 1.2', text: 'Entry gates E2 to E7 are passed.', tag: 'convention' },
      { about: 'route', rule: 'plan 1.1', text: 'Walk-run: 20 days since the last run.', tag: 'convention' },
    ])
  })

  it('lists the gates that are open by name', () => {
    expect(about('entryGates', { answers: { 'readiness-single-leg': 'failed', 'readiness-impact': null } })[0]?.text).toBe(
      'Not passed, or not done: E5 (single-leg stand and squat), E6 (jog on the spot and hops).',
    )
  })

  it('says how a rule was released, by whom, and until when', () => {
    const [overridden] = about('gate', released({}))
    expect(overridden).toMatchObject({ rule: 'BLK-S4' })
    expect(overridden?.text).toMatch(/\S: overridden on 2026-12-01 by A\. Clinician, to be reviewed by 2026-12-08\.$/)
    const [outcome] = about('gate', released({ kind: 'medical-outcome', reviewOn: null }))
    expect(outcome?.text).toMatch(/\S: released by a medical outcome on 2026-12-01 by A\. Clinician\.$/)
    expect(about('gate')).toEqual([])
  })

  it('says nothing of a rule that is not released', () => {
    expect(about('gate', { answers: { 'rf-failed-progress': 'yes' } })).toEqual([])
  })

  /** Rulings, "Load cap of BLK-S3": +5 % target, cap 1.15. */
  it('says that an energy risk holds the build phase back', () => {
    const facts = { ...factsOf(), hasEnergyRisk: true }
    expect(explainRoute(facts, { route: 'walk-run', because: '' }).at(-1)).toMatchObject({
      about: 'loadCap',
      rule: 'BLK-S3',
      text: 'Moderate energy risk: the build phase rises by 5 % a week, at most 1.15.',
    })
    expect(about('loadCap')).toEqual([])
  })

  it('has a name for every route', () => {
    expect(ROUTE_NAMES).toEqual({
      locked: 'Locked',
      'walk-first': 'Walk first',
      'walk-run': 'Walk-run',
      'keep-running': 'Keep running',
      bsi: 'Walk-run after a bone stress injury',
    })
    expect([capitalise('moderate'), capitalise('')]).toEqual(['Moderate', ''])
  })
})
