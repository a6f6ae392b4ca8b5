import { getMeasure } from '../measures/registry'
import type { MeasureId } from '../measures/registry'
import type { ObservedValue } from '../measures/types'
import { valuesOf } from '../findings/answers'
import type { Facts } from '../findings/facts'
import { BONE_STRESS_QUESTIONS, findBoneStressFeatures } from './bone-stress-features'
import type { Answer } from './types'

/** Asked of everyone before a plan. The Ottawa items and the Wells score follow their own question; see `askedWhen`. */
const MANDATORY = [
  ...BONE_STRESS_QUESTIONS,
  'rf-acute-trauma',
  'rf-ottawa-fibular-head',
  'rf-ottawa-patella',
  'rf-ottawa-flexion-90',
  'rf-ottawa-weight-bear',
  'rf-unable-weight-bear-atraumatic',
  'rf-hot-swollen-joint-fever',
  'rf-true-locked-knee',
  'rf-effusion',
  'rf-extensor-mechanism',
  'rf-patellar-dislocation',
  'rf-giving-way',
  'wells-dvt-score',
  'rf-dvt-suspected',
  'rf-neurovascular',
  'rf-cancer-systemic',
  'rf-inflammatory',
  'rf-hip-groin',
  'rf-cardiac-symptoms',
  'rf-recent-surgery',
  'rf-pregnant-postpartum',
  'rf-confirmed-bsi',
  'rf-failed-progress',
  'bsi-previous-count',
  'bsi-recent-volume-increase',
  'pain-during-run',
  'pain-walking',
  'pain-location',
] as const satisfies readonly MeasureId[]

/** Asked as well once a bone stress answer is positive. The menstrual ones are not asked of a man. */
const ENERGY = ['dietary-restriction', 'menses-per-12-months', 'months-since-last-period'] as const satisfies readonly MeasureId[]

/**
 * The mandatory safety questions without a usable answer, by id, in the order of asking.
 *
 * Missing, "unknown" and "not done" are unanswered; so is a sore side without an answer, a pain location without a place,
 * a bone stress "no" that the pain behaviour speaks against, and declining the eating question. The other side may be left out.
 */
export function findUnanswered(facts: Facts): readonly MeasureId[] {
  const energy = findBoneStressFeatures(facts).length > 0 ? ENERGY.filter((id) => isAskedOf(id, facts)) : []
  return [...MANDATORY.filter((id) => isAsked(id, facts)), ...energy].filter((id) => !isAnswered(id, facts))
}

/** What stands where an answer should: "unknown", "not-done" or "missing". */
export function describeUnanswered(id: MeasureId, facts: Facts): Answer {
  const given = valuesOf(facts, id).find(({ value }) => !isUsable(value))
  return given ?? { measure: id, value: 'missing' }
}

function isAsked(id: MeasureId, facts: Facts): boolean {
  const when = getMeasure(id)?.askedWhen
  return when === undefined || facts.observations.get(when.measure)?.some(({ value }) => value === when.equals) === true
}

const isAskedOf = (id: MeasureId, { sex }: Facts) => getMeasure(id)?.notApplicableIf?.includes(sex) !== true

function isAnswered(id: MeasureId, facts: Facts): boolean {
  const usable = valuesOf(facts, id).filter(({ value }) => isUsable(value))
  if (getMeasure(id)?.sided !== true) return usable.length > 0
  return facts.symptomaticSides.every((sore) => usable.some(({ side }) => side === sore))
}

const NO_ANSWER = ['unknown', 'not-done', 'prefer-not-to-say']

const isUsable = (value: ObservedValue) => (Array.isArray(value) ? value.length > 0 : !NO_ANSWER.some((word) => word === value))
