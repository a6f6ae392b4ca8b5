import { showNumber } from '../ui/number-text'
import type { Drawing, Shape } from './drawing'
import { rectangle, segment } from './geometry/path'
import { path, words } from './shapes'

export interface PatternRow {
  readonly name: string
  readonly shortName: string
  /** Points for and against, both 0 or more. */
  readonly plus: number
  readonly minus: number
  readonly isLeading: boolean
}

export interface PatternPoints {
  readonly rows: readonly PatternRow[]
  /** From how many points a pattern may lead. */
  readonly mayLeadFrom: number
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
}

const NARROW = 480
const ROW = 36
const TOTAL = 44

/** Points for each pattern as squares to the right of a line, points against to its left, empty. An order, not a chance. */
export function patternDrawing({ rows, mayLeadFrom, width }: PatternPoints): Drawing {
  const isNarrow = width < NARROW
  const label = isNarrow ? 64 : 208
  const most = Math.max(mayLeadFrom + 1, ...rows.map(({ plus }) => plus))
  const least = Math.max(1, ...rows.map(({ minus }) => minus))
  const unit = Math.min(18, (width - label - TOTAL) / (most + least))
  const sheet: Sheet = { label, zero: label + least * unit, unit, width, isNarrow }
  const bottom = rows.length * ROW
  const leadAt = sheet.zero + mayLeadFrom * unit
  const shapes = [
    ...rows.flatMap((row, index) => rowShapes(sheet, row, index * ROW)),
    path(segment([sheet.zero, 0], [sheet.zero, bottom + 4]), { stroke: 'ink', strokeWidth: 1.5 }),
    path(segment([leadAt, 0], [leadAt, bottom + 4]), { stroke: 'ink-soft', strokeWidth: 1.25, dash: [3, 4] }),
    words([sheet.zero - 4, bottom + 20], 'against', { size: 13, fill: 'ink-soft', anchor: 'end' }),
    words([leadAt, bottom + 20], 'may lead', { size: 13, fill: 'ink-soft', anchor: 'middle' }),
  ]
  return { width, height: bottom + 26, shapes, title: 'Points for each pattern', description: describe(rows) }
}

interface Sheet {
  readonly label: number
  readonly zero: number
  readonly unit: number
  readonly width: number
  readonly isNarrow: boolean
}

function rowShapes({ zero, unit, width, isNarrow }: Sheet, row: PatternRow, top: number): Shape[] {
  const middle = top + ROW / 2
  const square = (x: number) => rectangle({ x: x + 1.25, y: middle - 8, width: unit - 2.5, height: 16 }, 2)
  const weight = row.isLeading ? 600 : 400
  return [
    words([0, middle + 5], isNarrow ? row.shortName : row.name, { size: 15, weight, fill: 'ink' }),
    ...Array.from({ length: row.plus }, (_, i) => path(square(zero + i * unit), { fill: row.isLeading ? 'pine' : 'figure-edge' })),
    ...Array.from({ length: row.minus }, (_, i) =>
      path(square(zero - (i + 1) * unit), { fill: 'card', stroke: 'figure-edge', strokeWidth: 1.25 }),
    ),
    words([width, middle + 6], showNumber(row.plus - row.minus), { size: 17, weight: 600, fill: 'ink', anchor: 'end' }),
  ]
}

function describe(rows: readonly PatternRow[]): string {
  const facts = rows.map(({ name, plus, minus, isLeading }) => {
    const sum = showNumber(plus - minus)
    return `${name}: ${sum}, ${plus} for and ${minus} against${isLeading ? ', leading' : ''}.`
  })
  return facts.join(' ')
}
