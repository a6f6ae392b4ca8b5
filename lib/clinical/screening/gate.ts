import { roundTo } from '../findings/rounding'
import type { Facts } from '../findings/facts'
import type { ScoredPatterns } from '../findings/patterns'
import { BONE_STRESS_QUESTIONS } from './bone-stress-features'
import { checkClearance } from './clearance'
import { findRelease, lifts } from './release'
import { BLOCKING_RULES, createAsked } from './rules'
import type { BlockingRule } from './rules'
import type { Answer, AssessmentCase, Block, FiredRule, Gate, GateState, Release } from './types'
import { findUnanswered } from './unanswered'

/**
 * Decides whether a plan may be made: which rules fired and why, what is unanswered, what has been released.
 *
 * The state is the worst tier, and `blocks` the union, of the rules that are not lifted. A medical outcome lifts any rule,
 * a valid override only a soft one: an overridden hard rule keeps the state `hard` and shows its override.
 * A clearance that stands is the medical outcome for a known bone stress injury (BLK-H4), not for surgery.
 * Unanswered safety questions can be overridden only while the five bone stress questions are answered.
 */
export function decideGate(c: AssessmentCase, facts: Facts, patterns: ScoredPatterns): Gate {
  const unanswered = findUnanswered(facts)
  const asked = createAsked(facts, patterns)
  const rules = BLOCKING_RULES.flatMap((rule) => {
    const because = forReading(rule.fires(asked))
    return because.length === 0 ? [] : [describeFired(rule, because, releaseFor(rule, because, { c, unanswered }))]
  })
  const standing = rules.filter(({ released, tier }) => !lifts(released, tier))
  return { state: worstTier(standing), blocks: unionOfBlocks(standing), rules, unanswered }
}

interface Context {
  readonly c: AssessmentCase
  readonly unanswered: readonly string[]
}

function releaseFor(rule: BlockingRule, because: readonly Answer[], { c, unanswered }: Context): Release | null {
  const isOverridable = rule.id !== 'BLK-S5' || !BONE_STRESS_QUESTIONS.some((question) => unanswered.includes(question))
  const recorded = findRelease(c.releases, { rule: rule.id, tier: rule.tier, asOf: c.asOf, isOverridable })
  if (recorded?.kind === 'medical-outcome') return recorded
  return clearedBoneStress(rule, because, c) ?? recorded
}

function clearedBoneStress(rule: BlockingRule, because: readonly Answer[], c: AssessmentCase): Release | null {
  const { clearance, asOf } = c
  if (rule.id !== 'BLK-H4' || because.some(({ measure }) => measure !== 'rf-confirmed-bsi')) return null
  if (clearance === null || !checkClearance(clearance, { asOf, startsOn: c.planning?.startsOn ?? asOf }).valid) return null
  return {
    rule: rule.id,
    kind: 'medical-outcome',
    reason: 'medical-clearance-received',
    text: `Cleared for running: ${clearance.site}`,
    by: clearance.clearedBy,
    on: clearance.clearedOn,
    reviewOn: null,
  }
}

const describeFired = (
  { id, tier, title, action, tag }: BlockingRule,
  because: readonly Answer[],
  released: Release | null,
): FiredRule => ({
  id,
  tier,
  title,
  action,
  tag,
  because,
  released,
})

/** A rule can meet one answer by two of its conditions; the reader sees it once, and derived numbers rounded. */
function forReading(answers: readonly Answer[]): readonly Answer[] {
  return answers
    .filter((answer, at) => answers.findIndex(({ measure, side }) => measure === answer.measure && side === answer.side) === at)
    .map((answer) => (typeof answer.value === 'number' ? { ...answer, value: roundTo(answer.value, 2) } : answer))
}

const TIERS = ['emergency', 'hard', 'soft'] as const
const BLOCKS = ['running', 'impact', 'strength'] as const satisfies readonly Block[]

function worstTier(rules: readonly FiredRule[]): GateState {
  return TIERS.find((tier) => rules.some((rule) => rule.tier === tier)) ?? 'clear'
}

function unionOfBlocks(rules: readonly FiredRule[]): readonly Block[] {
  return BLOCKS.filter((block) => rules.some(({ id }) => BLOCKING_RULES.find((rule) => rule.id === id)?.blocks.includes(block)))
}
