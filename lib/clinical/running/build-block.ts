import { floorToHalf } from './minutes'

export interface BuildDay {
  /** Free minutes of the weekday: the long run goes where there are most. */
  readonly freeMin: number
  /** Minutes of running that fit the day. */
  readonly maxRunMin: number
  /** Longest run of the 30 days before, in minutes. */
  readonly longestRecentMin: number
}

export interface BuildTarget {
  /** Run minutes of the heavier of the two blocks before. */
  readonly ref: number
  /** Weekly minutes the runner wants; null holds what is reached. */
  readonly goalMin: number | null
  /** 1.10, after a bone stress injury or with an energy risk 1.05. */
  readonly growth: number
  /** No run is longer than this. */
  readonly ceilingMin: number
}

/**
 * Shares out the run minutes of one block after the ladder, a number for each run day in its order.
 *
 * The block aims at the goal but at most `growth` times `ref`, and never below `ref`. The long run, on the day with most free minutes (the
 * later when equal), is at most 110 % of the longest of the last 30 days (3 min more below 30), what fits the day, and 40 % of the block
 * (55 % of two runs). The others share the rest evenly under the same limits and are not longer. Down to half minutes.
 * Source: plan.md 1.7, I-R4; rulings, "Build block". The 110 % is a guard read from an observational study; the shares are convention.
 *
 * @example three days of 90 free minutes after 90 min in three 30 min runs, goal 150: 33, 33, 33
 */
export function shareBuildBlock(days: readonly BuildDay[], { ref, goalMin, growth, ceilingMin }: BuildTarget): number[] {
  const target = Math.min(Math.max(goalMin ?? 0, ref), growth * ref)
  const limit = (day: BuildDay) => Math.min(longestNext(day.longestRecentMin), day.maxRunMin, ceilingMin)
  const longIndex = indexOfLongRun(days)
  const longDay = days[longIndex]
  if (longDay === undefined) return []
  const longMin = floorToHalf(Math.max(0, Math.min(limit(longDay), target * longShare(days.length))))
  const each = days.length > 1 ? (target - longMin) / (days.length - 1) : 0
  return days.map((day, index) => (index === longIndex ? longMin : floorToHalf(Math.max(0, Math.min(limit(day), longMin, each)))))
}

/**
 * The longest run that may follow a longest one of so many minutes in the last 30 days.
 *
 * @example longestNext(40) // 44
 * @example longestNext(20) // 23
 */
export const longestNext = (longestMin: number): number => (longestMin >= 30 ? (longestMin * 11) / 10 : longestMin + 3)

const longShare = (runDays: number) => (runDays >= 3 ? 0.4 : runDays === 2 ? 0.55 : 1)

function indexOfLongRun(days: readonly BuildDay[]): number {
  const most = Math.max(...days.map((day) => day.freeMin))
  return days.findLastIndex((day) => day.freeMin === most)
}
