import type { PlanDocument } from '../types'
import { judgeCue } from './judge-cue'
import { judgeDoses } from './judge-doses'
import { judgeEvent } from './judge-event'
import { judgeIntensity } from './judge-intensity'
import { judgeLadder } from './judge-ladder'
import { judgeLoad } from './judge-load'
import { judgeLock } from './judge-lock'
import { judgeSessions } from './judge-sessions'
import { judgeSpacing } from './judge-spacing'
import { judgeStrength } from './judge-strength'
import { judgeWalkFirst } from './judge-walk-first'
import { layOutForJudging, type JudgeContext } from './judged-plan'
import type { Violation } from './violation'

const JUDGES = [
  judgeLock,
  judgeSpacing,
  judgeLadder,
  judgeLoad,
  judgeIntensity,
  judgeSessions,
  judgeStrength,
  judgeDoses,
  judgeCue,
  judgeEvent,
  judgeWalkFirst,
]

/**
 * Finds every rule that a plan breaks: rule, session and what would mend it. Empty when it breaks none.
 *
 * Reads the document, its case and the gate; it shares neither code nor tables with what builds a plan, so that an edited plan and a built one
 * are held to the same rules, and a slip in a table shows.
 * Source: plan.md section 6, as the rulings limit it.
 *
 * @example violations(editedPlan, { planCase, gate })[0] // { rule: 'I-R1', session: '2026-12-03-run', text: 'A run on the day after a run.', ... }
 */
export function violations(document: PlanDocument, context: JudgeContext): Violation[] {
  const plan = layOutForJudging(document, context)
  return JUDGES.flatMap((judge) => judge(plan))
}
