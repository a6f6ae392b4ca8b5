import type { Condition } from '../measures/types'
import type { LoggedSets } from '../strength/logged-sets'
import type { Phase } from './types'
import { warnIf, type Warning } from './warn-about-case'

/** What a review knows beside the case: logged sets, how the cue goes, and a raised amber band. */
export interface ProgressToWarnAbout {
  readonly condition: Condition
  readonly phase: Phase
  /** The sessions of each exercise, oldest first. */
  readonly exercises: readonly (readonly LoggedSets[])[]
  /** The cue that is practised; null without one. Cadence in steps a minute, soreness of 10 the morning after. */
  readonly cue: { readonly ownCadence: number | null; readonly cadence: number | null; readonly calfSoreness: number | null } | null
  /** The clinician's record that 5 of 10 is amber; null without one. */
  readonly amberOverride: { readonly by: string; readonly on: string; readonly reason: string } | null
}

const TOO_EASY_RESERVE = 4
const CALF_SORENESS = 3

/**
 * Warnings that only a review can raise. What is not recorded raises none.
 *
 * W-4: four or more repetitions left in the last set twice in a row from the build phase on, or none left. W-12: a cadence more than 10 % above
 * the runner's own, or a calf sore 3 of 10 after the cue. W-13: the amber band goes up to 5.
 * Source: plan.md 6.2. Convention.
 *
 * @example warnAboutProgress({ cue: { ownCadence: 160, cadence: 177, calfSoreness: null }, ... })[0]?.id // 'W-12'
 */
export function warnAboutProgress({ condition, phase, exercises, cue, amberOverride }: ProgressToWarnAbout): Warning[] {
  const isTooEasy = phase !== 'settle' && exercises.some(leavesTooMuch)
  const isTooHard = exercises.some((sessions) => sessions.at(-1)?.reserve === 0)
  return [
    ...warnIf(isTooEasy, 'W-4', 'An exercise is too easy: four or more were left after the last set, twice in a row. Raise it.'),
    ...warnIf(isTooHard, 'W-4', 'An exercise is too hard: nothing was left after the last set. Take 5 to 10 % off.'),
    ...warnIf(isTooQuick(cue), 'W-12', "The cadence is more than 10 % above the runner's own. Slow the beat."),
    ...warnIf((cue?.calfSoreness ?? 0) >= CALF_SORENESS, 'W-12', 'The calf is sore after the cue: halve the time with it.'),
    ...warnIf(
      amberOverride !== null && condition !== 'BSI',
      'W-13',
      `The amber band goes up to 5 of 10 by ${amberOverride?.by} on ${amberOverride?.on}: ${amberOverride?.reason}.`,
    ),
  ]
}

function leavesTooMuch(sessions: readonly LoggedSets[]): boolean {
  const last = sessions.slice(-2)
  return last.length === 2 && last.every(({ reserve }) => reserve !== null && reserve >= TOO_EASY_RESERVE)
}

function isTooQuick(cue: ProgressToWarnAbout['cue']): boolean {
  if (cue === null || cue.ownCadence === null || cue.cadence === null) return false
  return 100 * cue.cadence > 110 * cue.ownCadence
}
