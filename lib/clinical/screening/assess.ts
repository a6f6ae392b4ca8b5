import { RULE_VERSION } from '../evidence/tag'
import { scoreFactors } from '../findings/factors'
import { readFacts } from '../findings/facts'
import { interpretCase } from '../findings/interpret-case'
import { scorePatterns } from '../findings/patterns'
import { decideGate } from './gate'
import type { AssessmentCase, AssessmentResult } from './types'

/**
 * Reads a whole assessment: the gate, every value against its bands, the factors to address and the condition patterns.
 *
 * The same case always gives the same result, whatever the order of its observations; `asOf` is the only clock.
 * What was not answered is absent from the interpretations, named in `gate.unanswered` when it is about safety, and never read as normal.
 *
 * A runner with night pain and a tender tibial plateau gets the state `hard` with BLK-H1 among the rules.
 */
export function assess(c: AssessmentCase): AssessmentResult {
  const facts = readFacts(c)
  const { boneStressAnswers, ...patterns } = scorePatterns(facts)
  const interpretations = interpretCase(facts)
  return {
    format: 'footfall-assessment/1',
    ruleVersion: RULE_VERSION,
    gate: decideGate(c, facts, { ...patterns, boneStressAnswers }),
    interpretations,
    factors: scoreFactors(interpretations, facts),
    patterns,
  }
}
