import type { MeasureField } from '@/lib/assessments/types'

/** Why a test is left out. The wording is a convention; what is stored is the text. */
export const NOT_DONE_REASONS = ['No time today', 'Too painful', 'No equipment', 'Not safe to test', 'Declined', 'Not applicable']

/** A question of yes, no and unknown has "unknown"; others bring their own "not done". */
export function canBeLeftOut({ value }: MeasureField): boolean {
  if (value.kind === 'tri') return false
  return value.kind !== 'choice' || !value.options.some((option) => option === 'not-done' || option === 'prefer-not-to-say')
}
