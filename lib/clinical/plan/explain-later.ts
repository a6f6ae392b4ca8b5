import { findIntensityGaps } from '../running/intensity-gate'
import { readHandBack } from '../running/hand-back'
import { nextRung } from '../running/next-rung'
import { dateOfDay } from '../running/calendar'
import type { PlanFacts } from './plan-facts'
import { explain } from './reason'
import type { RunSetup } from './set-up-runs'
import type { Reason } from './types'

/**
 * What comes after the planned runs: speed and hills, which a review adds and a plan never assumes, and the hand-back with its guard rails.
 * Source: plan.md 1.8, 1.11; rulings, "Every run".
 */
export function explainLater(facts: PlanFacts, { sequence, route }: RunSetup): Reason[] {
  const { planCase, condition, openGates, strengthRunner, fromDay } = facts
  const { usual, goal } = planCase.planning
  const read = {
    condition,
    log: planCase.log,
    isKeepRunning: route === 'keep-running',
    rpeMax: sequence.rpeMax,
    usualWeeklyMin: usual.weeklyRunMin,
    goalWeeklyMin: goal.weeklyRunMin,
  }
  const first = nextRung({ condition, site: strengthRunner.site, exposures: [], on: dateOfDay(fromDay) })
  const rung = first === null ? '' : `${first.rung.name} (${first.rung.dose})`
  const gaps = findIntensityGaps(read)
  const back = readHandBack({ ...read, hasStrength: !openGates.includes('E7') })
  return [
    explain({
      about: 'intensity',
      rule: 'plan 1.8, I-R8',
      text:
        gaps.length > 0
          ? `Speed and hills: not yet, ${gaps.join('; ')}. Then ${rung} comes first.`
          : `Speed and hills: the log shows the gate. ${rung} comes first, one new rung in 7 days, 5 % of the week at most in the first.`,
    }),
    explain({
      about: 'handBack',
      rule: 'plan 1.11',
      text:
        back.missing.length > 0
          ? `Hand-back: not yet, ${back.missing.join('; ')}.`
          : `Hand-back: ready. Usual week ${back.lastWeekMin} min, longest run ${back.longestRunMin} min, the next one at most ${back.longestNextMin} min. ${GUARD_RAILS}`,
    }),
  ]
}

const GUARD_RAILS =
  'Then four guard-rail weeks on an own plan: no run over 110 % of the longest of 30 days, one day of rest, pain logged once a week, strength once or twice.'
