import { chooseStrengthWeekdays } from '../schedule/strength-weekdays'
import type { AssessmentResult } from '../screening/types'
import { explainStrength } from './explain-strength'
import { restRoundEvent } from './lay-event'
import { layStrength } from './lay-strength'
import { allowsStrength } from './locks'
import { makeDocument } from './plan-document'
import { readPlanFacts } from './plan-facts'
import type { PlanCase, PlanDocument, Reason } from './types'
import { warnAboutCase } from './warn-about-case'
import { warnAboutStrength } from './warn-about-plan'

/** The plan of a locked case: no sessions, or strength without impact when an override allows it. Never a run. */
export function planLocked(c: PlanCase, assessment: AssessmentResult, reasons: readonly Reason[]): PlanDocument {
  const locked = { route: 'locked', program: null, startStage: null, cues: [] } as const
  const warnings = warnAboutCase(c, assessment)
  if (c.condition === null || !allowsStrength(c, assessment.gate)) return makeDocument({ ...locked, sessions: [], warnings, reasons })

  const facts = readPlanFacts(c, c.condition, assessment)
  const strengthDays = chooseStrengthWeekdays(facts.week, { runDays: [], runDayMin: 0 })
  const sessions = layStrength(facts, { strengthDays, runs: [], without: restRoundEvent(facts) })
  return makeDocument({
    ...locked,
    sessions,
    warnings: [...warnings, ...warnAboutStrength(facts, sessions)],
    reasons: [...reasons, ...explainStrength(facts, strengthDays)],
  })
}
