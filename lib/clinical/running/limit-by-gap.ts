import type { LogReading } from './read-log'

export interface Position {
  readonly stage: number
  /** Green sessions already done at the stage. */
  readonly greens: number
}

/**
 * Lowers the stage for the days between the last logged run and the next one.
 *
 * 7 to 13 days: one below the last stage. 14 to 27: three below. From 28 on also no higher than a fresh start. Never below 1. A gap of 7 days
 * or more counts green runs anew. `freshStage` is the stage that the start rule gives today.
 * Source: plan.md 1.5, I-R11; rulings, "Plan with a log". Convention.
 *
 * @example last stage 6, 14 days: stage 3
 */
export function limitByGap(
  reading: LogReading,
  { gapDays, freshStage }: { readonly gapDays: number; readonly freshStage: number },
): Position {
  if (gapDays < 7) return { stage: reading.stage, greens: reading.greens }
  const below = gapDays < 14 ? 1 : 3
  const limited = Math.min(reading.stage, reading.lastStage - below, gapDays < 28 ? Infinity : freshStage)
  return { stage: Math.max(1, limited), greens: 0 }
}
