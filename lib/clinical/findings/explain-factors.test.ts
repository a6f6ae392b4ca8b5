import { expect, it } from 'vitest'
import { assess } from '../screening/assess'
import { caseWith, type Answers } from '../screening/fixtures/make-case'
import { explainFactors } from './explain-factors'
import { readFacts } from './facts'

const explain = (answers: Answers, id: string) => {
  const c = caseWith(answers)
  return explainFactors(assess(c).interpretations, readFacts(c)).get(id) ?? []
}

it('says what each answered input gave: a drop of 9 degrees 2 x 3, a fair squat 1 x 2, and nothing for what was not asked', () => {
  const inputs = explain(
    { 'running-contralateral-pelvic-drop': { left: 9, right: 2 }, 'single-leg-squat-quality': 'fair' },
    'pelvic-control',
  )
  const read = inputs.filter((input) => input.read !== null)
  expect(read.map(({ weight, read: found }) => [found?.measure, found?.severity, weight])).toEqual([
    ['running-contralateral-pelvic-drop', 2, 3],
    ['single-leg-squat-quality', 1, 2],
  ])
  expect(inputs).toHaveLength(10)
})

it('counts one way of measuring hip abduction, the one that was recorded', () => {
  const [hip] = explain({ 'hip-abduction-strength-eccentric': 1.6 }, 'strength-deficit').filter(({ measures }) => measures.length === 2)
  expect(hip?.read?.measure).toBe('hip-abduction-strength-eccentric')
})
