import type { PlannedRun } from './planned-run'

/**
 * Picks the key run of every block: the longest. Of equals one without a strength day before it, then the one after the longest gap, then the
 * earliest. Gives the days of the key runs.
 * Source: rulings, "Key run". Convention.
 *
 * @example three equal runs on Monday, Wednesday and Friday with strength on Tuesday: Monday, after the longest gap
 */
export function keyRunDays(runs: readonly PlannedRun[], hasStrengthOn: (day: number) => boolean): ReadonlySet<number> {
  const best = new Map<number, { readonly run: PlannedRun; readonly scores: readonly number[] }>()
  runs.forEach((run, index) => {
    const before = runs[index - 1]
    const scores = [run.runMin, hasStrengthOn(run.day - 1) ? 0 : 1, gapBefore(runs, run, before)]
    const known = best.get(run.block)
    if (known === undefined || isHigher(scores, known.scores)) best.set(run.block, { run, scores })
  })
  return new Set([...best.values()].map(({ run }) => run.day))
}

/** The first run of the plan has no run before it here: the gap is the one the same days have round the week. */
function gapBefore(runs: readonly PlannedRun[], run: PlannedRun, before: PlannedRun | undefined): number {
  if (before !== undefined) return run.day - before.day
  const inBlock = runs.filter(({ block }) => block === run.block)
  return run.day + 7 - (inBlock.at(-1) ?? run).day
}

function isHigher(scores: readonly number[], than: readonly number[]): boolean {
  const decides = scores.findIndex((score, index) => score !== than[index])
  return decides >= 0 && (scores[decides] as number) > (than[decides] as number)
}
