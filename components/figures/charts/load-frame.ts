import type { Load, LoadWeek } from './load-week'

/** Where everything of a load chart stands. */
export interface LoadFrame {
  readonly weeks: readonly LoadWeek[]
  readonly width: number
  readonly height: number
  readonly isWide: boolean
  /** Left and right edge of the plot, its top and the line of 0 minutes. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly base: number
  /** Width of one week. */
  readonly column: number
  readonly bar: number
  readonly highest: number
  /** Minutes between two lines of the grid. */
  readonly gridMin: number
  readonly hasStages: boolean
  /** Foot of the ladder's stairs. */
  readonly stairsBase: number
  readonly small: number
  readonly number: number
  readonly caps: readonly (number | null)[]
}

export function loadFrame({ weeks, width, capMin }: Load): LoadFrame {
  const isWide = width >= 560
  const caps = weeks.map((week) => week.capMin ?? capMin ?? null)
  const most = Math.max(10, ...weeks.map((week) => week.runMin), ...caps.map((cap) => cap ?? 0))
  const gridMin = [10, 20, 25, 50, 100, 200].find((step) => most / step <= 4) ?? 500
  const [left, right] = isWide ? [64, caps.some((cap) => cap !== null) ? 104 : 92] : [30, 2]
  const top = 30
  const base = top + (isWide ? 176 : 140)
  const column = (width - left - right) / Math.max(1, weeks.length)
  const hasStages = weeks.some((week) => (week.stages ?? []).length > 0)
  return {
    weeks,
    width,
    height: base + (hasStages ? 118 : 54),
    isWide,
    left,
    right: width - right,
    top,
    base,
    column,
    bar: Math.min(44, column * 0.68),
    highest: most * 1.08,
    gridMin,
    hasStages,
    stairsBase: base + 92,
    small: isWide ? 14 : 12,
    number: isWide ? 17 : 13,
    caps,
  }
}

export const heightAt = (frame: LoadFrame, minutes: number) => frame.base - (minutes / frame.highest) * (frame.base - frame.top)
export const startOf = (frame: LoadFrame, index: number) => frame.left + index * frame.column
export const middleOf = (frame: LoadFrame, index: number) => startOf(frame, index) + frame.column / 2

/** How many weeks share one label, so that labels of this many characters never touch. */
export const labelEvery = (frame: LoadFrame, characters: number, size: number) =>
  Math.max(1, Math.ceil((characters * size * 0.6 + 2) / frame.column))
