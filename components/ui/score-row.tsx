'use client'

import { useId, type CSSProperties, type KeyboardEvent } from 'react'
import { showNumber } from './number-text'
import css from './score-row.module.css'

export interface ScoreRowProps {
  readonly label: string
  readonly value: number | null
  readonly min: number
  readonly max: number
  readonly isDisabled?: boolean
  readonly describedBy?: string
  readonly onValue: (value: number) => void
}

/** A whole-number score as a row of buttons, 0 to 10 for pain. Typing a digit chooses it. */
export function ScoreRow({ label, value, min, max, isDisabled, describedBy, onValue }: ScoreRowProps) {
  const name = useId()
  const scores = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null
    if (digit !== null && digit >= min && digit <= max && !isDisabled) onValue(digit)
  }
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      className={css.row}
      style={{ '--count': scores.length } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      {scores.map((score) => (
        <label key={score} className={css.score}>
          <input type="radio" name={name} value={score} checked={score === value} disabled={isDisabled} onChange={() => onValue(score)} />
          {showNumber(score)}
        </label>
      ))}
    </div>
  )
}
