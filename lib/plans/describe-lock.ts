import { getMeasure } from '@/lib/clinical/measures/registry'
import type { MeasureDefinition, ObservedValue } from '@/lib/clinical/measures/types'
import type { Answer, FiredRule, Gate } from '@/lib/clinical/screening/types'
import type { Reason } from '@/lib/clinical/plan/types'
import type { AnswerInWords, LockedProposal, RuleInWords } from './types'

/** Why there is no plan, in the words of the questions and answers that fired the rules. Lifted rules are left out. */
export function describeLock(gate: Gate, reasons: readonly Reason[]): LockedProposal {
  return {
    state: gate.state,
    strengthBlocked: gate.blocks.includes('strength'),
    rules: gate.rules.filter(stands).map(ruleInWords),
    unanswered: gate.unanswered.map((measure) => ({ measure, side: undefined, question: questionOf(measure), answer: 'Not answered' })),
    reasons: reasons.filter(({ rule }) => !gate.rules.some(({ id }) => id === rule)),
  }
}

/** A medical outcome lifts any rule; a clinician's override lifts a soft one only. */
function stands({ tier, released }: FiredRule): boolean {
  return released === null || (released.kind === 'override' && tier !== 'soft')
}

function ruleInWords(rule: FiredRule): RuleInWords {
  return { ...rule, because: rule.because.map(answerInWords) }
}

function answerInWords({ measure, side, value }: Answer): AnswerInWords {
  return { measure, side, question: questionOf(measure), answer: valueInWords(getMeasure(measure), value) }
}

function questionOf(measure: string): string {
  return getMeasure(measure)?.label ?? measure
}

const TRI_WORDS: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', unknown: 'Not known' }

/** `["focal-bone-pain"]` of a choice reads as that option's words; `9` in degrees as "9 deg". */
function valueInWords(definition: MeasureDefinition | undefined, value: ObservedValue): string {
  if (typeof value === 'number') return definition?.unit ? `${value} ${definition.unit}` : String(value)
  const each = typeof value === 'string' ? [value] : value
  return each.map((option) => optionInWords(definition, option)).join(', ')
}

function optionInWords(definition: MeasureDefinition | undefined, option: string): string {
  const value = definition?.value
  if (value?.kind !== 'choice' && value?.kind !== 'choices') return TRI_WORDS[option] ?? option
  return definition?.optionLabels?.[value.options.indexOf(option)] ?? option
}
