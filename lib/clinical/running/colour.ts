import type { Condition } from '../measures/types'
import type { LogEntry, LogFlag } from '../plan/types'

/** `none`: an answer is missing, and none of those given decides. */
export type RunColour = 'green' | 'amber' | 'red' | 'lock' | 'none'

export interface AmberBand {
  /** The clinician has recorded that pain of 5 of 10 is amber: a rule made for tendons. */
  readonly isAmberRaised?: boolean
}

const LOCK_FLAGS: readonly LogFlag[] = ['night-pain', 'rest-pain', 'focal-bone-pain', 'hop-pain', 'locking', 'giving-way', 'hot-swollen']
const RED_FLAGS: readonly LogFlag[] = ['limp', 'swelling']

/** A logged session with a sign that locks running until it has been looked at. @example hasLockFlag({ flags: ['hop-pain'], ... }) // true */
export const hasLockFlag = ({ flags }: LogEntry): boolean => flags.some((flag) => LOCK_FLAGS.includes(flag))

/**
 * Colours one logged run by its pain.
 *
 * PFP and ITBS: green up to 2 of 10, settled in 60 min, no worse next morning; amber 3 to 4, or settled within 24 h, or 1 point worse next
 * morning; red from 5, or a limp, swelling, 2 points worse next morning, or not settled at 24 h. After a bone stress injury any pain is red.
 * A red answer decides even when others are missing; otherwise a missing answer gives `none`. A clinician's recorded override lets 5 of 10 be
 * amber, never after a bone stress injury.
 * Source: plan.md 1.5. Amber band: convention; green: verified.
 *
 * @example colourRun({ painBaseline: 0, painDuring: 2, minutesToSettle: 61, painNextMorning: 0, ... }, 'PFP') // 'amber'
 */
export function colourRun(run: LogEntry, condition: Condition, { isAmberRaised = false }: AmberBand = {}): RunColour {
  if (hasLockFlag(run)) return 'lock'
  if (run.flags.some((flag) => RED_FLAGS.includes(flag))) return 'red'
  return condition === 'BSI' ? colourAfterBoneStress(run) : colourKneePain(run, isAmberRaised)
}

function colourAfterBoneStress({ painBaseline, painDuring, minutesToSettle, painNextMorning }: LogEntry): RunColour {
  const answers = [painBaseline, painDuring, minutesToSettle, painNextMorning]
  if (answers.some((answer) => answer !== undefined && answer > 0)) return 'red'
  return answers.includes(undefined) ? 'none' : 'green'
}

function colourKneePain(run: LogEntry, isAmberRaised: boolean): RunColour {
  const { painBaseline, painDuring, minutesToSettle, painNextMorning } = run
  const worsened = painBaseline === undefined || painNextMorning === undefined ? undefined : painNextMorning - painBaseline
  const scores = [gradePain(painDuring, isAmberRaised), gradeSettling(minutesToSettle), gradeMorning(worsened)]
  for (const colour of ['red', 'none', 'amber'] as const) if (scores.includes(colour)) return colour
  return 'green'
}

type Grade = 'green' | 'amber' | 'red' | 'none'

function grade(value: number | undefined, limits: { readonly green: number; readonly red: number }): Grade {
  if (value === undefined) return 'none'
  if (value >= limits.red) return 'red'
  return value <= limits.green ? 'green' : 'amber'
}

const gradePain = (during: number | undefined, isAmberRaised: boolean) =>
  isAmberRaised && during === 5 ? 'amber' : grade(during, { green: 2, red: 5 })
const gradeSettling = (minutes: number | undefined) => grade(minutes, { green: 60, red: 1440 })
const gradeMorning = (points: number | undefined) => grade(points, { green: 0, red: 2 })
