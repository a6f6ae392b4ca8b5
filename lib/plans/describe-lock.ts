import { answerWords, questionWords } from '@/lib/clinical/measures/answer-words'
import type { Answer, FiredRule, Gate } from '@/lib/clinical/screening/types'
import type { Reason } from '@/lib/clinical/plan/types'
import type { AnswerInWords, LockedProposal, RuleInWords } from './types'

/** Why there is no plan, in the words of the questions and answers that fired the rules. Lifted rules are left out. */
export function describeLock(gate: Gate, reasons: readonly Reason[]): LockedProposal {
  return {
    state: gate.state,
    strengthBlocked: gate.blocks.includes('strength'),
    rules: gate.rules.filter(stands).map(ruleInWords),
    unanswered: gate.unanswered.filter((measure) => !isNamed(gate, measure)).map(openQuestion),
    reasons: reasons.filter(({ rule }) => !gate.rules.some(({ id }) => id === rule)),
  }
}

/** The rule about open questions names them as its answers. */
function isNamed({ rules }: Gate, measure: string): boolean {
  return rules.some(({ because }) => because.some((answer) => answer.measure === measure))
}

function openQuestion(measure: string): AnswerInWords {
  return { measure, side: undefined, question: questionWords(measure), answer: 'Not answered' }
}

/** A medical outcome lifts any rule; a clinician's override lifts a soft one only. */
function stands({ tier, released }: FiredRule): boolean {
  return released === null || (released.kind === 'override' && tier !== 'soft')
}

function ruleInWords(rule: FiredRule): RuleInWords {
  return { ...rule, because: rule.because.map(answerInWords) }
}

function answerInWords({ measure, side, value }: Answer): AnswerInWords {
  return { measure, side, question: questionWords(measure), answer: answerWords(measure, value) }
}
