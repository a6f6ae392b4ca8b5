import type { Entry, MeasureField } from '@/lib/assessments/types'
import { valueWords } from './value-words'

type Said =
  Exclude<Entry, { kind: 'force' }> | { readonly kind: 'force'; readonly forceN: number | null; readonly leverArmCm: number | null }

/** An answer as it is told: "8.5°", "210 N at 34 cm", "not done (no time today)". */
export function entryWords(entry: Said, field: Pick<MeasureField, 'unit' | 'value' | 'optionLabels'>): string {
  switch (entry.kind) {
    case 'value':
      return valueWords(entry.value, field.unit, field)
    case 'force':
      return `${entry.forceN ?? '?'} N at ${entry.leverArmCm ?? '?'} cm`
    case 'not-done':
      return `not done (${entry.reason})`
    case 'blank':
      return 'no answer'
  }
}
