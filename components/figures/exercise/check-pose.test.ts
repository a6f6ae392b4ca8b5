import { describe, expect, it } from 'vitest'
import { checkPose } from './check-pose'
import { EXERCISE_FIGURES } from './exercise-figures'
import type { Pose } from './pose'
import { foot } from './poses/parts'
import { solvePose } from './solve-pose'

const standing: Pose = { root: [0, 52.4, 0], L: foot(5), R: foot(-5) }

describe('checkPose', () => {
  it('finds nothing wrong with plain standing', () => {
    expect(checkPose(standing)).toEqual([])
  })

  it.each([
    ['a knee that bends the wrong way', { ...standing, R: { knee: -12 } }, 'R knee at'],
    ['a knee bent past its limit', { ...standing, R: { hip: 60, knee: 150 } }, 'R knee at 150 deg'],
    ['a hip bent past its limit', { ...standing, R: { hip: 135, knee: 60 } }, 'R hip at 135 deg'],
    ['an elbow bent past its limit', { ...standing, Rarm: { elbow: 158 } }, 'R elbow at 158 deg'],
    ['a foot that cannot reach its place', { ...standing, R: foot(-5, 40) }, 'R foot misses by'],
    ['a hand that cannot reach its place', { ...standing, Rarm: { to: [-60, 60, 0] } }, 'R hand misses by'],
    ['a leg in the floor', { ...standing, root: [0, 40, 0], L: {}, R: {} }, 'under the floor'],
    ['a body in the air', { ...standing, root: [0, 70, 0], L: {}, R: {} }, 'nothing touches the floor'],
  ] as const)('reports %s', (_, pose, fault) => {
    expect(checkPose(pose).join('; ')).toContain(fault)
  })

  it('lets a raised body be in the air', () => {
    expect(checkPose({ root: [0, 70, 0], raised: true })).toEqual([])
  })
})

describe('solvePose', () => {
  it('measures the angles that a pose was given', () => {
    const { R } = solvePose({ root: [0, 60, 0], R: { hip: 35, knee: 70, ankle: 10 } })
    expect(R.angles.hip).toBeCloseTo(35, 5)
    expect(R.angles.knee).toBeCloseTo(70, 5)
    expect(R.angles.ankle).toBeCloseTo(10, 5)
  })

  it('keeps an anchored joint where it is told', () => {
    const { neck } = solvePose({ anchor: { joint: 'neck', at: [1, 6, -30] }, pelvis: { pitch: -90 } })
    expect(neck.map((part) => Math.round(part * 1000) / 1000 + 0)).toEqual([1, 6, -30])
  })
})

describe('the drawn exercises', () => {
  it.each(EXERCISE_FIGURES.map((figure) => [figure.id, figure] as const))('%s starts and ends in a possible posture', (_, figure) => {
    expect(checkPose(figure.start)).toEqual([])
    expect(checkPose(figure.end)).toEqual([])
    expect(figure.eased ? checkPose(figure.eased) : []).toEqual([])
  })
})
