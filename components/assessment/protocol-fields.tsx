'use client'

import { useId } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import type { ProtocolField } from '@/lib/clinical/measures/protocol.data'
import type { ObservationSide, Protocol } from '@/lib/clinical/measures/types'
import { EvidenceTag } from '../findings/evidence-tag'
import { Chips } from '../ui/chips'
import { Choice } from '../ui/choice'
import css from './protocol.module.css'

interface ProtocolFieldsProps {
  readonly field: MeasureField
  readonly sides: readonly ObservationSide[]
  readonly protocol: Protocol
  readonly stopped: readonly ObservationSide[]
  readonly onField: (id: string, value: string | null) => void
  readonly onStopped: (side: ObservationSide, isStopped: boolean) => void
}

/** Everything that is asked about how a test is done, each with why it is asked. What is left open stays unknown. */
export function ProtocolFields({ field, sides, protocol, stopped, onField, onStopped }: ProtocolFieldsProps) {
  return (
    <div className={css.fields} role="group" aria-label={`How it was done: ${field.label}`}>
      {field.protocol?.map((asked) => (
        <div key={asked.id} className={css.field}>
          {asked.kind.kind === 'tick' ? (
            <Chips
              label={`${asked.label}: ${field.label}`}
              options={sides.map((side) => ({ value: side, label: side === 'none' ? asked.label : `${asked.label}, ${side}` }))}
              values={stopped}
              onValues={(values) => {
                for (const side of sides) if (values.includes(side) !== stopped.includes(side)) onStopped(side, values.includes(side))
              }}
            />
          ) : (
            <OneField
              asked={asked}
              name={`${asked.label}: ${field.label}`}
              value={protocol[asked.id] ?? null}
              onValue={(value) => onField(asked.id, value)}
            />
          )}
          <p className={css.why}>
            {asked.why.text} <EvidenceTag tag={asked.why.tag} />
          </p>
        </div>
      ))}
    </div>
  )
}

interface OneFieldProps {
  readonly asked: ProtocolField
  readonly name: string
  readonly value: string | null
  readonly onValue: (value: string | null) => void
}

function OneField({ asked: { kind, label }, name, value, onValue }: OneFieldProps) {
  const id = useId()
  if (kind.kind === 'choice')
    return (
      <>
        <p className={css.label} aria-hidden="true">
          {label}
        </p>
        <Choice label={name} shape="pills" options={kind.options} value={value} onValue={onValue} />
      </>
    )
  const unit = kind.kind === 'number' ? kind.unit : ''
  return (
    <label className={css.typed} htmlFor={id}>
      <span className={css.label}>{unit === '' ? label : `${label}, ${unit}`}</span>
      <input
        id={id}
        aria-label={name}
        inputMode={kind.kind === 'number' ? 'numeric' : 'text'}
        autoComplete="off"
        maxLength={kind.kind === 'text' ? kind.maxLength : 5}
        defaultValue={value ?? ''}
        onChange={(event) => onValue(event.target.value.trim() === '' ? null : event.target.value.trim())}
      />
    </label>
  )
}
