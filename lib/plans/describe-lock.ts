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
    unanswered: gate.unanswered.filter((measure) => !isNamed(gate, measure)).map(openQuestion),
    reasons: reasons.filter(({ rule }) => !gate.rules.some(({ id }) => id === rule)),
  }
}

/** The rule about open questions names them as its answers. */
function isNamed({ rules }: Gate, measure: string): boolean {
  return rules.some(({ because }) => because.some((answer) => answer.measure === measure))
}

function openQuestion(measure: string): AnswerInWords {
  return { measure, side: undefined, question: questionOf(measure), answer: 'Not answered' }
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

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  missing: 'Not answered',
  'not-done': 'Not done',
}

/** `["focal-bone-pain"]` of a choice reads as that option's words; `9` in degrees as "9 deg". */
function valueInWords(definition: MeasureDefinition | undefined, value: ObservedValue): string {
  if (typeof value === 'number') return definition?.unit ? `${value} ${definition.unit}` : String(value)
  const each = typeof value === 'string' ? [value] : value
  return each.map((option) => optionInWords(definition, option)).join(', ')
}

function optionInWords(definition: MeasureDefinition | undefined, option: string): string {
  const value = definition?.value
  const isOption = value?.kind === 'choice' || value?.kind === 'choices'
  const label = isOption ? definition?.optionLabels?.[value.options.indexOf(option)] : undefined
  return label ?? PLAIN_WORDS[option] ?? option
}
