'use client'

import type { MeasureField } from '@/lib/assessments/types'
import { optionWords, shownUnit } from '../findings/value-words'
import { Chips } from '../ui/chips'
import { Choice } from '../ui/choice'
import { TextField } from '../ui/field'
import type { TypedAmendment } from './amended-entry'
import { ForceWays } from './force-ways'
import css from './amended.module.css'

interface AmendInputProps {
  readonly field: MeasureField
  readonly label: string
  readonly typed: TypedAmendment
  readonly error?: string
  readonly onTyped: (typed: TypedAmendment) => void
}

const TRI = ['no', 'yes', 'unknown']

/** The corrected value: the options of a question, a number as text, or a force with its lever arm. */
export function AmendInput({ field, label, typed, error, onTyped }: AmendInputProps) {
  const { value: kind } = field
  if (field.torque) return <TorqueInput field={field} label={label} typed={typed} error={error} onTyped={onTyped} />
  if (kind.kind === 'choices') {
    const options = kind.options.map((option) => ({ value: option, label: optionWords(option, field) }))
    const values = typed.kind === 'many' ? typed.values : []
    return <Chips label={label} options={options} values={values} onValues={(all) => onTyped({ kind: 'many', values: all })} />
  }
  if (kind.kind === 'tri' || kind.kind === 'choice') {
    const options = (kind.kind === 'tri' ? TRI : kind.options).map((option) => ({ value: option, label: optionWords(option, field) }))
    const text = typed.kind === 'one' && typed.text !== '' ? typed.text : null
    return <Choice label={label} options={options} shape="pills" value={text} onValue={(next) => onTyped({ kind: 'one', text: next })} />
  }
  const unit = shownUnit(field.unit).words
  return (
    <NumberText
      label={unit === '' ? 'Corrected value' : `Corrected value, ${unit}`}
      text={typed.kind === 'one' ? typed.text : ''}
      error={error}
      onText={(text) => onTyped({ kind: 'one', text })}
    />
  )
}

/** A torque, corrected as it was measured, a force and a lever arm, or as Nm/kg. */
function TorqueInput({ field, typed, error, onTyped }: AmendInputProps) {
  const asTorque = typed.kind === 'one'
  const { forceN, leverArmCm } = typed.kind === 'force' ? typed : { forceN: '', leverArmCm: '' }
  const change = (asOne: boolean) => onTyped(asOne ? { kind: 'one', text: '' } : { kind: 'force', forceN: '', leverArmCm: '' })
  return (
    <div className={css.torque}>
      <ForceWays field={field} asTorque={asTorque} onChange={(asOne) => asOne !== asTorque && change(asOne)} />
      {asTorque ? (
        <NumberText label="Corrected value, Nm/kg" text={typed.text} error={error} onText={(text) => onTyped({ kind: 'one', text })} />
      ) : (
        <>
          <NumberText
            label="Corrected force, N"
            text={forceN}
            error={error}
            onText={(text) => onTyped({ kind: 'force', forceN: text, leverArmCm })}
          />
          <NumberText
            label="Corrected lever arm, cm"
            text={leverArmCm}
            onText={(text) => onTyped({ kind: 'force', forceN, leverArmCm: text })}
          />
        </>
      )}
    </div>
  )
}

interface NumberTextProps {
  readonly label: string
  readonly text: string
  readonly error?: string
  readonly onText: (text: string) => void
}

function NumberText({ label, text, error, onText }: NumberTextProps) {
  return (
    <TextField
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      error={error}
      onChange={(event) => onText(event.target.value)}
    />
  )
}
