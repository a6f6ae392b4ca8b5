'use client'

import { Fragment, useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import type { Reason } from '@/lib/clinical/plan/types'
import type { BoardDay, BoardWeek, SessionCard } from '@/lib/plans/types'
import { DayInspector, type DrawnParts } from './day-inspector'
import css from './plan-board.module.css'
import board from './board.module.css'
import { WeekRow, type Selection } from './week-row'

interface PlanBoardProps {
  readonly weeks: readonly BoardWeek[]
  readonly drawn: DrawnParts
  readonly reasons: readonly Reason[]
  /** What stands above the board in the same column: set-up, reasons, chart. */
  readonly children: ReactNode
}

/** The board with its inspector: a column beside it on a desktop, in the flow under the chosen week elsewhere. */
export function PlanBoard({ weeks, drawn, reasons, children }: PlanBoardProps) {
  const days = useMemo(() => weeks.flatMap((week) => week.days), [weeks])
  const [selection, setSelection] = useState<Selection>(() => firstSelection(days))
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(() => new Set([weekOf(weeks, firstSelection(days).on)]))
  const inFlow = useRef<HTMLHeadingElement>(null)

  const select = useCallback((on: string, sessionId: string | null) => setSelection({ on, sessionId, isChosen: true }), [])
  const step = (by: -1 | 1) => {
    const next = days[days.findIndex(({ on }) => on === selection.on) + by]
    if (next) select(next.on, next.cards[0]?.sessionId ?? null)
  }
  const close = () => {
    const { on, sessionId } = selection
    setSelection({ on, sessionId, isChosen: false })
    document.querySelector<HTMLElement>(`[data-day="${on}"] button`)?.focus()
  }

  // On a phone or tablet the day opens under its week: the reader is taken to it.
  useEffect(() => {
    if (selection.isChosen && inFlow.current?.offsetParent) inFlow.current.focus()
  }, [selection])

  const day = days.find(({ on }) => on === selection.on)
  const scaleMin = Math.max(20, ...days.flatMap(({ cards }) => cards.map((card) => (card.kind === 'run' ? card.totalMin : 0))))
  const inspected = day && { day, week: weekOf(weeks, day.on), drawn, reasons: reasonsFor(day, reasons), onStep: step }

  return (
    <div className={css.work}>
      <div className={css.main}>
        {children}
        <div style={{ '--days': dayColumns(weeks[0]) } as CSSProperties}>
          <ul className={board.columns} aria-hidden="true">
            <li className={board.corner} />
            {weeks[0]?.days.map(({ on, weekday, freeMin }) => (
              <li key={on}>
                {weekday}
                <small>{freeMin === 0 ? '0' : `${freeMin} min free`}</small>
              </li>
            ))}
          </ul>
          {weeks.map((week) => (
            <Fragment key={week.number}>
              <WeekRow
                week={week}
                scaleMin={scaleMin}
                selected={selection}
                isFolded={!unfolded.has(week.number)}
                onUnfold={() => setUnfolded((open) => new Set(open).add(week.number))}
                onSelect={select}
              />
              {inspected && selection.isChosen && inspected.week === week.number && (
                <div className={css.inFlow}>
                  <DayInspector {...inspected} headingRef={inFlow} onClose={close} />
                </div>
              )}
            </Fragment>
          ))}
        </div>
      </div>
      <aside className={css.aside}>{inspected && <DayInspector {...inspected} />}</aside>
    </div>
  )
}

/** What each kind of session is explained by. */
const EXPLAINED_BY: Readonly<Record<SessionCard['kind'], readonly string[]>> = {
  run: ['startStage', 'schedule', 'build', 'event', 'loadCap'],
  strength: ['strength', 'exercises'],
  walk: ['walks'],
  'cross-training': ['walks'],
}

function reasonsFor({ cards }: BoardDay, reasons: readonly Reason[]): readonly Reason[] {
  const about = new Set(cards.flatMap(({ kind }) => EXPLAINED_BY[kind]))
  return reasons.filter((reason) => about.has(reason.about))
}

/** Today if it holds a session, else the first day that does. */
function firstSelection(days: readonly BoardDay[]): Selection {
  const busy = days.filter(({ cards }) => cards.length > 0)
  const day = busy.find(({ isToday }) => isToday) ?? busy[0] ?? days[0]
  return { on: day?.on ?? '', sessionId: day?.cards[0]?.sessionId ?? null, isChosen: false }
}

function weekOf(weeks: readonly BoardWeek[], on: string): number {
  return weeks.find(({ days }) => days.some((day) => day.on === on))?.number ?? 1
}

/** A weekday without free minutes holds nothing, so its column is narrow. */
function dayColumns(week: BoardWeek | undefined): string {
  return (week?.days ?? []).map(({ freeMin }) => (freeMin === 0 ? '46px' : 'minmax(0, 1fr)')).join(' ')
}
