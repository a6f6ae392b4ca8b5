import type { CorrectedEntry, Entry, MeasureField } from '@/lib/assessments/types'
import { readNumber, showNumber } from '../ui/number-text'

/** What stands in the form, as text: one value, several options, a force with its lever arm, or why it was not done. */
export type TypedAmendment =
  | { readonly kind: 'one'; readonly text: string }
  | { readonly kind: 'many'; readonly values: readonly string[] }
  | { readonly kind: 'force'; readonly forceN: string; readonly leverArmCm: string }
  | { readonly kind: 'not-done'; readonly reason: string }

/** How the form begins: empty, but a force with what stands, so that the half that was right need not be typed again. */
export function amendmentOf({ torque }: MeasureField, standing: Entry): TypedAmendment {
  if (!torque || standing.kind === 'value') return { kind: 'one', text: '' }
  if (standing.kind !== 'force') return { kind: 'force', forceN: '', leverArmCm: '' }
  return { kind: 'force', forceN: showNumber(standing.forceN), leverArmCm: showNumber(standing.leverArmCm) }
}

/** What was typed as an answer; null while nothing is, or only half of a force. A word that may stand for a number is taken as it is. */
export function correctedBy(typed: TypedAmendment, field: MeasureField): CorrectedEntry {
  switch (typed.kind) {
    case 'many':
      return typed.values.length === 0 ? null : { kind: 'value', value: typed.values }
    case 'not-done':
      return typed.reason === '' ? null : { kind: 'not-done', reason: typed.reason }
    case 'force': {
      const [forceN, leverArmCm] = [readNumber(typed.forceN), readNumber(typed.leverArmCm)]
      return forceN === null || leverArmCm === null ? null : { kind: 'force', forceN, leverArmCm }
    }
    case 'one': {
      const value = isWord(field, typed.text) ? typed.text : readNumber(typed.text)
      return value === null || value === '' ? null : { kind: 'value', value }
    }
  }
}

function isWord({ value }: MeasureField, text: string): boolean {
  return value.kind === 'tri' || value.kind === 'choice' || (value.kind === 'integer' && value.special?.includes(text) === true)
}

/** What is missing, in words. */
export function missingWords(typed: TypedAmendment): string {
  if (typed.kind === 'not-done') return 'Choose why it was not done.'
  return typed.kind === 'force' ? 'Enter the force and the lever arm.' : 'Enter the corrected value.'
}
