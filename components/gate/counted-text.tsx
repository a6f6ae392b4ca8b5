'use client'

import { explanationLength } from '@/lib/clinical/screening/release-terms'
import { TextAreaField } from '../ui/field'
import css from './gate-form.module.css'

interface CountedTextProps {
  readonly label: string
  readonly value: string
  /** Characters that are asked for. */
  readonly least: number
  readonly error?: string
  readonly onValue: (value: string) => void
}

/** A text that has to say enough, with how much it says beside its label. */
export function CountedText({ label, value, least, error, onValue }: CountedTextProps) {
  const length = explanationLength(value)
  return (
    <div className={css.counted}>
      <span className={css.count} data-short={length < least}>
        {length < least ? `${length} of at least ${least} characters` : `${length} characters`}
      </span>
      <TextAreaField label={label} value={value} maxLength={4000} error={error} onChange={(event) => onValue(event.target.value)} />
    </div>
  )
}
