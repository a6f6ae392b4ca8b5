import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { MEASURES, getMeasure } from '../measures/registry'
import type { MeasureDefinition, Observation, ObservedValue } from '../measures/types'
import { assess } from './assess'
import { CLEAR_ANSWERS, CLEAR_OTTAWA, bornFor, caseWith, clearCaseWith } from './fixtures/make-case'
import type { Answers } from './fixtures/make-case'
import { BLOCKING_RULES } from './rules'
import type { AssessmentCase, GateState, Release } from './types'

const SEVERITY: Readonly<Record<GateState, number>> = { clear: 0, soft: 1, hard: 2, emergency: 3 }
const severity = (c: AssessmentCase) => SEVERITY[assess(c).gate.state]

/** Any value that a measure takes. */
function anyValue({ value }: MeasureDefinition): fc.Arbitrary<ObservedValue> {
  switch (value.kind) {
    case 'number':
      return fc.double({ min: value.min, max: value.max, noNaN: true })
    case 'integer':
      return fc.integer({ min: value.min, max: value.max })
    case 'tri':
      return fc.constantFrom('yes', 'no', 'unknown')
    case 'choice':
      return fc.constantFrom(...value.options)
    default:
      return 'options' in value ? fc.subarray([...value.options]) : fc.constant(0)
  }
}

const recordable = MEASURES.filter(({ value }) => value.kind !== 'derived')

const observationsOf = (definition: MeasureDefinition): fc.Arbitrary<readonly Observation[]> => {
  const sides = definition.sided ? (['left', 'right'] as const) : (['none'] as const)
  const each = sides.map((side) => fc.option(anyValue(definition).map((value) => ({ measure: definition.id, side, value }))))
  return fc.tuple(...each).map((observations) => observations.filter((observation) => observation !== null))
}

const anyCase: fc.Arbitrary<AssessmentCase> = fc
  .record({
    observations: fc.tuple(...recordable.map(observationsOf)).map((all) => all.flat()),
    sex: fc.constantFrom('female', 'male', 'unspecified'),
    age: fc.integer({ min: 9, max: 90 }),
    condition: fc.constantFrom('PFP', 'ITBS', 'BSI', null),
    symptomaticSide: fc.constantFrom('left', 'right', 'both'),
  })
  .map(({ observations, sex, age, condition, symptomaticSide }) => ({
    ...caseWith({}),
    patient: { bornOn: bornFor(age), sex },
    condition,
    symptomaticSide,
    observations,
  }))

/** Positive answers to safety questions, typed from the rules. */
const POSITIVE: readonly (readonly [string, readonly ObservedValue[]])[] = [
  ...[
    'bsi-constant-pain',
    'bsi-rest-pain',
    'bsi-night-pain',
    'bsi-progressive-earlier-onset',
    'bsi-pain-walking',
    'bsi-pes-cavus',
    'bsi-recent-volume-increase',
    'bsi-bone-medication',
  ].map((id) => [id, ['yes']] as const),
  ...Object.keys({ ...CLEAR_ANSWERS, ...CLEAR_OTTAWA })
    .filter((id) => id.startsWith('rf-') && id !== 'rf-effusion')
    .map((id) => [id, ['yes']] as const),
  ['bsi-focal-bony-tenderness', ['patella', 'distal-femur', 'fibula', 'other-bone', 'tibial-shaft-anterior']],
  ['bsi-hop-test', ['focal-bone-pain', 'unable', 'withheld']],
  ['rf-effusion', ['small', 'moderate-large', 'rapid-post-injury']],
  ['bsi-previous-count', [1, 2, 5]],
  ['wells-dvt-score', [2, 9]],
  ['dietary-restriction', ['some-or-past', 'current-eating-disorder']],
  ['weight-loss-1-month-pct', [5, 10, 40]],
  ['months-since-last-period', [3, 12]],
  ['menses-per-12-months', [0, 5, 9]],
  ['menarche-age', [15, 16, 'not-started']],
  ['bmd-z-score', [-1.5, -2]],
  ['low-libido-hormonal-male', ['yes']],
]

const positiveAnswer = fc
  .constantFrom(...POSITIVE)
  .chain(([id, values]) => fc.record({ id: fc.constant(id), value: fc.constantFrom(...values) }))
const positiveAnswers = fc.uniqueArray(positiveAnswer, { selector: ({ id }) => id, maxLength: 6 })

const toAnswers = (given: readonly { readonly id: string; readonly value: ObservedValue }[]): Answers =>
  Object.fromEntries(given.map(({ id, value }) => [id, value]))

/** Answered in the negative, Ottawa and energy questions too, so that a positive answer opens nothing that is unanswered. */
const QUIET: Answers = {
  ...CLEAR_OTTAWA,
  'wells-dvt-score': 0,
  'dietary-restriction': 'none',
  'menses-per-12-months': 12,
  'months-since-last-period': 0,
}

/** Many cases are tried; a busy machine takes its time. */
const PATIENCE_MS = 60_000

describe('any case', { timeout: PATIENCE_MS }, () => {
  it('is read whole, within its ranges, and the same in any order', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), (c, picks) => {
        const result = assess(c)
        const shuffled = c.observations
          .map((observation) => ({ observation, at: picks.next().value as number }))
          .sort((a, b) => a.at - b.at)
        expect(assess({ ...c, observations: shuffled.map(({ observation }) => observation) })).toEqual(result)
        expect(result.factors.map(({ score }) => score ?? 0).every((score) => score >= 0 && score <= 100 && Number.isInteger(score))).toBe(
          true,
        )
        const ranks = result.factors.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b)
        expect(ranks).toEqual(ranks.map((_rank, at) => at + 1))
        const recorded = new Set(c.observations.map(({ measure, side }) => `${measure} ${side}`))
        const read = result.interpretations.filter(({ measure }) => getMeasure(measure)?.value.kind !== 'derived')
        expect(new Set(read.map(({ measure, side }) => `${measure} ${side}`))).toEqual(recorded)
      }),
      { numRuns: 50 },
    )
  })

  it('never becomes safer by a further positive safety answer', () => {
    fc.assert(
      fc.property(positiveAnswers, positiveAnswer, fc.boolean(), (given, added, isQuiet) => {
        const before = { ...(isQuiet ? QUIET : {}), ...toAnswers(given.filter(({ id }) => id !== added.id)) }
        expect(severity(clearCaseWith({ ...before, [added.id]: added.value }))).toBeGreaterThanOrEqual(severity(clearCaseWith(before)))
      }),
      { numRuns: 300 },
    )
  })

  it('never becomes safer when a "no" is taken away or becomes unknown', () => {
    const negatives = Object.entries({ ...CLEAR_ANSWERS, ...QUIET })
    fc.assert(
      fc.property(positiveAnswers, fc.constantFrom(...negatives), fc.boolean(), (given, [question, negative], isRemoved) => {
        const before = { ...QUIET, ...toAnswers(given), [question]: negative }
        const isTri = getMeasure(question)?.value.kind === 'tri'
        const after = { ...before, [question]: isRemoved || !isTri ? null : 'unknown' }
        expect(severity(clearCaseWith(after))).toBeGreaterThanOrEqual(severity(clearCaseWith(before)))
      }),
      { numRuns: 300 },
    )
  })

  it('is never opened by an override where a rule is hard or an emergency', () => {
    const override = fc
      .record({
        rule: fc.constantFrom(...BLOCKING_RULES.map(({ id }) => id)),
        reviewIn: fc.integer({ min: -1, max: 20 }),
        length: fc.integer({ min: 0, max: 60 }),
      })
      .map(({ rule, reviewIn, length }): Release => ({
        rule,
        kind: 'override',
        reason: 'finding-explained',
        text: 'x'.repeat(length),
        by: 'K. Berg',
        on: '2026-12-01',
        reviewOn: Temporal.PlainDate.from('2026-12-01').add({ days: reviewIn }).toString(),
      }))
    fc.assert(
      fc.property(positiveAnswers, fc.array(override, { maxLength: 8 }), (given, releases) => {
        const c = clearCaseWith({ ...QUIET, ...toAnswers(given) })
        const [before, after] = [assess(c).gate, assess({ ...c, releases }).gate]
        expect(SEVERITY[after.state]).toBeLessThanOrEqual(SEVERITY[before.state])
        if (SEVERITY[before.state] >= SEVERITY.hard) expect([after.state, after.blocks]).toEqual([before.state, before.blocks])
      }),
      { numRuns: 300 },
    )
  })

  it('is never clear without every mandatory answer', () => {
    const mandatory = Object.keys(CLEAR_ANSWERS)
    fc.assert(
      fc.property(fc.subarray(mandatory, { minLength: 1 }), (missing) => {
        const result = assess(clearCaseWith(Object.fromEntries(missing.map((id) => [id, null]))))
        expect(result.gate.state).not.toBe('clear')
        expect([...result.gate.unanswered].sort()).toEqual([...missing].sort())
      }),
    )
  })
})
