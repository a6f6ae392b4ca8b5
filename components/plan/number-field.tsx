'use client'

import { useId } from 'react'
import { FieldError } from '@/components/ui/field'
import { Stepper } from '@/components/ui/stepper'
import css from './set-up-form.module.css'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  readonly unit: string
  /** Lowest, highest, and what one press of a button adds. */
  readonly limits: readonly [number, number, number]
  readonly value: number | null
  readonly error?: string
  readonly onValue: (value: number | null) => void
}

/** A stepper with its label above it and, when it is refused, the reason below. */
export function NumberField({ label, hint, unit, limits: [min, max, step], value, error, onValue }: NumberFieldProps) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className={css.field}>
      <p className={css.label} aria-hidden="true">
        {label}
      </p>
      {hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Stepper
        label={label}
        unit={unit}
        size="row"
        {...{ value, min, max, step, describedBy }}
        isInvalid={error !== undefined}
        onValue={onValue}
      />
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}
