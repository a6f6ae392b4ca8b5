import { daysBetween } from '../running/calendar'
import { colourRun } from '../running/colour'
import { sum } from '../running/minutes'
import { recordedWords, worstNumber } from '../running/recorded-answers'
import type { AssessmentResult } from '../screening/types'
import type { LogEntry, PlanCase, PlanDocument } from './types'

export type Warning = PlanDocument['warnings'][number]

/**
 * Warnings that follow from the assessment and the log, before any session is planned. What is not recorded raises none.
 *
 * Source: plan.md 6.2 (W-2, W-5, W-6, W-8 to W-11); rulings, "Impact commitments in a BSI plan".
 */
export function warnAboutCase(c: PlanCase, assessment: AssessmentResult): Warning[] {
  const runs = c.log.filter(({ kind }) => kind === 'run')
  return [
    warnIf(isLoadJump(runs), 'W-2', 'The load of the last 7 days (effort times minutes) is more than 30 % above the 7 days before.'),
    warnIf(
      (worstNumber(c.observations, 'shoe-distance') ?? 0) > 800,
      'W-5',
      'The running shoes have done more than 800 km (about 500 miles).',
    ),
    warnIf(changesOf(c).includes('shoe-change'), 'W-5', 'New shoes lately: do not change anything else with them.'),
    warnIf(changesOf(c).length >= 2, 'W-5', 'More than one change in training lately: change one thing at a time.'),
    warnIf((worstNumber(c.observations, 'sleep-hours') ?? 24) < 6, 'W-6', 'Less than 6 hours of sleep: offer to repeat a stage.'),
    warnIf((worstNumber(c.observations, 'life-stress') ?? 0) >= 8, 'W-6', 'Life is very stressful: offer to repeat a stage.'),
    warnIf(hasThreeAmber(runs, c), 'W-8', 'Three amber runs in a row: assess again.'),
    warnIf(isPainRising(runs), 'W-9', 'Pain is 2 or less but has risen over the last three runs.'),
    warnIf(hasBoneRisk(c, assessment), 'W-10', 'A bone stress injury before, or signs of low energy: watch for bone pain.'),
    warnIf(needsNewDiagnosis(c), 'W-11', 'Hip or groin pain, or giving way: look at the diagnosis again.'),
    warnIf(hasImpactSport(c), 'W-BSI-IMPACT', 'This plan cannot make the sport with impact safe. Ask whether it is cleared.'),
  ].flat()
}

/** The recent training changes that were ticked. */
export const changesOf = ({ observations }: PlanCase): readonly string[] => recordedWords(observations, 'load-change-recent')

export const warnIf = (applies: boolean, id: string, text: string): Warning[] => (applies ? [{ id, text }] : [])

function isLoadJump(runs: readonly LogEntry[]): boolean {
  const last = runs.at(-1)
  if (last === undefined) return false
  const week = (back: number) => runs.filter(({ on }) => Math.floor(daysBetween(on, last.on) / 7) === back)
  const [now, before] = [week(0), week(1)]
  if (before.length === 0 || [...now, ...before].some(({ rpe, runMin }) => rpe === undefined || runMin === undefined)) return false
  const load = (entries: readonly LogEntry[]) => sum(entries.map(({ rpe, runMin }) => (rpe ?? 0) * (runMin ?? 0)))
  return load(now) > 1.3 * load(before)
}

function hasThreeAmber(runs: readonly LogEntry[], { condition }: PlanCase): boolean {
  const last = runs.slice(-3)
  return condition !== null && last.length === 3 && last.every((run) => colourRun(run, condition) === 'amber')
}

function isPainRising(runs: readonly LogEntry[]): boolean {
  const [first, second, third] = runs.slice(-3).map(({ painDuring }) => painDuring)
  if (first === undefined || second === undefined || third === undefined) return false
  return first < second && second < third && third <= 2
}

function hasBoneRisk({ condition, observations }: PlanCase, { gate }: AssessmentResult): boolean {
  if (condition === 'BSI') return false
  const hasEnergySigns = gate.rules.some(({ id }) => id === 'BLK-S3' || id === 'BLK-H7')
  return (worstNumber(observations, 'bsi-previous-count') ?? 0) >= 1 || hasEnergySigns
}

const needsNewDiagnosis = ({ observations }: PlanCase) =>
  ['rf-hip-groin', 'rf-giving-way'].some((measure) => recordedWords(observations, measure).includes('yes'))

const hasImpactSport = ({ condition, planning }: PlanCase) => condition === 'BSI' && planning.commitments.some(({ impact }) => impact)
