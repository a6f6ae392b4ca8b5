'use client'

import { useId, type KeyboardEvent, type ReactNode } from 'react'
import css from './choice.module.css'

export interface ChoiceOption {
  readonly value: string
  readonly label: string
  /** `alarm` needs attention when chosen; `open` leaves the question open; `plain` is neither. */
  readonly tone?: 'plain' | 'alarm' | 'open'
  readonly picture?: ReactNode
}

export interface ChoiceProps {
  /** The accessible name of the group. */
  readonly label: string
  readonly options: readonly ChoiceOption[]
  readonly value: string | null
  /** Segments stand in one bar; pills wrap, for many or long options. */
  readonly shape?: 'segments' | 'pills'
  readonly tone?: 'left' | 'right' | 'plain'
  readonly isDisabled?: boolean
  readonly describedBy?: string
  readonly onValue: (value: string) => void
}

/**
 * One of a few answers. Native radio buttons: arrow keys move, a group without an answer has none checked. The first letter of an
 * answer chooses it; pressed again, the next one that begins with it.
 */
export function Choice({ label, options, value, shape = 'segments', tone = 'plain', isDisabled, describedBy, onValue }: ChoiceProps) {
  const name = useId()
  const side = shape === 'segments' && tone !== 'plain' ? css[tone] : ''
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isDisabled) return
    const next = nextWithLetter(options, value, event.key)
    if (next === null) return
    onValue(next.value)
    event.currentTarget.querySelectorAll('input')[options.indexOf(next)]?.focus()
  }
  return (
    <div role="radiogroup" aria-label={label} aria-describedby={describedBy} className={`${css[shape]} ${side}`} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <label key={option.value} className={css.option} data-tone={option.tone ?? 'plain'}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={isDisabled}
            onChange={() => onValue(option.value)}
          />
          {option.picture ?? <ToneMark tone={option.tone} />}
          {option.label}
        </label>
      ))}
    </div>
  )
}

/** The option after the chosen one whose words begin with a letter; null for none. */
function nextWithLetter(options: readonly ChoiceOption[], value: string | null, letter: string): ChoiceOption | null {
  if (!/^\p{L}$/u.test(letter)) return null
  const fits = options.filter(({ label }) => label.toLowerCase().startsWith(letter.toLowerCase()))
  const chosen = fits.findIndex((option) => option.value === value)
  return fits[(chosen + 1) % fits.length] ?? null
}

/** Repeats the tone by a shape: nothing for a plain answer, full for an alarm, half for an open one. */
function ToneMark({ tone }: { readonly tone?: ChoiceOption['tone'] }) {
  if (tone !== 'alarm' && tone !== 'open') return null
  return (
    <svg className={css.mark} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {tone === 'alarm' ? (
        <circle cx="8" cy="8" r="7" fill="currentColor" />
      ) : (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.75" />
          <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" />
        </>
      )}
    </svg>
  )
}
