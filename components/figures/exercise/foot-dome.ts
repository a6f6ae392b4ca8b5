import type { Shape } from '../drawing'
import { smooth } from '../geometry/curve'
import { segment } from '../geometry/path'
import type { Point } from '../geometry/plane'
import { path } from '../shapes'
import { arrowAlong } from './arrow'

/** The foot dome is too small a move for the whole figure: the inner side of one foot, close up, in the exercises' frame. */
export const footDomeShapes = (): { readonly start: Shape[]; readonly end: Shape[] } => ({
  start: [...floor(), ...foot(0)],
  end: [...floor(), ...foot(1), ...arrowAlong(upwards(61, 96, 78)), ...arrowAlong(backwards(110, 92, 91))],
})

const FLOOR = 110

const floor = (): Shape[] => [path(segment([4, FLOOR + 0.4], [116, FLOOR + 0.4]), { stroke: 'figure-edge', strokeWidth: 0.9 })]

/** Shin, heel, sole and toes. `dome` is how far the arch is lifted, 0 to 1; the ball comes back and the toes stay long. */
function foot(dome: number): Shape[] {
  const back = 3.5 * dome
  const outline: Point[] = [
    [27, 8],
    [28, 34],
    [25, 56],
    [20, 72],
    [14, 86],
    [12, 97],
    [16, 107],
    [26, 110],
    [38, 109],
    [47, 106.5 - 5 * dome],
    [57, 105 - 9 * dome],
    [66, 106.5 - 7 * dome],
    [74 - back, 109.5],
    [82 - back, 110],
    [96 - back, 110],
    [105 - back, 108.5],
    [108 - back, 104],
    [103 - back, 99],
    [92 - back, 97 - dome],
    [80 - back, 90 - 2 * dome],
    [68 - back / 2, 78 - 3 * dome],
    [57, 64 - dome],
    [52, 50],
    [50, 34],
    [51, 8],
  ]
  const toe: Point[] = [
    [88 - back, 109],
    [87 - back, 104],
    [90 - back, 99.5],
  ]
  const arch: Point[] = [
    [34, 107.4],
    [47, 103 - 5 * dome],
    [57, 101.4 - 9 * dome],
    [66, 103 - 7 * dome],
    [76 - back, 107],
  ]
  return [
    path(`${smooth(outline, false)}Z`, { fill: 'ink' }),
    path(smooth(toe, false), { stroke: 'card', strokeWidth: 1.2 }),
    path(smooth(arch, false), { stroke: 'card', strokeWidth: 1.6 }),
  ]
}

const upwards = (x: number, from: number, to: number): Point[] => [
  [x, from],
  [x, (from + to) / 2],
  [x, to],
]

const backwards = (from: number, to: number, y: number): Point[] => [
  [from, y],
  [(from + to) / 2, y],
  [to, y],
]
