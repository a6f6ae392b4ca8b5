'use client'

import { useState, type KeyboardEvent } from 'react'
import { Icon } from './icon'
import css from './chips.module.css'

export interface ChipOption {
  readonly value: string
  readonly label: string
  readonly tone?: 'plain' | 'alarm'
  /** Stands in for the tick, as the number of a place on a map. */
  readonly badge?: string
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

/**
 * Any number of answers. Native checkboxes, so each has its own name and state. The group is one stop of the Tab key: arrow keys and
 * first letters move inside it, Space chooses.
 */
export function Chips({ label, options, values, isDisabled, describedBy, onValues }: ChipsProps) {
  const [here, setHere] = useState(0)
  const flip = (value: string, isChosen: boolean) =>
    onValues(options.map((option) => option.value).filter((each) => (each === value ? isChosen : values.includes(each))))
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = nextChip(options, here, event.key)
    if (next === null) return
    event.preventDefault()
    event.currentTarget.querySelectorAll('input')[next]?.focus()
  }
  return (
    <div role="group" aria-label={label} aria-describedby={describedBy} className={css.chips} onKeyDown={onKeyDown}>
      {options.map((option, index) => (
        <label key={option.value} className={css.chip} data-tone={option.tone ?? 'plain'}>
          <input
            type="checkbox"
            value={option.value}
            checked={values.includes(option.value)}
            disabled={isDisabled}
            tabIndex={index === here ? 0 : -1}
            onFocus={() => setHere(index)}
            onChange={(event) => flip(option.value, event.target.checked)}
          />
          {option.badge === undefined ? (
            <Icon name="check" size={16} className={css.tick} />
          ) : (
            values.includes(option.value) && (
              <span className={css.badge} aria-hidden="true">
                {option.badge}
              </span>
            )
          )}
          {option.label}
        </label>
      ))}
    </div>
  )
}

/** Where a key leads inside the group; null for a key that is not ours. */
function nextChip(options: readonly ChipOption[], here: number, key: string): number | null {
  const count = options.length
  if (key === 'ArrowRight' || key === 'ArrowDown') return (here + 1) % count
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (here + count - 1) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (!/^\p{L}$/u.test(key)) return null
  const order = Array.from({ length: count }, (_, step) => (here + 1 + step) % count)
  return order.find((index) => options[index]?.label.toLowerCase().startsWith(key.toLowerCase())) ?? null
}
