import { explainRuns } from './explain-runs'
import { explainStrength } from './explain-strength'
import { keyRunDays } from './key-runs'
import { layRunsRoundEvent } from './lay-event'
import { layStrength } from './lay-strength'
import { makeDocument } from './plan-document'
import type { RunRoute } from './choose-sequence'
import type { PlanFacts } from './plan-facts'
import { placeCue } from './place-cue'
import { makeRunSession } from './run-session'
import { isStrengthDay } from './strength-calendar'
import type { PlanDocument, Reason } from './types'
import { warnAboutCase } from './warn-about-case'
import { warnAboutEvent, warnAboutRuns, warnAboutStrength } from './warn-about-plan'

/** The plan of a runner who may run: runs first, then strength round them, then at most one cue. */
export function planRunning(facts: PlanFacts, route: RunRoute, routeReasons: readonly Reason[]): PlanDocument {
  const laid = layRunsRoundEvent(facts, route)
  const { setup } = laid
  const keyDays = keyRunDays(laid.runs, (day) => isStrengthDay(facts, setup.strengthDays, day))
  const plain = laid.runs.map((run) => makeRunSession(run, { sequence: setup.sequence, isKey: keyDays.has(run.day) }))
  const { cues, runs, reasons: cueReasons } = placeCue(facts, plain)
  const strength = layStrength(facts, { strengthDays: setup.strengthDays, runs, without: laid.noStrength })
  return makeDocument({
    route,
    program: setup.sequence.programId,
    startStage: runs.length > 0 ? (runs[0]?.stage ?? null) : setup.start.stage,
    sessions: [...runs, ...strength],
    cues,
    warnings: [
      ...warnAboutCase(facts.planCase, facts.assessment),
      ...warnAboutRuns(facts, setup, laid.runs),
      ...warnAboutStrength(facts, strength),
      ...warnAboutEvent(facts, laid),
    ],
    reasons: [...routeReasons, ...explainRuns(facts, laid), ...cueReasons, ...explainStrength(facts, setup.strengthDays)],
  })
}
