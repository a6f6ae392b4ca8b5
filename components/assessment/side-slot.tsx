'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import type { ChoiceOption } from '../ui/choice'
import { SideBadge } from '../ui/side-badge'
import { AnswerInput } from './answer-input'
import { Conflict } from './conflict'
import { NotDone } from './not-done'
import { Reading } from './reading'
import { useAnswer } from './store-context'
import css from './rows.module.css'

interface SideSlotProps {
  readonly field: MeasureField
  readonly side: ObservationSide
  /** What this side means for this test: "On the left leg". Without it a question without sides has no heading. */
  readonly words?: string
  readonly size?: 'large' | 'row'
  readonly isAlarming?: boolean
  readonly withReading?: boolean
  readonly pictures?: Readonly<Record<string, ChoiceOption['picture']>>
}

const SIDE_WORDS: Readonly<Record<ObservationSide, string | null>> = { left: 'Left', right: 'Right', none: null }

/** Everything about one answer: the side, the input or "not done", what it means, and a conflict when there is one. */
export function SideSlot({ field, side, words, size, isAlarming, withReading = true, pictures }: SideSlotProps) {
  const { entry } = useAnswer({ measure: field.id, side })
  const heading = words ?? SIDE_WORDS[side]
  return (
    <div className={css.side}>
      {heading !== null && (
        <p className={css.tag} data-side={side} aria-hidden="true">
          {side !== 'none' && <SideBadge side={side} />}
          {heading}
        </p>
      )}
      {entry.kind === 'not-done' ? (
        <NotDone field={field} side={side} reason={entry.reason} />
      ) : (
        <AnswerInput field={field} side={side} size={size} isAlarming={isAlarming} pictures={pictures} />
      )}
      {withReading && <Reading field={field} side={side} />}
      <Conflict field={field} side={side} />
    </div>
  )
}
