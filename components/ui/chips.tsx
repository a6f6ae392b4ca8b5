'use client'

import { useRef, useState, type KeyboardEvent } from 'react'
import { chooseByLetter, type Lettered } from './choose-by-letter'
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
 * Any number of answers. Native checkboxes, so each has its own name and state. The group is one stop of the Tab key: arrow keys move
 * inside it, Space chooses and takes back. The first letter of an answer chooses it; pressed again, the next one that begins with it.
 */
export function Chips({ label, options, values, isDisabled, describedBy, onValues }: ChipsProps) {
  const [here, setHere] = useState(0)
  const lettered = useRef<Lettered | null>(null)
  const put = (chosen: readonly string[]) => onValues(options.map(({ value }) => value).filter((each) => chosen.includes(each)))
  const flip = (value: string, isChosen: boolean) => put(isChosen ? [...values, value] : values.filter((each) => each !== value))
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isDisabled) return
    const byLetter = chooseByLetter({ options, values, here }, event.key, lettered.current)
    const next = byLetter ? options.findIndex(({ value }) => value === byLetter.lettered.value) : nextChip(options, here, event.key)
    lettered.current = byLetter?.lettered ?? null
    if (next === null) return
    event.preventDefault()
    if (byLetter) put(byLetter.values)
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
function nextChip({ length }: readonly ChipOption[], here: number, key: string): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (here + 1) % length
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (here + length - 1) % length
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : null
}
