import type { Shape } from '../drawing'
import { hatch } from '../geometry/hatch'
import { circle, polyline, rectangle, segment } from '../geometry/path'
import type { Point } from '../geometry/plane'
import type { LoadWeek } from './load-week'
import { path, words } from '../shapes'
import { heightAt, middleOf, startOf, type LoadFrame } from './load-frame'

/** Lines at round minutes, with their numbers, and the line of 0. */
export function gridShapes(frame: LoadFrame): Shape[] {
  const shapes: Shape[] = []
  for (let minutes = frame.gridMin; minutes <= frame.highest; minutes += frame.gridMin) {
    const y = heightAt(frame, minutes)
    shapes.push(path(segment([frame.left, y], [frame.right, y]), { stroke: 'line', strokeWidth: 1 }))
    shapes.push(words([frame.left - 6, y + 5], `${minutes}`, { size: frame.small, fill: 'ink-soft', anchor: 'end' }))
  }
  return [...shapes, path(segment([frame.left, frame.base], [frame.right, frame.base]), { stroke: 'ink', strokeWidth: 1.5 })]
}

/** The most that the rules allow each week, as a hatched ceiling. A week without a cap leaves a gap. */
export function ceilingShapes(frame: LoadFrame): Shape[] {
  let line = ''
  let strokes = ''
  frame.caps.forEach((cap, index) => {
    if (cap === null) return
    const [x, end, y] = [startOf(frame, index), startOf(frame, index + 1), heightAt(frame, cap)]
    const before = frame.caps[index - 1]
    const riser: Point[] = before === null || before === undefined ? [] : [[x, heightAt(frame, before)]]
    line += polyline([...riser, [x, y], [end, y]])
    for (let at = x + 3; at < end - 3; at += 6) strokes += segment([at, y], [at + 4, y - 6])
  })
  if (line === '') return []
  const ceiling = [
    path(strokes, { stroke: 'ink-soft', strokeWidth: 1, opacity: 0.6 }),
    path(line, { stroke: 'ink-soft', strokeWidth: 1.75 }),
  ]
  const last = frame.caps.at(-1)
  return last === null || last === undefined || !frame.isWide
    ? ceiling
    : [...ceiling, ...endLabel(frame, heightAt(frame, last), ['Most allowed', `${Math.floor(last)} min`])]
}

/** The longest run lies at the foot of each bar, so that the line of the longest runs rides on it. */
export function barShapes(frame: LoadFrame): Shape[] {
  return frame.weeks.flatMap((week, index) => {
    let from = 0
    return runsOf(week).flatMap((minutes, order) => {
      const top = heightAt(frame, from + minutes)
      const height = heightAt(frame, from) - top - (frame.isWide ? 1.5 : 1)
      from += minutes
      return height <= 0
        ? []
        : runBlock({ x: middleOf(frame, index) - frame.bar / 2, y: top, width: frame.bar, height }, order === 0, week.lighter)
    })
  })
}

/** A week's runs, longest first; without them the longest and the rest of the week's minutes. */
function runsOf({ runsMin, runMin, longestRunMin }: LoadWeek): number[] {
  if (runsMin) return [...runsMin].sort((a, b) => b - a)
  return [longestRunMin, runMin - longestRunMin].filter((minutes) => minutes > 0)
}

function runBlock(box: { x: number; y: number; width: number; height: number }, isLongest: boolean, isLighter: boolean): Shape[] {
  const outline = rectangle(box, 2)
  if (isLongest) return [path(outline, { fill: 'pine' })]
  const edge = path(outline, { stroke: 'pine', strokeWidth: 1 })
  if (!isLighter) return [path(outline, { fill: 'pine-soft' }), edge]
  const { x, y, width, height } = box
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  return [path(outline, { fill: 'card' }), path(hatch(corners, 6), { stroke: 'pine', strokeWidth: 1.6, opacity: 0.6 }), edge]
}

/** Breaks where a week has no run: there is no longest run to show. */
export function longestShapes(frame: LoadFrame): Shape[] {
  const points = frame.weeks.flatMap((week, index): Point[] =>
    week.longestRunMin > 0 ? [[middleOf(frame, index), heightAt(frame, week.longestRunMin)]] : [],
  )
  const last = points.at(-1)
  if (!last) return []
  const radius = frame.isWide ? 4.5 : Math.min(3.5, frame.bar / 3)
  const label = endLabel(frame, last[1], ['Longest run', `${frame.weeks.findLast((week) => week.longestRunMin > 0)?.longestRunMin} min`])
  const line = polyline(points)
  return [
    ...(points.length > 1 ? [path(line, { stroke: 'card', strokeWidth: 5 }), path(line, { stroke: 'ink', strokeWidth: 2 })] : []),
    ...points.map((point) => path(circle(point, radius), { fill: 'card', stroke: 'ink', strokeWidth: 2 })),
    ...(frame.isWide ? label : []),
  ]
}

function endLabel(frame: LoadFrame, y: number, [name, value]: readonly [string, string]): Shape[] {
  const x = frame.right + 10
  return [words([x, y + 2], name, { size: 14, weight: 600, fill: 'ink' }), words([x, y + 19], value, { size: 14, fill: 'ink-soft' })]
}
