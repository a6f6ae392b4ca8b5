'use client'

import type { ReactNode, Ref } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Reason } from '@/lib/clinical/plan/types'
import type { BoardDay, RunCard, StrengthCard, WalkCard } from '@/lib/plans/types'
import { PHASE_WORDS } from './plan-words'
import { ReasonList } from './reason-list'
import css from './day-inspector.module.css'

/** What the server has drawn: the browser needs neither the catalogue nor the geometry. */
export interface DrawnParts {
  /** The figures and instructions of each exercise, by its sheet. */
  readonly sheets: Readonly<Record<string, ReactNode>>
  /** Each run on its line of minutes, by its lane. */
  readonly lanes: Readonly<Record<string, ReactNode>>
}

interface DayInspectorProps {
  readonly week: number
  readonly day: BoardDay
  readonly drawn: DrawnParts
  readonly reasons: readonly Reason[]
  readonly headingRef?: Ref<HTMLHeadingElement>
  readonly onStep: ((days: -1 | 1) => void) | null
  readonly onClose?: () => void
}

/** One day in full: the run on its line of minutes, each exercise with its dose and figure, and why it stands there. */
export function DayInspector({ week, day, drawn, reasons, headingRef, onStep, onClose }: DayInspectorProps) {
  return (
    <section className={css.inspector} aria-label={day.title}>
      <header className={css.head}>
        <h2 ref={headingRef} tabIndex={-1}>
          {day.title}
        </h2>
        <span className={css.steps}>
          {onStep && (
            <>
              <button type="button" aria-label="Day before" onClick={() => onStep(-1)}>
                <Icon name="chevron-right" className={css.back} />
              </button>
              <button type="button" aria-label="Day after" onClick={() => onStep(1)}>
                <Icon name="chevron-right" />
              </button>
            </>
          )}
          {onClose && (
            <button type="button" aria-label="Close the day" onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </span>
        <p>
          Week {week}, {day.usedMin} of {day.freeMin} free minutes
        </p>
      </header>
      {day.cards.length === 0 && <p className={css.rest}>Rest. No session on this day.</p>}
      {day.cards.map((card) => (
        <div key={card.sessionId} className={css.session}>
          {card.kind === 'run' && <RunDetail card={card} lane={drawn.lanes[card.lane]} />}
          {card.kind === 'strength' && <StrengthDetail card={card} sheets={drawn.sheets} />}
          {(card.kind === 'walk' || card.kind === 'cross-training') && <WalkDetail card={card} />}
        </div>
      ))}
      {reasons.length > 0 && (
        <div className={css.session}>
          <h3>Why this?</h3>
          <ReasonList reasons={reasons} />
        </div>
      )}
    </section>
  )
}

function RunDetail({ card, lane }: { readonly card: RunCard; readonly lane: ReactNode }) {
  const { session } = card
  return (
    <>
      <p className={css.kind}>Run {card.isKey && <span className={css.key}>Key run</span>}</p>
      <p className={css.headline}>{card.headline}</p>
      <p className={css.soft}>
        {card.runMin} min running, {session.terrain}, effort up to {session.rpeMax} of 10
      </p>
      <div className={css.lane}>{lane}</div>
      <dl className={css.facts}>
        {card.stage !== null && <Fact term="Ladder stage" value={String(card.stage)} />}
        <Fact term="Walk first" value={`${session.warmupWalkMin} min`} />
        <Fact term="Run and walk" value={card.short} />
        <Fact term="Walk after" value={`${session.cooldownWalkMin} min`} />
        {session.cue && <Fact term="Cue" value={session.cue} />}
      </dl>
    </>
  )
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function StrengthDetail({ card, sheets }: { readonly card: StrengthCard; readonly sheets: DrawnParts['sheets'] }) {
  const sets = card.sets.reduce((sum, each) => sum + each, 0)
  return (
    <>
      <p className={css.kind}>Strength</p>
      <p className={css.soft}>
        {card.totalMin} min, {sets} sets, {PHASE_WORDS[card.phase]}
      </p>
      <ul className={css.exercises}>
        {card.exercises.map(({ sheet, name, dose }) => (
          <li key={sheet}>
            <details>
              <summary>
                <span>
                  <b>{name}</b>
                  <small>{dose}</small>
                </span>
                <Icon name="chevron-down" size={20} />
              </summary>
              {sheets[sheet]}
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

function WalkDetail({ card }: { readonly card: WalkCard }) {
  return (
    <>
      <p className={css.kind}>{card.kind === 'walk' ? 'Walk' : 'Cross-training'}</p>
      <p className={css.headline}>{card.headline}</p>
    </>
  )
}
