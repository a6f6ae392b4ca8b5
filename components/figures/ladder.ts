import type { Drawing, Shape } from './drawing'
import { polygon, polyline, rectangle, segment } from './geometry/path'
import { clamp, type Point } from './geometry/plane'
import { path, words } from './shapes'

export interface LadderStage {
  readonly stage: number
  readonly runMin: number
  /** Up to three short lines under the step, such as 'run 2', 'walk 1', '8 times'. */
  readonly lines?: readonly string[]
}

export interface Ladder {
  readonly stages: readonly LadderStage[]
  /** The stage the runner is on; null when none is, before the ladder or after it. */
  readonly current: number | null
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
  /** Said over the current step. */
  readonly label?: string
}

const LINE_HEIGHT = 12
/** All steps stand on this: it leaves room for the stage's number under the shortest one. */
const PLINTH = 10

/** The stages as stairs: a step is as high as its running minutes, which stand on top; the runner's own step is filled and marked. */
export function ladderDrawing({ stages, current, width, label = 'You are here' }: Ladder): Drawing {
  const column = width / Math.max(1, stages.length)
  const most = Math.max(1, ...stages.map((stage) => stage.runMin))
  const top = 44
  const base = top + clamp(width * 0.17, 64, 92)
  const lines = column < 30 ? 0 : Math.max(0, ...stages.map((stage) => stage.lines?.length ?? 0))
  const stairs: Stairs = { stages, current, width, column, base, lettering: clamp(column * 0.3, 9, 13), rise: (base - top - PLINTH) / most }
  return {
    width,
    height: base + (lines > 0 ? 6 + lines * LINE_HEIGHT : 2),
    shapes: [...steps(stairs), ...outline(stairs), ...numbers(stairs), ...lineWords(stairs, lines), ...marker(stairs, label)],
    title: 'Steps of the running ladder',
    description: describe(stages, current),
  }
}

interface Stairs {
  readonly stages: readonly LadderStage[]
  readonly current: number | null
  readonly width: number
  readonly column: number
  readonly base: number
  readonly lettering: number
  /** Units to a running minute. */
  readonly rise: number
}

const topOf = ({ base, rise }: Stairs, stage: LadderStage) => base - PLINTH - stage.runMin * rise
const isCurrent = ({ current }: Stairs, { stage }: LadderStage) => stage === current
const isPast = ({ current }: Stairs, { stage }: LadderStage) => current !== null && stage < current

function steps(stairs: Stairs): Shape[] {
  return stairs.stages.map((stage, index) => {
    const y = topOf(stairs, stage)
    const fill = isCurrent(stairs, stage) ? 'pine' : isPast(stairs, stage) ? 'line' : 'wash'
    return path(rectangle({ x: index * stairs.column, y, width: stairs.column, height: stairs.base - y }), { fill })
  })
}

function outline(stairs: Stairs): Shape[] {
  const edge = stairs.stages.flatMap((stage, index): Point[] => [
    [index * stairs.column, topOf(stairs, stage)],
    [(index + 1) * stairs.column, topOf(stairs, stage)],
  ])
  const floor = path(segment([0, stairs.base], [stairs.width, stairs.base]), { stroke: 'ink', strokeWidth: 0.8 })
  return edge.length === 0 ? [floor] : [path(polyline(edge), { stroke: 'ink', strokeWidth: 1.4 }), floor]
}

const middleOf = ({ column }: Stairs, index: number) => (index + 0.5) * column

function numbers(stairs: Stairs): Shape[] {
  const { base, lettering } = stairs
  return stairs.stages.flatMap((stage, index) => {
    const x = middleOf(stairs, index)
    const inside = isCurrent(stairs, stage) ? 'paper' : 'ink-soft'
    return [
      words([x, topOf(stairs, stage) - 5], `${stage.runMin}`, { size: lettering, weight: 600, fill: 'ink', anchor: 'middle' }),
      words([x, base - 4], `${stage.stage}`, { size: 0.85 * lettering, weight: 600, fill: inside, anchor: 'middle' }),
    ]
  })
}

function lineWords(stairs: Stairs, lines: number): Shape[] {
  return stairs.stages.flatMap((stage, index) =>
    (stage.lines ?? []).slice(0, lines).map((line, row) =>
      words([middleOf(stairs, index), stairs.base + (row + 1) * LINE_HEIGHT + 1], line, {
        size: Math.min(9.5, 0.27 * stairs.column),
        fill: 'ink',
        anchor: 'middle',
      }),
    ),
  )
}

function marker(stairs: Stairs, label: string): Shape[] {
  const index = stairs.stages.findIndex((stage) => isCurrent(stairs, stage))
  const stage = stairs.stages[index]
  if (!stage) return []
  const x = middleOf(stairs, index)
  const tip = topOf(stairs, stage) - 7 - stairs.lettering
  const half = label.length * 3
  const anchor = x < half ? 'start' : x > stairs.width - half ? 'end' : 'middle'
  const at = anchor === 'start' ? 0 : anchor === 'end' ? stairs.width : x
  const arrow: Point[] = [
    [x, tip],
    [x - 4.2, tip - 7],
    [x + 4.2, tip - 7],
  ]
  return [path(polygon(arrow), { fill: 'pine' }), words([at, tip - 11], label, { size: 11, weight: 600, fill: 'pine', anchor })]
}

function describe(stages: readonly LadderStage[], current: number | null): string {
  const [first, last] = [stages[0], stages.at(-1)]
  if (!first || !last) return 'No stages.'
  const here = stages.find((stage) => stage.stage === current)
  const span = `${stages.length} stages, from ${first.runMin} to ${last.runMin} running minutes`
  return here ? `${span}. Now at stage ${here.stage}: ${here.runMin} minutes.` : `${span}. No stage is marked.`
}
