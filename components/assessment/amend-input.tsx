'use client'

import type { CorrectedEntry, MeasureField } from '@/lib/assessments/types'
import { optionWords, shownUnit } from '../findings/value-words'
import { Chips } from '../ui/chips'
import { Choice } from '../ui/choice'
import { TextField } from '../ui/field'
import { readNumber } from '../ui/number-text'

export type Typed = { readonly kind: 'one'; readonly text: string } | { readonly kind: 'many'; readonly values: readonly string[] }

interface AmendInputProps {
  readonly field: MeasureField
  readonly label: string
  readonly typed: Typed
  readonly error?: string
  readonly onTyped: (typed: Typed) => void
}

const TRI = ['no', 'yes', 'unknown']

/** The corrected value: the options of a question, or a number as text. A force with its lever arm is corrected as Nm/kg. */
export function AmendInput({ field, label, typed, error, onTyped }: AmendInputProps) {
  const { value: kind } = field
  if (kind.kind === 'choices') {
    const options = kind.options.map((option) => ({ value: option, label: optionWords(option, field) }))
    const values = typed.kind === 'many' ? typed.values : []
    return <Chips label={label} options={options} values={values} onValues={(all) => onTyped({ kind: 'many', values: all })} />
  }
  const text = typed.kind === 'one' ? typed.text : ''
  const put = (next: string) => onTyped({ kind: 'one', text: next })
  if (kind.kind === 'tri' || kind.kind === 'choice') {
    const options = (kind.kind === 'tri' ? TRI : kind.options).map((option) => ({ value: option, label: optionWords(option, field) }))
    return <Choice label={label} options={options} shape="pills" value={text === '' ? null : text} onValue={put} />
  }
  const unit = shownUnit(field.unit).words
  return (
    <TextField
      label={unit === '' ? 'Corrected value' : `Corrected value, ${unit}`}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      error={error}
      onChange={(event) => put(event.target.value)}
    />
  )
}

/** What was typed as an answer; null while nothing is. A word that may stand for a number is taken as it is. */
export function entryOf(field: MeasureField, typed: Typed): CorrectedEntry {
  if (typed.kind === 'many') return typed.values.length === 0 ? null : { kind: 'value', value: typed.values }
  if (typed.text.trim() === '') return null
  const { value: kind } = field
  const isWord = kind.kind === 'tri' || kind.kind === 'choice' || (kind.kind === 'integer' && kind.special?.includes(typed.text))
  const value = isWord ? typed.text : readNumber(typed.text)
  return value === null ? null : { kind: 'value', value }
}
