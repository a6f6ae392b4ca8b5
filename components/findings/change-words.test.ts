import { describe, expect, it } from 'vitest'
import type { Comparison } from '@/lib/clinical/findings/compare-cases'
import type { Interpretation } from '@/lib/clinical/screening/types'
import { changeFigure, changeWords, errorWords, rankChanges } from './change-words'

const reading = (value: number): Interpretation => ({
  measure: 'running-contralateral-pelvic-drop',
  side: 'left',
  value,
  unit: 'deg',
  level: 'deficit',
  label: '>8',
  tag: 'convention',
})

function compared(change: Partial<NonNullable<Comparison['change']>>, more: Partial<Comparison> = {}): Comparison {
  return {
    measure: 'running-contralateral-pelvic-drop',
    side: 'left',
    earlier: reading(9),
    now: reading(6),
    change: { difference: -3, verdict: 'real-better', isComparable: 'yes', ...change },
    error: 2.8,
    differences: [],
    ...more,
  }
}

describe('changeWords', () => {
  it.each([
    ['real-better', 'Real change, better'],
    ['real-worse', 'Real change, worse'],
    ['within-error', 'Within measurement error'],
    ['error-unknown', 'Shown, not judged'],
  ] as const)('says %s as "%s"', (verdict, words) => expect(changeWords(compared({ verdict }))?.verdict).toBe(words))

  it('calls nothing real that was taken in another way', () => {
    const differences = [{ what: 'Speed', earlier: '9.5 km/h', now: '11 km/h' }]
    expect(changeWords(compared({ isComparable: 'no' }, { differences }))).toMatchObject({
      tone: 'not-comparable',
      verdict: 'Not comparable',
      why: 'speed 9.5 km/h then, 11 km/h now',
    })
  })

  it('judges nothing when nobody wrote down how it was taken', () => {
    const differences = [
      { what: 'Surface', earlier: 'Treadmill', now: null },
      { what: 'Shoes', earlier: null, now: null },
    ]
    expect(changeWords(compared({ isComparable: 'unknown' }, { differences }))).toMatchObject({
      verdict: 'Shown, not judged',
      why: 'surface and shoes not recorded both times',
    })
  })

  it('says why a symmetry over 100 % is neither better nor worse', () => {
    const symmetry = { measure: 'limb-symmetry-index', side: 'none', of: 'knee-extension-strength' } as const
    expect(changeWords(compared({ verdict: 'real' }, symmetry))).toEqual({
      tone: 'plain',
      verdict: 'Real change',
      why: 'not called better or worse: over 100 % the sore side is the stronger one',
    })
  })

  it('has nothing to say where one of the two is missing', () => {
    expect(changeWords({ ...compared({}), now: null, change: null })).toBeNull()
    expect(changeFigure({ ...compared({}), now: null, change: null }, {})).toBeNull()
  })
})

it('states the numbers, the error and the verdict in the drawing’s words', () => {
  expect(changeFigure(compared({}), {})).toMatchObject({ description: '9° then, 6° now, error 2.8°. Real change, better.', tone: 'better' })
  expect(errorWords(compared({}, { error: null }))).toBe('no error known')
})

it('puts what is worse first and what cannot be compared last', () => {
  const within = compared({ verdict: 'within-error' })
  const apart = compared({ isComparable: 'no' })
  const worse = compared({ verdict: 'real-worse' })
  const better = compared({})
  expect(rankChanges([apart, within, better, { ...better, change: null }, worse])).toEqual([worse, better, within, apart])
})
