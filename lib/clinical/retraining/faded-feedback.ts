import type { CuePlan } from '../plan/types'

type Practice = CuePlan['feedback'][number]

/** Minutes of the first sessions, all of them with the cue, as the trials had them. Source: plan.md 3.2. The steps between are convention. */
const FULL_MIN = [15, 17, 19, 21] as const
const FULL_TOTAL_MIN = 72
/** Minutes of the sessions after them, and for how long the cue is still thought of. */
const FADED = [
  { runMin: 24, feedbackMin: 12 },
  { runMin: 26, feedbackMin: 8 },
  { runMin: 28, feedbackMin: 5 },
  { runMin: 30, feedbackMin: 2 },
] as const

/**
 * Spreads the practice of a cue over planned runs: all the time at first, then less and less.
 *
 * The ladder's minutes win: where a run is shorter than the table has it, the runner practises that long, and the first part goes on over more
 * runs until it holds as many minutes as the table's four sessions. Eight sessions at three runs a week take about three weeks. A plan with
 * fewer runs gives a shorter practice.
 * Source: plan.md 3.2, I-X2. Verified range of the trials; the single steps are convention.
 *
 * @example fadeFeedback([12, 12, 16, 16, 18, 18, 20, 20, 20]) // five runs with the cue all the time (74 min), then 12, 8, 5 and 2 min of it
 */
export function fadeFeedback(runMinutes: readonly number[]): Practice[] {
  const full = practiseFully(runMinutes)
  const faded = FADED.flatMap((step, index): Practice[] => {
    const planned = runMinutes[full.length + index]
    if (planned === undefined) return []
    const runMin = Math.min(planned, step.runMin)
    return [{ session: full.length + index + 1, runMin, feedbackMin: Math.min(runMin, step.feedbackMin) }]
  })
  return [...full, ...faded]
}

function practiseFully(runMinutes: readonly number[]): Practice[] {
  const practice: Practice[] = []
  let total = 0
  for (const [index, planned] of runMinutes.entries()) {
    if (total >= FULL_TOTAL_MIN) break
    const runMin = Math.min(planned, FULL_MIN[Math.min(index, FULL_MIN.length - 1)] ?? planned)
    practice.push({ session: index + 1, runMin, feedbackMin: runMin })
    total += runMin
  }
  return practice
}
