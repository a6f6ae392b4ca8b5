'use client'

import { Icon } from './icon'
import css from './chips.module.css'

export interface ChipOption {
  readonly value: string
  readonly label: string
  readonly tone?: 'plain' | 'alarm'
}

export interface ChipsProps {
  readonly label: string
  readonly options: readonly ChipOption[]
  readonly values: readonly string[]
  readonly isDisabled?: boolean
  readonly describedBy?: string
  /** All that are chosen now, in the order of the options. */
  readonly onValues: (values: readonly string[]) => void
}

/** Any number of answers. Native checkboxes, so each has its own name and state. */
export function Chips({ label, options, values, isDisabled, describedBy, onValues }: ChipsProps) {
  const flip = (value: string, isChosen: boolean) =>
    onValues(options.map((option) => option.value).filter((each) => (each === value ? isChosen : values.includes(each))))
  return (
    <div role="group" aria-label={label} aria-describedby={describedBy} className={css.chips}>
      {options.map((option) => (
        <label key={option.value} className={css.chip} data-tone={option.tone ?? 'plain'}>
          <input
            type="checkbox"
            value={option.value}
            checked={values.includes(option.value)}
            disabled={isDisabled}
            onChange={(event) => flip(option.value, event.target.checked)}
          />
          <Icon name="check" size={16} className={css.tick} />
          {option.label}
        </label>
      ))}
    </div>
  )
}
