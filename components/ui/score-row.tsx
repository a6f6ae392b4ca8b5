'use client'

import { useId, useRef, type CSSProperties, type KeyboardEvent } from 'react'
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

/** A 0 that follows a 1 as quickly as this makes it a 10. */
const TEN_MS = 1_000

/** A whole-number score as a row of buttons, 0 to 10 for pain. Typing the number chooses it. */
export function ScoreRow({ label, value, min, max, isDisabled, describedBy, onValue }: ScoreRowProps) {
  const name = useId()
  const scores = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const typed = useRef({ digit: -1, at: 0 })
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey || isDisabled) return
    const digit = Number(event.key)
    const isTen = digit === 0 && typed.current.digit === 1 && event.timeStamp - typed.current.at < TEN_MS
    typed.current = { digit, at: event.timeStamp }
    const score = isTen ? 10 : digit
    if (score < min || score > max) return
    onValue(score)
    event.currentTarget.querySelectorAll('input')[score - min]?.focus()
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
