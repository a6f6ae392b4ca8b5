'use client'

import type { BoardDay, RunCard, SessionCard, StrengthCard } from '@/lib/plans/types'
import { RunStrip } from './run-strip'
import css from './session-card.module.css'

interface SessionCardProps {
  readonly day: BoardDay
  readonly card: SessionCard
  readonly isSelected: boolean
  /** Selected before anybody chose: shown as such only where the inspector stands beside the board. */
  readonly isByDefault: boolean
  readonly scaleMin: number
  readonly onSelect: () => void
}

/** One session on the board. Its colour says what it is: key run solid pine, run soft pine, strength and walk outlined. */
export function SessionCardButton({ day, card, isSelected, isByDefault, scaleMin, onSelect }: SessionCardProps) {
  return (
    <button
      type="button"
      className={`${css.card} ${css[lookOf(card)]}`}
      aria-pressed={isSelected}
      data-default={isByDefault || undefined}
      aria-label={`${day.title}: ${cardInWords(card)}`}
      onClick={onSelect}
    >
      <CardFace card={card} scaleMin={scaleMin} />
    </button>
  )
}

function CardFace({ card, scaleMin }: { readonly card: SessionCard; readonly scaleMin: number }) {
  if (card.kind === 'run') return <RunFace card={card} scaleMin={scaleMin} />
  if (card.kind === 'strength') return <StrengthFace card={card} />
  return (
    <span className={css.row}>
      <b>{card.kind === 'walk' ? 'Walk' : 'Cross-train'}</b>
      <span className={css.minutes}>{card.totalMin} min</span>
    </span>
  )
}

function RunFace({ card, scaleMin }: { readonly card: RunCard; readonly scaleMin: number }) {
  return (
    <>
      <span className={css.top}>
        <b>
          {card.runMin}
          <small>min</small>
        </b>
        {card.isKey && <em>Key</em>}
      </span>
      <span className={css.strip}>
        <RunStrip session={card.session} scaleMin={scaleMin} />
      </span>
      <span className={css.foot}>
        <b>{card.short}</b>
        {card.stage !== null && <span>Stage {card.stage}</span>}
      </span>
    </>
  )
}

function StrengthFace({ card }: { readonly card: StrengthCard }) {
  return (
    <>
      <b className={css.name}>Strength</b>
      <span className={css.row}>
        <SetMarks sets={card.sets} />
        <span className={css.minutes}>{card.totalMin} min</span>
      </span>
    </>
  )
}

/** A column an exercise, a mark a set. */
function SetMarks({ sets }: { readonly sets: readonly number[] }) {
  return (
    <span className={css.sets}>
      {sets.map((count, exercise) => (
        <span key={exercise}>
          {Array.from({ length: count }, (_, set) => (
            <i key={set} />
          ))}
        </span>
      ))}
    </span>
  )
}

function lookOf(card: SessionCard): 'keyRun' | 'run' | 'outlined' {
  if (card.kind !== 'run') return 'outlined'
  return card.isKey ? 'keyRun' : 'run'
}

function cardInWords(card: SessionCard): string {
  if (card.kind === 'strength') {
    const sets = card.sets.reduce((sum, each) => sum + each, 0)
    return `strength, ${card.exercises.length} exercises, ${sets} sets, ${card.totalMin} min`
  }
  if (card.kind !== 'run') return `${card.kind === 'walk' ? 'walk' : 'cross-training'}, ${card.totalMin} min`
  const stage = card.stage === null ? '' : `, stage ${card.stage}`
  return `${card.isKey ? 'key run' : 'run'}, ${card.runMin} min running, ${card.short}${stage}`
}
