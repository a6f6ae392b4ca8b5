import type { Condition } from '../measures/types'
import type { Phase, PrescribedExercise } from '../plan/types'
import { findNextStep, type NextStep } from './find-next-step'
import type { LoggedSets } from './logged-sets'
import type { StrengthRunner } from './runner-for-strength'

export interface ProgressInput {
  readonly prescribed: PrescribedExercise
  readonly phase: Phase
  readonly runner: StrengthRunner
  /** Sessions of this exercise at this dose, oldest first. */
  readonly sessions: readonly LoggedSets[]
}

/**
 * What the next session of an exercise does:
 *
 * - `raise`: exactly one thing goes up, as `step` says
 * - `hold`: the same again
 * - `ease`: 5 to 10 % less load
 * - `step-back`: the exercise before it, or 20 % less load, in the shallower range first
 */
export interface ProgressChoice {
  readonly action: 'raise' | 'hold' | 'ease' | 'step-back'
  readonly because: string
  /** Only with `raise`. */
  readonly step: NextStep | null
  readonly isTooEasy: boolean
}

/** Repetitions beyond the range in the last set, in this many sessions in a row. */
const EXTRA_REPS = 2
const SESSIONS = 2
const TOO_EASY_RESERVE = 4
const SETTLE_HOURS = 24

/**
 * Decides from the logged sets how one exercise goes on.
 *
 * Pain beyond the limit steps back; no repetition left, or lost form, eases; two sessions in a row with two repetitions more in the last set
 * than the range asks (for holds: every set at the top of the range), or from the build phase on with four or more left, raise one thing. An
 * answer that is missing holds.
 * Source: plan.md 2.1, 2.3, I-S5; exercises `globalRules`. 2-for-2: verified in a secondary source; the rest convention.
 *
 * @example leg press 3 x 10-12, last sets of 14 and 14: { action: 'raise', step: { raises: 'load', byPercent: [2.5, 10] } }
 */
export function progressExercise(input: ProgressInput): ProgressChoice {
  const { prescribed, phase, runner, sessions } = input
  const last = sessions.at(-1)
  const isTooEasy = isPastSettle(phase) && lastTwo(sessions, ({ reserve }) => reserve !== null && reserve >= TOO_EASY_RESERVE)
  const choose = (action: ProgressChoice['action'], because: string, step: NextStep | null = null) => ({ action, because, step, isTooEasy })

  if (last === undefined) return choose('hold', 'nothing is logged yet')
  if (isPainTooMuch(last, runner.condition)) return choose('step-back', 'it hurt more, or longer, than it may')
  if (last.reserve === 0) return choose('ease', 'nothing was left after the last set')
  if (last.lostForm === true) return choose('ease', 'the movement lost its shape')
  if (last.pain === null || last.lostForm === null) return choose('hold', 'an answer is missing')
  if (isTooEasy) return choose('raise', 'four or more were left after the last set, twice in a row', findNextStep(input))
  if (lastTwo(sessions, (session) => isEarned(session, prescribed))) {
    return choose('raise', 'more than asked in the last set, twice in a row', findNextStep(input))
  }
  return choose('hold', 'not two sessions in a row beyond what is asked')
}

const isPastSettle = (phase: Phase) => phase !== 'settle'

const lastTwo = (sessions: readonly LoggedSets[], test: (session: LoggedSets) => boolean) =>
  sessions.length >= SESSIONS && sessions.slice(-SESSIONS).every(test)

/** After a bone stress injury no pain at all; otherwise 2 of 10, and 3 when it settled within a day. */
function isPainTooMuch({ pain, settledAfterHours }: LoggedSets, condition: Condition): boolean {
  if (pain === null) return false
  if (condition === 'BSI') return pain > 0
  if (pain > 3 || (settledAfterHours !== null && settledAfterHours >= SETTLE_HOURS)) return true
  return pain > 2 && settledAfterHours === null
}

function isEarned({ done, pain, lostForm }: LoggedSets, { sets, reps, holdSec }: PrescribedExercise): boolean {
  if (pain === null || pain > 2 || lostForm !== false || done.length < sets) return false
  if (holdSec !== null) return done.every((seconds) => seconds >= holdSec[1])
  return reps !== null && (done.at(-1) ?? 0) >= reps[1] + EXTRA_REPS
}
