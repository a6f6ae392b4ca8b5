import type { PlanCase } from '../types'
import { gatesNotPassed, isTooSore, says } from './answers-for-judging'
import { toDay, type JudgedPlan } from './judged-plan'
import { broken, type Violation } from './violation'

/** I-G1 to I-G5, I-T3: what may not be planned at all. */
export function judgeLock(plan: JudgedPlan): Violation[] {
  return [...judgeGate(plan), ...judgeClearance(plan), ...judgeEntry(plan), ...judgeHandWritten(plan), ...judgeLogLock(plan)]
}

function judgeGate(plan: JudgedPlan): Violation[] {
  const { document, gate, planCase } = plan
  const rule = broken('I-G1', 'Lock the plan: take out every run and every exercise with impact.')
  const isLocked = gate.state !== 'clear' || planCase.condition === null
  const allowsStrength = gate.state === 'hard' && !gate.blocks.includes('strength') && gate.rules.every(({ released }) => released !== null)
  return [
    ...rule.when(isLocked && document.route !== 'locked', 'The gate is not clear, or there is no diagnosis, and the plan is not locked.'),
    ...rule.each(plan.runs, () => isLocked || document.route === 'locked', 'A run in a locked plan.'),
    ...rule.each(
      plan.strength,
      () => document.route === 'locked' && !allowsStrength,
      'Strength in a locked plan without an override of every rule.',
    ),
    ...rule.when(
      document.route === 'locked' && (document.program !== null || document.startStage !== null),
      'A program or stage in a locked plan.',
    ),
    ...rule.when(document.route === 'locked' && document.reasons.length === 0, 'A locked plan that names no rule.'),
  ]
}

const HIGH_RISK = ['tibial-shaft-anterior', 'medial-tibial-plateau', 'lateral-tibial-plateau', 'femoral-neck', 'patella']
const OTHER_SITES = ['tibial-shaft-posteromedial', 'fibula', 'femoral-shaft', 'distal-femur']

export const isHighRisk = ({ condition, clearance }: PlanCase) =>
  condition === 'BSI' && clearance !== null && HIGH_RISK.includes(clearance.site)

function judgeClearance({ planCase, runs, strength }: JudgedPlan): Violation[] {
  const { condition, clearance, asOf, planning } = planCase
  if (condition !== 'BSI') return []
  const isKnown = clearance !== null && clearance.clearedBy.trim() !== '' && [...HIGH_RISK, ...OTHER_SITES].includes(clearance.site)
  const isTimely = isKnown && clearance.clearedOn <= asOf && toDay(planning.startsOn) - toDay(clearance.clearedOn) <= 28
  const needsSpecialist = isKnown && HIGH_RISK.includes(clearance.site) && !clearance.specialist
  const mend = 'Record a clearance that stands before any running.'
  return [
    ...broken('I-G2', mend).each(runs, () => !isTimely, 'A run after a bone stress injury without a clearance that stands.'),
    ...broken('I-G2', mend).each(strength, ({ impact }) => impact && !isTimely, 'Impact after a bone stress injury without a clearance.'),
    ...broken('I-G3', mend).each(runs, () => needsSpecialist, "A run at a high-risk bone without a specialist's tick."),
  ]
}

function judgeEntry({ planCase, runs }: JudgedPlan): Violation[] {
  const rule = broken('I-G4', 'Walk first, or hold the stage at 3, until the entry gates are passed.')
  const open = gatesNotPassed(planCase)
  const keepsWalking = isTooSore(planCase) || open.some((gate) => planCase.condition === 'BSI' || ['E2', 'E3', 'E4'].includes(gate))
  const keepsLow = open.some((gate) => ['E5', 'E6', 'E7'].includes(gate))
  return [
    ...rule.each(runs, () => keepsWalking, 'A run before the entry gates are passed.'),
    ...rule.each(runs, ({ stage }) => keepsLow && (stage === null || stage > 3), 'Beyond stage 3 with E5 to E7 open.'),
  ]
}

function judgeHandWritten({ planCase, document }: JudgedPlan): Violation[] {
  const { patient, asOf } = planCase
  const sixteenth = `${String(Number(patient.bornOn.slice(0, 4)) + 16)}${patient.bornOn.slice(4)}`
  const isOut = asOf < sixteenth || says(planCase, 'rf-pregnant-postpartum', 'yes') || says(planCase, 'rf-recent-surgery', 'yes')
  return broken('I-G5', 'Leave the plan to the clinician.').when(
    isOut && document.sessions.length > 0,
    'An automatic plan for a runner who gets none.',
  )
}

const LOCK_SIGNS = ['night-pain', 'rest-pain', 'focal-bone-pain', 'hop-pain', 'locking', 'giving-way', 'hot-swollen']

function judgeLogLock({ planCase, runs }: JudgedPlan): Violation[] {
  const hasSign = planCase.log.some(({ flags }) => flags.some((flag) => LOCK_SIGNS.includes(flag)))
  return broken('I-G1', 'Record a clinical assessment before any more running.').each(
    runs,
    () => hasSign,
    'A run after a lock sign in the log.',
  )
}
