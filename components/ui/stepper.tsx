'use client'

import { useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from './icon'
import { nextStep, readNumber, showNumber } from './number-text'
import { useEarlyText } from './use-early-text'
import css from './stepper.module.css'

export interface StepperProps {
  /** The accessible name: what is measured and on which side. */
  readonly label: string
  readonly value: number | null
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit?: string
  /** Set for a unit that belongs to the number, as a degree sign. */
  readonly isUnitTight?: boolean
  readonly tone?: 'left' | 'right' | 'plain'
  readonly size?: 'large' | 'row'
  readonly isInvalid?: boolean
  readonly isDisabled?: boolean
  readonly describedBy?: string
  /** What the Enter key of a touch keyboard says. */
  readonly enterKeyHint?: 'next'
  /** A number, null for emptied, NaN for text that is no number. Called on every keystroke and step. */
  readonly onValue: (value: number | null) => void
  readonly onLeave?: () => void
}

/** A number with big buttons on both sides. It takes typing, the arrow keys and the buttons alike; empty stays empty. */
export function Stepper(props: StepperProps) {
  const { label, value, min, max, step, unit, isUnitTight, tone = 'plain', size = 'large', isInvalid, isDisabled, onValue } = props
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const isStillTyped = typed !== null && Object.is(readNumber(typed), value)
  const shown = isStillTyped ? typed : value === null || Number.isNaN(value) ? '' : showNumber(value)
  const isEmpty = shown === ''
  const take = (text: string) => {
    setTyped(text)
    onValue(readNumber(text))
  }
  useEarlyText(input, shown, take)

  const move = (direction: 1 | -1) => {
    const next = nextStep(Number.isNaN(value) ? null : value, direction, { min, max, step })
    if (next === null) return input.current?.focus()
    setTyped(null)
    onValue(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? 1 : -1)
  }
  const classes = [css.step, css[tone], size === 'row' && css.row, isEmpty && css.empty, isInvalid && css.invalid]

  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Less: ${label}`}
        disabled={isDisabled || (value ?? max) <= min}
        onClick={() => move(-1)}
      >
        <Icon name="minus" />
      </button>
      <div className={css.value} onClick={() => input.current?.focus()}>
        <input
          ref={input}
          role="spinbutton"
          inputMode={min < 0 ? 'text' : 'decimal'}
          autoComplete="off"
          enterKeyHint={props.enterKeyHint}
          placeholder="–"
          aria-label={label}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value === null || Number.isNaN(value) ? undefined : value}
          aria-valuetext={isEmpty ? 'not entered' : `${shown}${unit ? ` ${unit}` : ''}`}
          aria-invalid={isInvalid || undefined}
          aria-describedby={props.describedBy}
          disabled={isDisabled}
          value={shown}
          onChange={(event) => take(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (typed !== null && !Number.isNaN(readNumber(typed))) setTyped(null)
            props.onLeave?.()
          }}
        />
        {unit && !isEmpty && (
          <span className={css.unit} data-tight={isUnitTight || undefined} aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`More: ${label}`}
        disabled={isDisabled || (value ?? min) >= max}
        onClick={() => move(1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  )
}
