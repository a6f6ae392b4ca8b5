import { dateOfDay, dayNumber } from '../running/calendar'
import { limitByGap } from '../running/limit-by-gap'
import { readLog, type LogReading } from '../running/read-log'
import { assess } from '../screening/assess'
import { chooseSequence, freshStageAfter, type RunRoute, type SequenceChoice } from './choose-sequence'
import { chooseRouteOf } from './choose-route-of'
import { gateCap } from './gate-cap'
import { findLocks } from './locks'
import { readPlanFacts, type PlanFacts } from './plan-facts'
import { reassessmentDay } from './plan-walk-first'
import { explain } from './reason'
import type { NextDocument, PlanCase, Reason } from './types'

/** Days after a run before the next: two, which is 48 h by the calendar. */
const DAYS_BETWEEN_RUNS = 2
const REASSESS_DAYS = 28

/**
 * Decides what the log says to do before the next run: advance, hold, regress, lock, or assess again.
 *
 * The last logged run decides, then the days since it, counted to the earliest day a run may follow. A run without its answers holds. With no
 * run logged the stage is where the plan starts. Locked cases and runners who walk first have no stage and no day.
 * Source: plan.md 1.5, I-R10, I-R11; rulings, "Plan with a log". Convention.
 *
 * @example two green runs at stage 3, the last two days ago: { colour: 'green', action: 'advance', stage: 4, ... }
 */
export function decideNext(c: PlanCase): NextDocument {
  const assessment = assess(c)
  const locks = findLocks(c, assessment.gate)
  if (c.condition === null || locks.length > 0) {
    return document({ colour: locks.some(({ about }) => about === 'log') ? 'lock' : 'none', action: 'lock', reasons: locks })
  }
  const facts = readPlanFacts(c, c.condition, assessment)
  const { route, because } = chooseRouteOf(facts)
  if (route === 'walk-first') return document({ colour: 'none', action: 'reassess', reasons: [explainWalkFirst(facts, because)] })
  return decideRunning(facts, route)
}

function decideRunning(facts: PlanFacts, route: RunRoute): NextDocument {
  const choice = chooseSequence(facts, route)
  const reading = readLog(facts.planCase.log, { sequence: choice.sequence, condition: facts.condition })
  if (reading === null) {
    const text = `No run with a stage is logged yet: ${choice.steps.join('; ')}.`
    const stage = Math.min(choice.freshStage, gateCap(facts, choice.sequence))
    const reasons = [explain({ about: 'log', rule: 'plan 1.6', text })]
    return document({ colour: 'none', action: 'hold', stage, notBefore: dateOfDay(facts.fromDay), reasons })
  }
  return decideFromLog(facts, choice, reading)
}

function decideFromLog(facts: PlanFacts, { sequence }: SequenceChoice, reading: LogReading): NextDocument {
  const lastDay = dayNumber(reading.lastRunOn)
  const notBefore = Math.max(facts.fromDay, lastDay + DAYS_BETWEEN_RUNS)
  const gapDays = notBefore - lastDay
  const limited = limitByGap(reading, { gapDays, freshStage: freshStageAfter(facts, sequence, gapDays) })
  const stage = Math.min(limited.stage, gateCap(facts, sequence))
  const reasons = [explain({ about: 'log', rule: 'plan 1.5', text: `${reading.because}.` })]
  if (stage < reading.stage && gapDays >= 7) reasons.push(explainGap(gapDays))
  if (stage < limited.stage) reasons.push(explainGate(stage))
  return document({
    colour: reading.colour,
    action: gapDays >= REASSESS_DAYS ? 'reassess' : actionFor(stage, reading, sequence.final),
    stage: stage > sequence.final ? sequence.buildStage : stage,
    notBefore: dateOfDay(notBefore),
    reasons,
  })
}

function actionFor(stage: number, { lastStage, action }: LogReading, final: number): NextDocument['action'] {
  if (stage > lastStage) return 'advance'
  if (stage < lastStage) return 'regress'
  return stage > final ? action : 'hold'
}

const explainGap = (gapDays: number): Reason =>
  explain({ about: 'gap', rule: 'I-R11', text: `${gapDays} days since the last run: the stage goes down, and nothing is caught up.` })

const explainGate = (stage: number): Reason =>
  explain({ about: 'entryGates', rule: 'I-G4', text: `An entry gate E5 to E7 is open: not beyond stage ${stage}.` })

const explainWalkFirst = ({ startDay }: PlanFacts, because: string): Reason =>
  explain({ about: 'route', rule: 'plan 1.1', text: `Walk first: ${because}. Assess again on ${dateOfDay(reassessmentDay(startDay))}.` })

type Decision = Pick<NextDocument, 'colour' | 'action' | 'reasons'> & Partial<Pick<NextDocument, 'stage' | 'notBefore'>>

const document = (decision: Decision): NextDocument => ({ format: 'footfall-next/1', stage: null, notBefore: null, ...decision })
