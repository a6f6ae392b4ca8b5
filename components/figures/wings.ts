import { showNumber } from '../ui/number-text'
import type { Drawing, Shape } from './drawing'
import { circle, rectangle, segment } from './geometry/path'
import type { Point } from './geometry/plane'
import { path, words } from './shapes'

export type WingLevel = 'usual' | 'edge' | 'outside'

/** One side of a strength test. Null when it was not done. */
export interface Wing {
  readonly value: number
  /** Null when it may not be judged: the bar and its number stand without a mark. */
  readonly level: WingLevel | null
  /** The value of the last assessment, when there is one. */
  readonly last?: number | null
}

export interface WingRow {
  readonly name: string
  readonly unit: string
  readonly left: Wing | null
  readonly right: Wing | null
  /** Where the usual range begins: the more the better. Must be above 0. */
  readonly usualFrom: number
  /** Sore side over the other, in percent, as the core derived it. */
  readonly symmetryPct?: number | null
  readonly symmetryLevel?: WingLevel | null
}

export interface Wings {
  readonly rows: readonly WingRow[]
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
}

const NARROW = 560
const BAR = 30
/** A bar ends here, however strong the leg: one and two fifths of where the usual range begins. */
const FULL = 1.4

/**
 * Strength, left and right back to back. Every row is scaled to where its own usual range begins, so that the usual edge lines up over
 * all rows. A test that was not done is an open dashed box, never a bar of 0.
 */
export function wingsDrawing({ rows, width }: Wings): Drawing {
  const sheet = sheetOf(width)
  const height = sheet.top + rows.length * sheet.rowHeight + 6
  const shapes = [
    ...headShapes(sheet),
    ...rows.flatMap((row, index) => rowShapes(sheet, row, sheet.top + index * sheet.rowHeight)),
    ...axisShapes(sheet, rows.length),
  ]
  return { width, height, shapes, title: 'Strength, left and right', description: describe(rows) }
}

interface Sheet {
  readonly width: number
  readonly isNarrow: boolean
  readonly top: number
  readonly rowHeight: number
  /** The two lines of 0. */
  readonly zero: { readonly left: number; readonly right: number }
  /** Units to the length at which the usual range begins. */
  readonly unit: number
}

function sheetOf(width: number): Sheet {
  const isNarrow = width < NARROW
  const [middle, symmetry] = isNarrow ? [2, 0] : [160, 84]
  const wing = (width - middle - symmetry) / 2
  return {
    width,
    isNarrow,
    top: 28,
    rowHeight: isNarrow ? 90 : 54,
    zero: { left: wing, right: wing + middle },
    unit: wing / (FULL + 0.02),
  }
}

type Foot = 'left' | 'right'
const FEET = ['left', 'right'] as const

/** The place of a share of the usual floor on one wing. */
const reachAt = ({ zero, unit }: Sheet, foot: Foot, share: number) =>
  foot === 'left' ? zero.left - share * unit : zero.right + share * unit
const outward = (foot: Foot) => (foot === 'left' ? -1 : 1)

/** An upright box between two shares of a wing. */
function span(sheet: Sheet, foot: Foot, shares: readonly [number, number]): { readonly x: number; readonly width: number } {
  const [a, b] = shares.map((share) => reachAt(sheet, foot, share)) as [number, number]
  return { x: Math.min(a, b), width: Math.abs(a - b) }
}

const SMALL_END = { size: 13, fill: 'ink-soft', anchor: 'end' } as const

function headShapes(sheet: Sheet): Shape[] {
  const { zero, width, isNarrow } = sheet
  const gap = isNarrow ? 6 : 0
  const label = { size: 15, weight: 600 } as const
  const small = { size: 13, fill: 'ink-soft' } as const
  return [
    words([zero.left - gap, 14], 'Left', { ...label, fill: 'left', anchor: 'end' }),
    words([zero.right + gap, 14], 'Right', { ...label, fill: 'right' }),
    words([reachAt(sheet, 'left', 1) - 5, 14], 'usual', { ...small, anchor: 'end' }),
    words([reachAt(sheet, 'right', 1) + 5, 14], 'usual', small),
    ...(isNarrow ? [] : [words([width, 14], 'Symmetry', SMALL_END)]),
  ]
}

function rowShapes(sheet: Sheet, row: WingRow, rowTop: number): Shape[] {
  const { zero, width, isNarrow } = sheet
  const top = rowTop + (isNarrow ? 42 : 6)
  const middle = top + BAR / 2
  const centre = (zero.left + zero.right) / 2
  const usual = `${row.unit}, usual ${showNumber(row.usualFrom)}`
  const named: Shape[] = isNarrow
    ? [
        words([0, rowTop + 14], row.name, { size: 15, weight: 600, fill: 'ink' }),
        words([0, rowTop + 30], usual, { size: 13, fill: 'ink-soft' }),
      ]
    : [
        words([centre, middle - 2], row.name, { size: 15, weight: 600, fill: 'ink', anchor: 'middle' }),
        words([centre, middle + 15], usual, { size: 13, fill: 'ink-soft', anchor: 'middle' }),
      ]
  const symmetry = symmetryShapes(row, [width, isNarrow ? rowTop + 14 : middle + 5])
  const itsName = isNarrow && symmetry.length > 0 ? [words([width - 70, rowTop + 14], 'Symmetry', SMALL_END)] : []
  const zones = FEET.map((foot) =>
    path(rectangle({ ...span(sheet, foot, [1, FULL + 0.02]), y: top - 4, height: BAR + 8 }), { fill: 'pine', opacity: 0.12 }),
  )
  const wings = FEET.flatMap((foot) => wingShapes(sheet, { foot, wing: row[foot], usualFrom: row.usualFrom, top }))
  return [...zones, ...wings, ...named, ...symmetry, ...itsName]
}

function symmetryShapes({ symmetryPct, symmetryLevel }: WingRow, [x, y]: Point): Shape[] {
  if (symmetryPct === null || symmetryPct === undefined) return []
  return [
    ...levelMark([x - 56, y - 5], symmetryLevel ?? null),
    words([x, y], `${showNumber(symmetryPct)} %`, { size: 16, weight: 600, fill: 'ink', anchor: 'end' }),
  ]
}

interface WingPlace {
  readonly foot: Foot
  readonly wing: Wing | null
  readonly usualFrom: number
  readonly top: number
}

function wingShapes(sheet: Sheet, { foot, wing, usualFrom, top }: WingPlace): Shape[] {
  const middle = top + BAR / 2
  const anchor = foot === 'left' ? 'end' : 'start'
  if (!wing) {
    const box = rectangle({ ...span(sheet, foot, [0, 0.12]), y: top, height: BAR }, 4)
    const at: Point = [reachAt(sheet, foot, 0.12) + outward(foot) * 8, middle + 5]
    return [
      path(box, { stroke: 'ink-soft', strokeWidth: 1.25, dash: [3, 4] }),
      words(at, 'not measured', { size: 14, fill: 'ink-soft', anchor }),
    ]
  }
  const share = Math.min(FULL, Math.max(0, wing.value / usualFrom))
  const end = reachAt(sheet, foot, share)
  const zero = reachAt(sheet, foot, 0)
  const last = wing.last === null || wing.last === undefined ? [] : lastMark(sheet, foot, { share: wing.last / usualFrom, top })
  return [
    path(rectangle({ ...span(sheet, foot, [0, share]), y: top, height: BAR }), { fill: `${foot}-soft` }),
    path(segment([end, top], [end, top + BAR]), { stroke: foot, strokeWidth: 4 }),
    ...last,
    ...levelMark([zero + outward(foot) * 16, middle], wing.level),
    words([zero + outward(foot) * (wing.level ? 29 : 10), middle + 6], showNumber(wing.value), {
      size: 17,
      weight: 600,
      fill: 'ink',
      anchor,
    }),
  ]
}

function lastMark(sheet: Sheet, foot: Foot, { share, top }: { readonly share: number; readonly top: number }): Shape[] {
  const x = reachAt(sheet, foot, Math.min(FULL, Math.max(0, share)))
  return [path(segment([x, top - 4], [x, top + BAR + 4]), { stroke: 'ink-soft', strokeWidth: 1.75, dash: [2, 4] })]
}

/** Says a level by its shape as well as its colour: open ring, half, full. */
function levelMark([x, y]: Point, level: WingLevel | null): Shape[] {
  if (level === null) return []
  const ring = circle([x, y], 6)
  if (level === 'outside') return [path(ring, { fill: 'clay' })]
  const colour = level === 'usual' ? 'ink-soft' : 'amber'
  const half = level === 'edge' ? [path(`M${x} ${y - 6}A6 6 0 0 0 ${x} ${y + 6}Z`, { fill: 'amber' })] : []
  return [path(ring, { fill: 'card', stroke: colour, strokeWidth: 1.75 }), ...half]
}

function axisShapes(sheet: Sheet, rows: number): Shape[] {
  const bottom = sheet.top + rows * sheet.rowHeight
  const upright = (x: number) => segment([x, sheet.top - 4], [x, bottom])
  const zeros = FEET.map((foot) => path(upright(sheet.zero[foot]), { stroke: 'ink', strokeWidth: 1.5 }))
  const floors = FEET.map((foot) => path(upright(reachAt(sheet, foot, 1)), { stroke: 'pine', strokeWidth: 1.5, dash: [5, 5] }))
  return sheet.isNarrow ? zeros : [...zeros, ...floors]
}

const LEVEL_WORDS: Record<WingLevel, string> = { usual: 'usual', edge: 'borderline', outside: 'outside usual range' }

function describe(rows: readonly WingRow[]): string {
  if (rows.length === 0) return 'No test.'
  const side = (name: string, wing: Wing | null, unit: string) =>
    wing === null
      ? `${name} not measured`
      : `${name} ${showNumber(wing.value)} ${unit}, ${wing.level ? LEVEL_WORDS[wing.level] : 'not judged'}`
  const facts = rows.map((row) => {
    const symmetry = row.symmetryPct === null || row.symmetryPct === undefined ? '' : `; symmetry ${showNumber(row.symmetryPct)} percent`
    return `${row.name}, usual from ${showNumber(row.usualFrom)}: ${side('left', row.left, row.unit)}; ${side('right', row.right, row.unit)}${symmetry}`
  })
  return `${facts.join('. ')}.`
}
