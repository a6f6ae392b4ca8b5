import { barShapes, ceilingShapes, gridShapes, longestShapes } from './charts/load-bars'
import { loadFrame } from './charts/load-frame'
import { numberRows, stageRow, thisWeek } from './charts/load-rows'
import type { Drawing } from './drawing'

export interface LoadWeek {
  readonly number: number
  readonly runMin: number
  readonly longestRunMin: number
  /** An easier week. */
  readonly lighter: boolean
  /** Minutes of each run, when they are known. */
  readonly runsMin?: readonly number[]
  /** Stages of the ladder run in the week, lowest first. */
  readonly stages?: readonly number[]
  /** The most the rules allow in this week. */
  readonly capMin?: number | null
}

export interface Load {
  readonly weeks: readonly LoadWeek[]
  /** The week in hand; null when the plan has not begun or has ended. */
  readonly currentWeek: number | null
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
  /** One cap for every week that has none of its own. */
  readonly capMin?: number
}

/**
 * Running minutes a week as bars with the longest run at the foot, the cap as a ceiling, the longest run as a line; under them the
 * weeks, their minutes and the stages. Lighter weeks are hatched.
 */
export function loadDrawing(load: Load): Drawing {
  const frame = loadFrame(load)
  const current = thisWeek(frame, load.currentWeek)
  const shapes = [
    ...current.behind,
    ...gridShapes(frame),
    ...ceilingShapes(frame),
    ...barShapes(frame),
    ...longestShapes(frame),
    ...numberRows(frame),
    ...stageRow(frame),
    ...current.before,
  ]
  return { width: frame.width, height: frame.height, shapes, title: 'Running minutes a week', description: describe(load) }
}

function describe({ weeks, currentWeek }: Load): string {
  if (weeks.length === 0) return 'No weeks.'
  const facts = weeks.map((week) => {
    const marks = [week.lighter ? 'lighter' : '', week.number === currentWeek ? 'this week' : ''].filter(Boolean)
    const longest = week.longestRunMin > 0 ? `, longest run ${week.longestRunMin}` : ''
    return `Week ${week.number}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}: ${week.runMin} minutes${longest}.`
  })
  return facts.join(' ')
}
