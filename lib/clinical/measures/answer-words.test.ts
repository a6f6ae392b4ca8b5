import { describe, expect, it } from 'vitest'
import { answerWords, questionWords } from './answer-words'

describe('questionWords', () => {
  it('is the question as the sheet asks it, or the id of one that nobody knows', () => {
    expect(questionWords('running-contralateral-pelvic-drop')).toBe('Pelvic drop')
    expect(questionWords('no-such-test')).toBe('no-such-test')
  })
})

describe('answerWords', () => {
  it.each([
    ['running-contralateral-pelvic-drop', 9, '9 deg'],
    ['running-contralateral-pelvic-drop', 0, '0 deg'],
    ['no-such-test', 9, '9'],
    ['bsi-hop-test', 'focal-bone-pain', 'Bone pain'],
    ['bsi-hop-test', 'no-pain', 'No pain'],
    ['bsi-hop-test', 'missing', 'Not answered'],
    ['rf-giving-way', 'yes', 'Yes'],
    ['rf-giving-way', 'no', 'No'],
    ['rf-giving-way', 'unknown', 'Not known'],
    ['running-cadence', 'not-done', 'Not done'],
    ['no-such-test', 'yes', 'Yes'],
    ['no-such-test', 'sometimes', 'sometimes'],
  ])('%s: %j is "%s"', (measure, value, words) => {
    expect(answerWords(measure, value)).toBe(words)
  })

  it('names every ticked choice', () => {
    const [rest, night] = ['rest', 'night'].map((choice) => answerWords('pain-behaviour', [choice]))
    expect(answerWords('pain-behaviour', ['rest', 'night'])).toBe(`${rest}, ${night}`)
    expect([rest, night]).not.toContain('')
    expect(answerWords('pain-behaviour', [])).toBe('')
  })
})
