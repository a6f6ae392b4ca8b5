import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureOf } from '../measures/registry'
import type { MeasureId } from '../measures/registry'
import { caseWith } from '../screening/fixtures/make-case'
import type { Answers } from '../screening/fixtures/make-case'
import type { Interpretation } from '../screening/types'
import { scoreFactors } from './factors'
import { FACTORS } from './factors.data'
import { readFacts } from './facts'

const MEASURES = [...new Set(FACTORS.flatMap(({ inputs }) => inputs.flatMap(({ measures }) => measures)))]
const LEVELS = ['typical', 'borderline', 'deficit', 'severe'] as const

/** A reading of the sore side; an upright trunk where that is the finding. */
function reading(measure: MeasureId, level: (typeof LEVELS)[number]): Interpretation {
  const { sided, unit } = measureOf(measure)
  const value = level === 'typical' ? 8 : 2
  return { measure, side: sided ? 'left' : 'none', value, unit, level, label: '', tag: 'convention' }
}

const symmetry = (of: MeasureId, level: (typeof LEVELS)[number]): Interpretation => ({
  ...reading('limb-symmetry-index', level),
  of,
})

const TRIAD: Answers = { 'dietary-restriction': 'some-or-past', 'menarche-age': 15, 'bmd-z-score': 0, 'bsi-previous-count': 0 }
const anyFacts = fc
  .record({
    triad: fc.boolean(),
    place: fc.constantFrom('retropatellar', 'lateral-joint-line', 'tibial-tuberosity'),
    condition: fc.constantFrom('PFP', 'ITBS', 'BSI', null),
  })
  .map(({ triad, place, condition }) => readFacts(caseWith({ ...(triad ? TRIAD : {}), 'pain-location': [place] }, { condition })))

const scores = (...[readings, facts]: Parameters<typeof scoreFactors>) => scoreFactors(readings, facts).map(({ score }) => score)

describe('the score of every factor', () => {
  it('stays between 0 and 100 and never falls when one finding gets worse', () => {
    const levels = fc.dictionary(fc.constantFrom(...MEASURES), fc.integer({ min: 0, max: 3 }), { minKeys: 3, maxKeys: 14 })
    fc.assert(
      fc.property(levels, anyFacts, fc.nat(), fc.boolean(), (given, facts, pick, isSymmetry) => {
        const entries = Object.entries(given) as [MeasureId, number][]
        const worse = entries[pick % entries.length]?.[0] ?? MEASURES[0]
        const readAll = (more: number) =>
          entries.flatMap(([measure, at]) => {
            const level = LEVELS[Math.min(3, at + (measure === worse ? more : 0))] ?? 'typical'
            return isSymmetry && measureOf(measure).lsi
              ? [reading(measure, 'typical'), symmetry(measure, level)]
              : [reading(measure, level)]
          })
        const [before, after] = [scores(readAll(0), facts), scores(readAll(1), facts)]
        before.forEach((score, at) => {
          const now = after[at] ?? null
          expect(now === null).toBe(score === null)
          expect((now ?? 0) >= (score ?? 0) && (score ?? 0) >= 0 && (now ?? 0) <= 100).toBe(true)
        })
      }),
      { numRuns: 500 },
    )
  })
})

describe('a finding of the leg that is not sore', () => {
  it('counts for nothing, but the symmetry of both legs does', () => {
    const facts = readFacts(caseWith({}))
    const other: Interpretation = { ...reading('single-leg-sit-to-stand-reps', 'deficit'), side: 'right' }
    const own = reading('knee-extension-strength', 'typical')
    const strength = (readings: readonly Interpretation[]) => scoreFactors(readings, facts).find(({ id }) => id === 'strength-deficit')
    expect(strength([own, other])).toMatchObject({ verdict: 'not-assessed', score: null })
    expect(strength([own, other, symmetry('single-leg-sit-to-stand-reps', 'deficit')])).toMatchObject({ score: 40 })
  })
})
