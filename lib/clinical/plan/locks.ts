import { ageOn } from '../findings/age'
import { recordedWords } from '../running/recorded-answers'
import { isLockedByLog } from '../running/read-log'
import { checkClearance } from '../screening/clearance'
import { isOpenForNonImpact } from '../screening/lifts'
import { lifts } from '../screening/lifts'
import type { FiredRule, Gate } from '../screening/types'
import { explain } from './reason'
import type { PlanCase, Reason } from './types'

const YOUNGEST_AGE = 16

/**
 * Finds what keeps a plan locked; empty when a plan may be made.
 *
 * The gate is not clear; no working diagnosis; a bone stress injury without a clearance that stands; a lock sign in the log; and, even after a
 * release, age under 16, pregnancy or a recent birth, recent knee surgery. Each reason names its rule.
 * Source: rulings, "When locked", "Valid clearance"; plan.md I-G1 to I-G3, I-G5, I-T3. Convention.
 *
 * @example findLocks({ ...planCase, condition: null }, gate)[0]?.about // 'condition'
 */
export function findLocks(c: PlanCase, gate: Gate): Reason[] {
  return [...lockedByGate(gate), ...lockedByDiagnosis(c), ...lockedByLog(c), ...lockedForHandWrittenPlans(c)]
}

/**
 * Whether a locked case still gets strength without impact: the gate is hard, every rule that is not lifted carries a valid override, there is
 * a working diagnosis to choose exercises for, and nothing else forbids an automatic plan.
 * Source: rulings, "Gate" and "What a locked document holds". A log lock or a hand-written-only runner gets none: our own choice, on the safe side.
 */
export function allowsStrength(c: PlanCase, gate: Gate): boolean {
  return isOpenForNonImpact(gate) && c.condition !== null && lockedByLog(c).length === 0 && lockedForHandWrittenPlans(c).length === 0
}

function lockedByGate({ state, rules, unanswered }: Gate): Reason[] {
  if (state === 'clear') return []
  const standing = rules.filter((rule) => !lifts(rule.released, rule.tier))
  if (standing.length === 0) return [explain({ about: 'gate', rule: 'I-G1', text: `The safety gate is ${state}.` })]
  return standing.map((rule) => explain({ about: 'gate', rule: rule.id, tag: rule.tag, text: describeRule(rule, unanswered) }))
}

function describeRule({ id, title, action, released }: FiredRule, unanswered: readonly string[]): string {
  const open = id === 'BLK-S5' && unanswered.length > 0 ? ` Open: ${unanswered.join(', ')}.` : ''
  const overridden = released === null ? '' : ' An override stands, but running stays blocked until a medical outcome is recorded.'
  return `${title}. ${action}.${open}${overridden}`
}

function lockedByDiagnosis({ condition, clearance, asOf, planning }: PlanCase): Reason[] {
  if (condition === null) {
    return [explain({ about: 'condition', rule: 'rulings, When locked', text: 'No working diagnosis: choose PFP, ITBS or BSI first.' })]
  }
  if (condition !== 'BSI') return []
  const dates = { asOf, startsOn: planning.startsOn }
  const check = checkClearance(clearance, dates)
  if (check.valid) return []
  const lacksOnlyTheSpecialist = clearance !== null && checkClearance({ ...clearance, specialist: true }, dates).valid
  const rule = lacksOnlyTheSpecialist ? 'I-G3' : 'I-G2'
  return [explain({ about: 'clearance', rule, text: `After a bone stress injury running needs ${check.missing}.` })]
}

function lockedByLog({ log, condition }: PlanCase): Reason[] {
  if (condition === null || !isLockedByLog(log, condition)) return []
  const text = 'The log holds a sign that must be looked at before any more running.'
  return [explain({ about: 'log', rule: 'plan 1.5', text })]
}

function lockedForHandWrittenPlans({ patient, asOf, observations }: PlanCase): Reason[] {
  const says = (measure: string) => recordedWords(observations, measure).includes('yes')
  const locked = (text: string) =>
    explain({ about: 'gate', rule: 'I-G5', text: `${text}: no automatic plan, the clinician may write one by hand.` })
  return [
    ...(ageOn(patient.bornOn, asOf) < YOUNGEST_AGE || says('rf-child-adolescent') ? [locked('Under 16')] : []),
    ...(says('rf-pregnant-postpartum') ? [locked('Pregnant, or a recent birth')] : []),
    ...(says('rf-recent-surgery') ? [locked('Knee surgery in the last 6 months')] : []),
  ]
}
