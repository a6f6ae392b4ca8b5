import { barShapes, ceilingShapes, gridShapes, longestShapes } from './charts/load-bars'
import { loadFrame } from './charts/load-frame'
import { numberRows, stageRow, thisWeek } from './charts/load-rows'
import type { Load } from './charts/load-week'
import type { Drawing } from './drawing'

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
