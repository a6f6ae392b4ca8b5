import { describe, expect, it } from 'vitest'
import type { Observation, ObservedValue } from '../measures/types'
import { gradeIrritability } from './irritability'

const CALM = { 'pain-average-7d': 2, 'pain-return-to-baseline-min': 60, 'pain-walking': 2 }

const observe = (answers: Readonly<Record<string, ObservedValue>>): Observation[] =>
  Object.entries(answers).map(([measure, value]) => ({ measure, side: 'none', value }))

const grade = (changes: Readonly<Record<string, ObservedValue>>) => gradeIrritability(observe({ ...CALM, ...changes })).irritability

describe('gradeIrritability', () => {
  it.each([
    ['average pain', 'pain-average-7d', 2, 'low'],
    ['average pain', 'pain-average-7d', 3, 'moderate'],
    ['average pain', 'pain-average-7d', 4, 'moderate'],
    ['average pain', 'pain-average-7d', 5, 'high'],
    ['settling', 'pain-return-to-baseline-min', 60, 'low'],
    ['settling', 'pain-return-to-baseline-min', 61, 'moderate'],
    ['settling', 'pain-return-to-baseline-min', 1439, 'moderate'],
    ['settling', 'pain-return-to-baseline-min', 1440, 'high'],
    ['walking', 'pain-walking', 2, 'low'],
    ['walking', 'pain-walking', 3, 'high'],
  ])('reads %s (%s) of %i as %s', (_, measure, value, expected) => {
    expect(grade({ [measure]: value })).toBe(expected)
  })

  it('reads rest pain as high only when it eases', () => {
    expect(grade({ 'pain-behaviour': ['rest'], 'bsi-rest-pain': 'no' })).toBe('high')
    expect(grade({ 'pain-behaviour': ['rest'], 'bsi-rest-pain': 'yes' })).toBe('low')
    expect(grade({ 'pain-behaviour': ['rest'] })).toBe('low')
    expect(grade({ 'pain-behaviour': ['load-only'], 'bsi-rest-pain': 'no' })).toBe('low')
  })

  it.each(['pain-average-7d', 'pain-return-to-baseline-min', 'pain-walking'])('is never low without %s', (missing) => {
    const answers = observe(CALM).filter(({ measure }) => measure !== missing)
    expect(gradeIrritability(answers).irritability).toBe('moderate')
  })

  it('takes the worst side', () => {
    const sides: Observation[] = [
      { measure: 'pain-walking', side: 'left', value: 0 },
      { measure: 'pain-walking', side: 'right', value: 3 },
    ]
    expect(gradeIrritability([...observe({ 'pain-average-7d': 1, 'pain-return-to-baseline-min': 10 }), ...sides]).irritability).toBe('high')
  })

  it('says why', () => {
    expect(gradeIrritability(observe({ ...CALM, 'pain-average-7d': 6 })).because).toBe('usual pain is 6 of 10')
    expect(gradeIrritability([]).because).toBe('usual pain is not recorded')
    const because = (changes: Readonly<Record<string, ObservedValue>>) => gradeIrritability(observe({ ...CALM, ...changes })).because
    expect(because({ 'pain-behaviour': ['rest'], 'bsi-rest-pain': 'no' })).toBe('there is pain at rest that eases')
    expect(because({ 'pain-return-to-baseline-min': 1440 })).toBe('pain has not settled by the next morning')
    expect(because({ 'pain-walking': 3 })).toBe('walking hurts 3 of 10')
    expect(because({ 'pain-average-7d': 3 })).toBe('usual pain is 3 of 10')
    expect(because({ 'pain-return-to-baseline-min': 90 })).toBe('pain takes 90 min to settle')
    const without = (missing: string) => gradeIrritability(observe(CALM).filter(({ measure }) => measure !== missing)).because
    expect(without('pain-return-to-baseline-min')).toBe('the time pain takes to settle is not recorded')
    expect(without('pain-walking')).toBe('pain in walking is not recorded')
  })
})
