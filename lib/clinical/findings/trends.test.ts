import { describe, expect, it } from 'vitest'
import { assess } from '../screening/assess'
import { caseWith, type Answers } from '../screening/fixtures/make-case'
import { findTrends } from './trends'

const RUN = { surface: 'treadmill', shoes: 'usual' }

const read = (answers: Answers) => {
  const c = caseWith(answers)
  return {
    case: c,
    interpretations: assess(c).interpretations,
    protocols: [{ measure: 'running-capture-speed', side: 'none', protocol: RUN }] as const,
  }
}

const trend = (measure: string, ...answers: readonly Answers[]) => findTrends(answers.map(read)).find((each) => each.measure === measure)

describe('findTrends', () => {
  it('judges each value against the first: 9, 8 and 6 degrees with an error of 2.8', () => {
    const at = (left: number) => ({ 'running-contralateral-pelvic-drop': { left }, 'running-capture-speed': 9.5 })
    expect(trend('running-contralateral-pelvic-drop', at(9), at(8), at(6))).toEqual({
      measure: 'running-contralateral-pelvic-drop',
      side: 'left',
      unit: 'deg',
      error: 2.8,
      values: [
        { index: 0, value: 9, kind: 'first' },
        { index: 1, value: 8, kind: 'within-error' },
        { index: 2, value: 6, kind: 'real' },
      ],
    })
  })

  it('marks what was filmed at another speed, and goes on after it', () => {
    const at = (cadence: number, speed: number) => ({ 'running-cadence': cadence, 'running-capture-speed': speed })
    const kinds = trend('running-cadence', at(164, 9.5), at(172, 11), at(172, 9.5))?.values.map(({ kind }) => kind)
    expect(kinds).toEqual(['first', 'not-comparable', 'real'])
  })

  it('begins where a measure was first taken, and leaves out where it was not', () => {
    expect(trend('psfs', {}, { psfs: 4 }, {}, { psfs: 7 })?.values).toEqual([
      { index: 1, value: 4, kind: 'first' },
      { index: 3, value: 7, kind: 'real' },
    ])
  })

  it('has no trend of one value, nor of words', () => {
    const squat = { 'single-leg-squat-quality': 'fair' }
    expect(findTrends([read({ psfs: 4, ...squat }), read(squat)])).toEqual([])
    expect(findTrends([])).toEqual([])
  })

  it('shows a value whose error nobody knows without judging it', () => {
    expect(
      trend('pain-return-to-baseline-min', { 'pain-return-to-baseline-min': 45 }, { 'pain-return-to-baseline-min': 10 }),
    ).toMatchObject({
      error: null,
      values: [{ kind: 'first' }, { kind: 'error-unknown' }],
    })
  })
})
