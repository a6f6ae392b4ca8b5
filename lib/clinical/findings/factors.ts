import type { Factor, Interpretation } from '../screening/types'
import type { Facts } from './facts'
import { FACTORS } from './factors.data'
import type { FactorDefinition, Requirement } from './factors.data'
import { isReadable, severityOf, sortFindings } from './factor-severity'
import type { Findings } from './factor-severity'

/**
 * Scores the seven factors to address and ranks the assessed ones. All of it is a convention.
 *
 * score = 100 x sum(weight x severity) / (2 x sum of the weights of the answered inputs), to a whole number.
 * Under 25 unlikely, 25 to 49 possible, 50 and more likely; an input of weight 3 that is beyond borderline makes it at least possible.
 * Too few inputs: `not-assessed`, without score or rank. Drivers are the inputs outside the usual range, the heaviest first.
 * Rank: score x relevance to the condition (1 while there is none); load error first from "possible" on; footwear never above load or strength.
 *
 * Pelvic drop 9 degrees (2 x 3), fair squat (1 x 2) and a typical knee angle (0 x 2): 8 of 14, score 57, likely.
 */
export function scoreFactors(interpretations: readonly Interpretation[], facts: Facts): readonly Factor[] {
  const findings = sortFindings(interpretations)
  const scored = FACTORS.map((definition) => ({ definition, factor: scoreFactor(definition, findings, facts) }))
  const order = rank(scored, facts)
  return scored.map(({ definition, factor }) => {
    const place = order.indexOf(definition.id)
    return { ...factor, rank: place === -1 ? null : place + 1 }
  })
}

type Unranked = Omit<Factor, 'rank'>

function scoreFactor(definition: FactorDefinition, findings: Findings, facts: Facts): Unranked {
  const answered = definition.inputs.map((input) => severityOf(input, findings, facts)).filter((input) => input !== null)
  if (answered.length === 0 || !isAssessed(definition, findings, facts))
    return { id: definition.id, verdict: 'not-assessed', score: null, drivers: [] }
  const reached = answered.reduce((sum, { weight, severity }) => sum + weight * severity, 0)
  const reachable = answered.reduce((sum, { weight }) => sum + 2 * weight, 0)
  const score = Math.round((100 * reached) / reachable)
  const isHeavy = answered.some(({ weight, severity }) => weight === 3 && severity === 2)
  const drivers = answered.filter(({ severity }) => severity > 0).sort((a, b) => b.weight * b.severity - a.weight * a.severity)
  return { id: definition.id, verdict: verdictOf(score, isHeavy), score, drivers: drivers.map(({ measure }) => measure) }
}

function verdictOf(score: number, isHeavy: boolean): Factor['verdict'] {
  if (score >= 50) return 'likely'
  return score >= 25 || isHeavy ? 'possible' : 'unlikely'
}

function isAssessed({ needs }: FactorDefinition, findings: Findings, facts: Facts): boolean {
  const isDone = (ways: Requirement['of'][number]) => ways.some((measure) => isReadable(measure, findings, facts))
  return needs.some((list) => list.every(({ atLeast, of }) => of.filter(isDone).length >= atLeast))
}

interface Scored {
  readonly definition: FactorDefinition
  readonly factor: Unranked
}

/** Ids of the assessed factors, the most pressing first; ties keep the order of the table. */
function rank(scored: readonly Scored[], { condition }: Facts): readonly string[] {
  const weightOf = ({ definition, factor }: Scored) => (factor.score ?? 0) * (condition === null ? 1 : definition.relevance[condition])
  const assessed = scored.filter(({ factor }) => factor.score !== null).sort((a, b) => weightOf(b) - weightOf(a))
  const order = assessed.map(({ definition }) => definition.id)
  const load = scored.find(({ definition }) => definition.id === 'load-error')?.factor.verdict
  const loadFirst = load === 'likely' || load === 'possible' ? ['load-error', ...order.filter((id) => id !== 'load-error')] : order
  return belowLoadAndStrength(loadFirst)
}

function belowLoadAndStrength(order: readonly string[]): readonly string[] {
  if (!order.includes('footwear')) return order
  const others = order.filter((id) => id !== 'footwear')
  const floor = Math.max(order.indexOf('footwear'), others.indexOf('load-error') + 1, others.indexOf('strength-deficit') + 1)
  return [...others.slice(0, floor), 'footwear', ...others.slice(floor)]
}
