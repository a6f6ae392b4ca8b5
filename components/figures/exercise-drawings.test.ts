import { describe, expect, it } from 'vitest'
import { EXERCISES, getExercise } from '../../lib/clinical/strength/catalogue'
import type { KneeRange } from '../../lib/clinical/strength/catalogue-types'
import { exerciseDrawings } from './exercise-drawings'
import { EXERCISE_FIGURES } from './exercise/exercise-figures'
import { limitKnee, workingKneeDeg, type KneeBend } from './exercise/limit-knee'
import type { ExerciseFigure } from './exercise/pose'
import { boundsOf, outermostPoints } from './geometry/bounds'

const figureOf = (id: string) => EXERCISE_FIGURES.find((figure) => figure.id === id) as ExerciseFigure

/** Every range that a plan could prescribe for an exercise. */
const rangesOf = ({ byIrritability, allowed, fixed, default: usual }: KneeRange): KneeBend[] =>
  [byIrritability?.high, byIrritability?.moderate, byIrritability?.low, allowed, fixed, usual].filter((range) => range !== undefined)

const prescribable = EXERCISES.flatMap(({ id, kneeRange }) => (kneeRange ? rangesOf(kneeRange).map((range) => [id, range] as const) : []))

describe('exerciseDrawings', () => {
  it('draws every exercise of the catalogue', () => {
    expect(EXERCISES.map(({ id }) => id).filter((id) => exerciseDrawings(id, { kneeRange: null }) === null)).toEqual([])
  })

  it('draws nothing that is not in the catalogue, and each exercise once', () => {
    expect(EXERCISE_FIGURES.map(({ id }) => id).filter((id) => !getExercise(id))).toEqual([])
    expect(new Set(EXERCISE_FIGURES.map(({ id }) => id)).size).toBe(EXERCISE_FIGURES.length)
  })

  it('answers null for an exercise that nobody has drawn', () => {
    expect(exerciseDrawings('no-such-exercise', { kneeRange: null })).toBeNull()
  })

  it.each(EXERCISE_FIGURES.map(({ id }) => id))('keeps %s inside its frame', (id) => {
    const drawings = exerciseDrawings(id, { kneeRange: null })
    for (const drawing of [drawings?.start, drawings?.end]) {
      const points = drawing?.shapes.flatMap((shape) => (shape.kind === 'path' ? outermostPoints(shape.d) : [])) ?? []
      const { left, right, top, bottom } = boundsOf(points)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(drawing?.width ?? 0)
      expect(bottom).toBeLessThanOrEqual(drawing?.height ?? 0)
    }
  })

  it('names the exercise and the moment, and says the posture in the words of the catalogue', () => {
    const drawings = exerciseDrawings('leg-press', { kneeRange: [0, 60] })
    expect(drawings?.start.title).toBe('Leg press, start')
    expect(drawings?.end.title).toBe('Leg press, end')
    expect(drawings?.end.description).toBe('Legs nearly straight, knees not locked. Allowed knee bend: 0 to 60 degrees.')
    expect(exerciseDrawings('leg-press', { kneeRange: null })?.end.description).toBe('Legs nearly straight, knees not locked.')
    expect(exerciseDrawings('quad-set', { kneeRange: [0, 0] })?.end.description).toMatch(/Allowed knee bend: 0 degrees\.$/)
  })

  it('shows the move by an arrow in the end picture only', () => {
    const drawings = exerciseDrawings('goblet-squat', { kneeRange: null })
    const strokes = (which: 'start' | 'end') =>
      drawings?.[which].shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'pine').length
    expect(strokes('start')).toBe(0)
    expect(strokes('end')).toBe(2)
  })
})

describe('limitKnee', () => {
  it.each(prescribable)('keeps the working knee of %s inside %j', (id, range) => {
    const figure = limitKnee(figureOf(id), range)
    for (const pose of [figure.start, figure.end]) {
      expect(workingKneeDeg(figure, pose)).toBeLessThanOrEqual(range[1] + 1)
      expect(workingKneeDeg(figure, pose)).toBeGreaterThanOrEqual(range[0] - 1)
    }
  })

  it('moves the deeper picture to the limit and leaves the other one alone', () => {
    const figure = figureOf('goblet-squat')
    const limited = limitKnee(figure, [0, 60])
    expect(workingKneeDeg(limited, limited.end)).toBeCloseTo(60, 2)
    expect(limited.start).toBe(figure.start)
  })

  it('stops a straightening knee where the plan stops it', () => {
    const limited = limitKnee(figureOf('knee-extension-full-range'), [45, 90])
    expect(workingKneeDeg(limited, limited.end)).toBeCloseTo(45, 2)
  })

  it('changes nothing that already lies inside, or without a range', () => {
    const figure = figureOf('mini-squat')
    expect(limitKnee(figure, [0, 90])).toEqual(figure)
    expect(limitKnee(figure, null)).toBe(figure)
  })

  it('shows a hold at its one angle, moved into the range that the plan sets', () => {
    const figure = figureOf('knee-extension-isometric')
    for (const [range, angle] of [
      [null, 60],
      [[60, 60], 60],
      [[45, 90], 60],
      [[70, 90], 70],
    ] as const) {
      const held = limitKnee(figure, range)
      expect(workingKneeDeg(held, held.start)).toBeCloseTo(angle, 2)
      expect(workingKneeDeg(held, held.end)).toBeCloseTo(angle, 2)
    }
  })

  it('looks only at the legs that do the exercise', () => {
    const figure = figureOf('single-leg-deadlift')
    expect(workingKneeDeg(figure, figure.start)).toBeLessThan(30)
  })
})
