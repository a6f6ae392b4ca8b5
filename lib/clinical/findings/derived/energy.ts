import { ADULT_AGE } from '../age'
import { numberOf, wordOf } from '../answers'
import type { Answers } from '../answers'
import { withoutNoise } from '../rounding'
import type { DerivedValue } from './derived-value'

/** Body mass (kg) over height (m) squared. Null while either is missing. 61 kg at 168 cm gives 21.61. */
export function deriveBmi(answers: Answers): DerivedValue | null {
  const mass = numberOf(answers, 'body-mass')
  const height = numberOf(answers, 'body-height')
  if (mass === null || height === null) return null
  return { measure: 'bmi', side: 'none', value: withoutNoise(mass / (height / 100) ** 2) }
}

/**
 * Triad cumulative risk score: 0, 1 or 2 points for each of six items; a man has four, without the menstrual ones.
 * The sum counts the answered items only, so it is the least the score can be; `answered` says how many there were.
 * Null when none was answered. Declined eating questions, and periods that were not recorded, are not answered.
 * Source: Female Athlete Triad consensus table (De Souza 2014). Some restriction and one earlier bone stress injury give 2 from 2 items.
 */
export function deriveTriadScore(answers: Answers): DerivedValue | null {
  const menstrual = answers.sex === 'male' ? [] : [menarchePoints, mensesPoints]
  const items = [eatingPoints, leannessPoints, densityPoints, stressPoints, ...menstrual]
  const points = items.map((item) => item(answers)).filter((point) => point !== null)
  if (points.length === 0) return null
  const value = points.reduce<number>((sum, point) => sum + point, 0)
  const note = `${points.length} of ${items.length} items answered`
  return { measure: 'triad-cra-score', side: 'none', value, answered: points.length, outOf: items.length, note }
}

type Points = 0 | 1 | 2 | null

/** 0 from `none` up, 1 from `some` up, 2 below: for items where less is worse. */
const pointsWhenLow = (value: number | null, none: (v: number) => boolean, some: (v: number) => boolean): Points =>
  value === null ? null : none(value) ? 0 : some(value) ? 1 : 2

function eatingPoints(answers: Answers): Points {
  switch (wordOf(answers, 'dietary-restriction')) {
    case 'none':
      return 0
    case 'some-or-past':
      return 1
    case 'current-eating-disorder':
      return 2
    default:
      return null
  }
}

/** Body mass index and weight lost are one item: the worse of the two. The index is read from age 18. */
function leannessPoints(answers: Answers): Points {
  const bmi = answers.age >= ADULT_AGE ? (deriveBmi(answers)?.value ?? null) : null
  const index = pointsWhenLow(
    bmi,
    (v) => v >= 18.5,
    (v) => v > 17.5,
  )
  const loss = pointsWhenLow(
    numberOf(answers, 'weight-loss-1-month-pct'),
    (v) => v < 5,
    (v) => v < 10,
  )
  if (index === null || loss === null) return index ?? loss
  return index > loss ? index : loss
}

const menarchePoints = (answers: Answers): Points =>
  wordOf(answers, 'menarche-age') === 'not-started'
    ? 2
    : pointsWhenLow(
        numberOf(answers, 'menarche-age'),
        (v) => v < 15,
        (v) => v < 16,
      )

const mensesPoints = (answers: Answers): Points =>
  pointsWhenLow(
    numberOf(answers, 'menses-per-12-months'),
    (v) => v > 9,
    (v) => v >= 6,
  )

const densityPoints = (answers: Answers): Points =>
  pointsWhenLow(
    numberOf(answers, 'bmd-z-score'),
    (v) => v >= -1,
    (v) => v > -2,
  )

/** The site of an earlier injury is not recorded, so only their number counts. */
const stressPoints = (answers: Answers): Points =>
  pointsWhenLow(
    numberOf(answers, 'bsi-previous-count'),
    (v) => v === 0,
    (v) => v === 1,
  )
