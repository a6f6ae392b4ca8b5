'use client'

import type { BoardDay, BoardWeek } from '@/lib/plans/types'
import { SessionCardButton } from './session-card'
import css from './board.module.css'

export interface Selection {
  readonly on: string
  readonly sessionId: string | null
  /** Chosen by the reader: below the desktop the inspector opens only then. */
  readonly isChosen: boolean
}

interface WeekRowProps {
  readonly week: BoardWeek
  readonly scaleMin: number
  readonly selected: Selection
  /** On a phone a quiet week is folded to seven squares; wider screens show every week. */
  readonly isFolded: boolean
  readonly onUnfold: () => void
  readonly onSelect: (on: string, sessionId: string) => void
}

/** One week: what it asks, then a column a day. */
export function WeekRow({ week, scaleMin, selected, isFolded, onUnfold, onSelect }: WeekRowProps) {
  return (
    <section className={css.week} data-folded={isFolded || undefined} aria-label={`Week ${week.number}, ${week.dates}`}>
      <WeekHead week={week} />
      {week.days.map((day) => (
        <div key={day.on} className={css.day} data-day={day.on} data-today={day.isToday || undefined}>
          <p className={css.date}>
            <span className={css.weekday}>{day.weekday} </span>
            <b>{day.dayOfMonth}</b>
          </p>
          {day.cards.length === 0 && <p className={css.rest}>{day.isToday ? 'Today, rest' : 'Rest'}</p>}
          {day.cards.map((card) => (
            <SessionCardButton
              key={card.sessionId}
              day={day}
              card={card}
              scaleMin={scaleMin}
              isSelected={selected.on === day.on && selected.sessionId === card.sessionId}
              isByDefault={!selected.isChosen}
              onSelect={() => onSelect(day.on, card.sessionId)}
            />
          ))}
        </div>
      ))}
      {isFolded && (
        <button type="button" className={css.fold} aria-label={`Open week ${week.number}, ${week.dates}`} onClick={onUnfold}>
          <span className={css.squares} aria-hidden="true">
            {week.days.map((day) => (
              <i key={day.on} data-look={squareOf(day)} />
            ))}
          </span>
          <span className={css.open}>Open</span>
        </button>
      )}
    </section>
  )
}

function WeekHead({ week }: { readonly week: BoardWeek }) {
  const isWalking = week.runMin === 0 && week.walkMin > 0
  return (
    <div className={css.head}>
      <h3>Week {week.number}</h3>
      <p>{week.dates}</p>
      <p className={css.sum}>
        {isWalking ? week.walkMin : week.runMin} <small>{isWalking ? 'min walk' : 'min'}</small>
      </p>
      {week.change && <p>{week.change}</p>}
      {week.isLighter && <p className={css.lighter}>Lighter week</p>}
    </div>
  )
}

function squareOf({ cards }: BoardDay): 'key' | 'run' | 'other' | 'rest' {
  const run = cards.find((card) => card.kind === 'run')
  if (run?.kind === 'run') return run.isKey ? 'key' : 'run'
  return cards.length > 0 ? 'other' : 'rest'
}
