import { describe, expect, it } from 'vitest'
import { calmCase } from '../fixtures/calm-case'
import type { CalmChanges } from '../fixtures/calm-case'
import type { LogEntry } from '../types'
import { gatesNotPassed, irritabilityOf, isTooSore, says } from './answers-for-judging'
import { colourOf } from './colour-for-judging'

type Answers = CalmChanges['answers']
const withAnswers = (answers: Answers, condition: CalmChanges['condition'] = 'PFP') => calmCase({ answers, condition })
/** Both sides answered. */
const sides = (measure: string, left: number | string, right: number | string) => {
  const c = calmCase({ answers: { [measure]: null } })
  const both = [
    { measure, side: 'left', value: left },
    { measure, side: 'right', value: right },
  ] as const
  return { ...c, observations: [...c.observations, ...both] }
}

/** plan.md 1.2; rulings, "Readiness tests" and "Which side and what a missing answer gives". */
describe('gatesNotPassed', () => {
  it.each<[Answers, CalmChanges['condition'], readonly string[]]>([
    [{}, 'PFP', []],
    [{ 'pain-walk-30min': 2 }, 'PFP', []],
    [{ 'pain-walk-30min': 3 }, 'PFP', ['E2']],
    [{ 'pain-walk-30min': null }, 'PFP', ['E2']],
    [{ 'pain-walk-30min': 0 }, 'BSI', []],
    [{ 'pain-walk-30min': 1 }, 'BSI', ['E2']],
    [{ 'readiness-stairs': 'failed' }, 'PFP', ['E3']],
    [{ 'readiness-joint-quiet': 'not-done' }, 'PFP', ['E4']],
    [{ 'readiness-single-leg': null }, 'PFP', ['E5']],
    [{ 'readiness-impact': 'failed', 'readiness-strength': 'failed' }, 'ITBS', ['E6', 'E7']],
  ])('%j with %s leaves %j', (answers, condition, open) => {
    expect(gatesNotPassed(withAnswers(answers, condition))).toEqual(open)
  })

  it('reads the worse side', () => {
    expect(gatesNotPassed(sides('pain-walk-30min', 0, 3))).toEqual(['E2'])
    expect(gatesNotPassed(sides('readiness-impact', 'passed', 'failed'))).toEqual(['E6'])
    expect(gatesNotPassed(sides('readiness-impact', 'passed', 'passed'))).toEqual([])
  })
})

/** RDY-1 of the assessment: pain in walking of 4 or more, or not settled by the next morning. */
describe('isTooSore', () => {
  it.each<[string, number, boolean]>([
    ['pain-walking', 3, false],
    ['pain-walking', 4, true],
    ['pain-walk-30min', 3, false],
    ['pain-walk-30min', 4, true],
    ['pain-return-to-baseline-min', 1439, false],
    ['pain-return-to-baseline-min', 1440, true],
  ])('%s of %i: %s', (measure, value, isSore) => {
    expect(isTooSore(withAnswers({ [measure]: value }))).toBe(isSore)
  })

  it('reads the worse side, and a missing answer as not sore', () => {
    expect(isTooSore(sides('pain-walking', 0, 4))).toBe(true)
    expect(isTooSore(withAnswers({ 'pain-walking': null, 'pain-walk-30min': null, 'pain-return-to-baseline-min': null }))).toBe(false)
  })
})

/** Rulings, "Irritability inputs". */
describe('irritabilityOf', () => {
  it.each<[Answers, string]>([
    [{}, 'low'],
    [{ 'pain-average-7d': 2, 'pain-return-to-baseline-min': 60, 'pain-walking': 2 }, 'low'],
    [{ 'pain-average-7d': 3 }, 'moderate'],
    [{ 'pain-average-7d': 4 }, 'moderate'],
    [{ 'pain-average-7d': 5 }, 'high'],
    [{ 'pain-return-to-baseline-min': 61 }, 'moderate'],
    [{ 'pain-return-to-baseline-min': 1439 }, 'moderate'],
    [{ 'pain-return-to-baseline-min': 1440 }, 'high'],
    [{ 'pain-walking': 3 }, 'high'],
    [{ 'pain-average-7d': null }, 'moderate'],
    [{ 'pain-return-to-baseline-min': null }, 'moderate'],
    [{ 'pain-walking': null }, 'moderate'],
    [{ 'pain-behaviour': ['rest'], 'bsi-rest-pain': 'no' }, 'high'],
    [{ 'pain-behaviour': ['rest'], 'bsi-rest-pain': 'yes' }, 'low'],
    [{ 'pain-behaviour': ['load-only'], 'bsi-rest-pain': 'no' }, 'low'],
  ])('%j: %s', (answers, expected) => {
    expect(irritabilityOf(withAnswers(answers))).toBe(expected)
  })

  it('reads the worse side', () => {
    expect(irritabilityOf(sides('pain-average-7d', 1, 5))).toBe('high')
  })
})

describe('says', () => {
  it('finds a word alone and among ticked choices, of its own measure only', () => {
    const c = withAnswers({ 'pain-behaviour': ['rest', 'load-only'], 'rf-giving-way': 'yes' })
    expect([says(c, 'pain-behaviour', 'load-only'), says(c, 'pain-behaviour', 'night')]).toEqual([true, false])
    expect([says(c, 'rf-giving-way', 'yes'), says(c, 'rf-giving-way', 'no'), says(c, 'rf-hip-groin', 'yes')]).toEqual([true, false, false])
    expect(says(withAnswers({ 'rf-giving-way': 'yes, now and then' }), 'rf-giving-way', 'yes')).toBe(false)
  })
})

/** plan.md 1.5: red. After a bone stress injury any pain of 1 or more. */
describe('colourOf', () => {
  const RUN: LogEntry = { on: '2026-11-30', kind: 'run', painBaseline: 0, painDuring: 0, minutesToSettle: 0, painNextMorning: 0, flags: [] }

  it.each<[Partial<LogEntry>, 'red' | 'other', 'red' | 'other']>([
    [{}, 'other', 'other'],
    [{ painDuring: 4 }, 'other', 'red'],
    [{ painDuring: 5 }, 'red', 'red'],
    [{ painDuring: 1 }, 'other', 'red'],
    [{ minutesToSettle: 1439 }, 'other', 'red'],
    [{ minutesToSettle: 1440 }, 'red', 'red'],
    [{ minutesToSettle: 1 }, 'other', 'red'],
    [{ painNextMorning: 1 }, 'other', 'red'],
    [{ painNextMorning: 2 }, 'red', 'red'],
    [{ painBaseline: 2, painNextMorning: 3 }, 'other', 'red'],
    [{ painBaseline: 1 }, 'other', 'red'],
    [{ flags: ['limp'] }, 'red', 'red'],
    [{ flags: ['swelling'] }, 'red', 'red'],
    [{ flags: ['hop-pain'] }, 'other', 'other'],
    [{ painBaseline: undefined, painNextMorning: 3 }, 'other', 'red'],
    [{ painNextMorning: undefined }, 'other', 'other'],
    [{ painBaseline: undefined, painDuring: undefined, minutesToSettle: undefined, painNextMorning: undefined }, 'other', 'other'],
  ])('%j is %s, after a bone stress injury %s', (changes, knee, bone) => {
    expect(colourOf({ ...RUN, ...changes }, 'PFP')).toBe(knee)
    expect(colourOf({ ...RUN, ...changes }, 'ITBS')).toBe(knee)
    expect(colourOf({ ...RUN, ...changes }, 'BSI')).toBe(bone)
  })
})
