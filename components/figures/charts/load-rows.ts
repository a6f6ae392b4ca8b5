import type { Shape } from '../drawing'
import { circle, polygon, rectangle, segment } from '../geometry/path'
import type { Point } from '../geometry/plane'
import { path, words } from '../shapes'
import { labelEvery, middleOf, startOf, type LoadFrame } from './load-frame'

/** The week numbers and the minutes under the axis. */
export function numberRows(frame: LoadFrame): Shape[] {
  const longest = Math.max(...frame.weeks.map((week) => `${week.runMin}`.length))
  const every = labelEvery(frame, longest, frame.number)
  const [weekY, minutesY] = [frame.base + 20, frame.base + 43]
  const numbers = frame.weeks.flatMap((week, index) => {
    if (index % every !== 0) return []
    const x = middleOf(frame, index)
    return [
      words([x, weekY], `${week.number}`, { size: frame.small, fill: 'ink-soft', anchor: 'middle' }),
      words([x, minutesY], `${week.runMin}`, { size: frame.number, weight: 600, fill: 'ink', anchor: 'middle' }),
    ]
  })
  return frame.isWide ? [...rowName(weekY, 'Week'), ...rowName(minutesY, 'Minutes'), ...numbers] : numbers
}

/** The stages of the ladder as stairs under the weeks in which they are run. */
export function stageRow(frame: LoadFrame): Shape[] {
  if (!frame.hasStages) return []
  const highest = Math.max(...frame.weeks.flatMap((week) => [...(week.stages ?? [])]))
  const base = frame.stairsBase
  const treads = frame.weeks.map((week, index) => {
    const stages = week.stages ?? []
    const tread = frame.column / Math.max(1, stages.length)
    return stages.flatMap((stage, order): Point[] => {
      const [x, y] = [startOf(frame, index) + order * tread, base - (stage / highest) * 32]
      return [
        [x, y],
        [x + tread, y],
      ]
    })
  })
  const every = labelEvery(frame, 5, frame.small)
  const labels = frame.weeks.flatMap(({ stages = [] }, index) => {
    const [first, last] = [stages[0], stages.at(-1)]
    if (first === undefined || last === undefined || index % every !== 0) return []
    const label = first === last ? `${last}` : `${first}–${last}`
    return [words([middleOf(frame, index), base + 18], label, { size: frame.small, fill: 'ink-soft', anchor: 'middle' })]
  })
  return [...stretches(treads).map((stairs) => stair(stairs, base)), ...labels, ...(frame.isWide ? rowName(base + 18, 'Stage') : [])]
}

/** Neighbouring weeks with stages make one flight of stairs; a week without breaks it. */
function stretches(treads: readonly Point[][]): Point[][] {
  const flights: Point[][] = [[]]
  for (const tread of treads) {
    if (tread.length === 0) flights.push([])
    else flights.at(-1)?.push(...tread)
  }
  return flights.filter((flight) => flight.length > 0)
}

function stair(points: readonly Point[], base: number): Shape {
  const [first, last] = [points[0] as Point, points.at(-1) as Point]
  return path(polygon([[first[0], base], ...points, [last[0], base]]), { fill: 'wash', stroke: 'ink-soft', strokeWidth: 1.25 })
}

/** The week in hand: a plain column behind everything, and a mark at its start. */
export function thisWeek(frame: LoadFrame, currentWeek: number | null): { readonly behind: Shape[]; readonly before: Shape[] } {
  const index = frame.weeks.findIndex((week) => week.number === currentWeek)
  if (index < 0) return { behind: [], before: [] }
  const [x, bottom] = [startOf(frame, index), frame.hasStages ? frame.stairsBase : frame.base]
  const column = rectangle({ x, y: 2, width: frame.column, height: frame.height - 4 }, 8)
  const isLate = x > frame.width / 2
  return {
    behind: [path(column, { fill: 'card', stroke: 'line', strokeWidth: 1 })],
    before: [
      path(segment([x, 10], [x, bottom]), { stroke: 'ink', strokeWidth: 2 }),
      path(circle([x, 9], 4.5), { fill: 'ink' }),
      words([isLate ? x - 10 : x + 10, 14], 'This week', { size: 14, weight: 600, fill: 'ink', anchor: isLate ? 'end' : 'start' }),
    ],
  }
}

const rowName = (y: number, name: string): Shape[] => [words([0, y], name, { size: 14, fill: 'ink-soft' })]
