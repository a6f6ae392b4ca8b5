import { roundTo } from '../findings/rounding'
import type { Facts } from '../findings/facts'
import type { ScoredPatterns } from '../findings/patterns'
import { BONE_STRESS_QUESTIONS } from './bone-stress-features'
import { checkClearance } from './clearance'
import { lifts } from './lifts'
import { findRelease } from './release'
import { BLOCKING_RULES, createAsked } from './rules'
import type { BlockingRule } from './rules'
import type { Answer, AssessmentCase, Block, Fired, FiredRule, Gate, GateState, Release } from './types'
import { findUnanswered } from './unanswered'

/**
 * Decides whether a plan may be made: which rules fired and why, what is unanswered, what has been released.
 * Every rule is asked; `settleGate` then says what lifts them.
 */
export function decideGate(c: AssessmentCase, facts: Facts, patterns: ScoredPatterns): Gate {
  const asked = createAsked(facts, patterns)
  const rules = BLOCKING_RULES.flatMap((rule) => {
    const because = forReading(rule.fires(asked))
    return because.length === 0 ? [] : [describeFired(rule, because)]
  })
  return settleGate({ rules, unanswered: findUnanswered(facts) }, c)
}

/** What the answers came to: as they stand, or as they stood when the assessment was signed. */
export interface Screened {
  readonly rules: readonly Fired[]
  readonly unanswered: readonly string[]
}

/** What has been decided about them, and the day it is asked for. */
export type Decisions = Pick<AssessmentCase, 'asOf' | 'releases' | 'clearance' | 'planning'>

/**
 * The gate of a day: what fired, and what of it is lifted by what has been recorded since.
 *
 * The state is the worst tier, and `blocks` the union, of the rules that are not lifted. A medical outcome lifts any rule,
 * a valid override only a soft one: an overridden hard rule keeps the state `hard` and shows its override.
 * A clearance that stands is the medical outcome for a known bone stress injury (BLK-H4), not for surgery.
 * Unanswered safety questions can be overridden only while the five bone stress questions are answered.
 * The gate of a signed assessment can be settled anew: its answers stay, its releases are those of the day.
 *
 * @example settleGate(signed.gate, { asOf: '2026-12-09', releases: [], clearance: null }).state // 'hard': the override has lapsed
 */
export function settleGate({ rules, unanswered }: Screened, decisions: Decisions): Gate {
  const fired = rules.map(({ id }) => id)
  const settled = rules.map((rule) => ({ ...rule, released: releaseFor(rule, { decisions, unanswered, fired }) }))
  const standing = settled.filter(({ released, tier }) => !lifts(released, tier))
  return { state: worstTier(standing), blocks: unionOfBlocks(standing), rules: settled, unanswered }
}

/** Whether a rule can be passed by an override at all: never an emergency, never an unanswered bone stress question. */
export function isOverridable({ id, tier }: Pick<Fired, 'id' | 'tier'>, unanswered: readonly string[]): boolean {
  if (tier === 'emergency') return false
  return id !== 'BLK-S5' || !BONE_STRESS_QUESTIONS.some((question) => unanswered.includes(question))
}

interface Context {
  readonly decisions: Decisions
  readonly unanswered: readonly string[]
  readonly fired: readonly string[]
}

function releaseFor(rule: Fired, { decisions, unanswered, fired }: Context): Release | null {
  const { releases, asOf } = decisions
  const found = findRelease(releases, { rule, asOf, fired, isOverridable: isOverridable(rule, unanswered) })
  const recorded = found && asShown(found)
  if (recorded?.kind === 'medical-outcome') return recorded
  return clearedBoneStress(rule, decisions) ?? recorded
}

function clearedBoneStress({ id, because }: Fired, { clearance, asOf, planning }: Decisions): Release | null {
  if (id !== 'BLK-H4' || because.some(({ measure }) => measure !== 'rf-confirmed-bsi')) return null
  if (clearance === null || !checkClearance(clearance, { asOf, startsOn: planning?.startsOn ?? asOf }).valid) return null
  return {
    rule: id,
    kind: 'medical-outcome',
    reason: 'medical-clearance-received',
    text: `Cleared for running: ${clearance.site}`,
    by: clearance.clearedBy,
    on: clearance.clearedOn,
    reviewOn: null,
  }
}

/** A release as a reader sees it on its rule: what it was given for stays with the record. */
function asShown({ rule, kind, reason, text, by, on, reviewOn }: Release): Release {
  return { rule, kind, reason, text, by, on, reviewOn }
}

const describeFired = ({ id, tier, title, action, tag }: BlockingRule, because: readonly Answer[]): Fired => ({
  id,
  tier,
  title,
  action,
  tag,
  because,
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
