'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import type { ChoiceOption } from '../ui/choice'
import { SideBadge } from '../ui/side-badge'
import { Amended } from './amended'
import { AnswerInput } from './answer-input'
import { stopProps } from './answer-stops'
import { ConfirmLine } from './confirm-line'
import { Conflict } from './conflict'
import { isAnswered } from './draft-answer'
import { NotDone } from './not-done'
import { Reading } from './reading'
import { useAnswer } from './store-context'
import css from './rows.module.css'

interface SideSlotProps {
  readonly field: MeasureField
  readonly side: ObservationSide
  /** What stands over the input; "Left" or "Right" by itself, nothing for an empty text. */
  readonly words?: string
  /** A force is entered as Nm/kg. */
  readonly asTorque?: boolean
  readonly size?: 'large' | 'row'
  readonly isAlarming?: boolean
  readonly isNumbered?: boolean
  readonly withReading?: boolean
  readonly pictures?: Readonly<Record<string, ChoiceOption['picture']>>
}

const SIDE_WORDS: Readonly<Record<ObservationSide, string | null>> = { left: 'Left', right: 'Right', none: null }

/** Everything about one answer: the side, the input or "not done", what it means, and a conflict when there is one. */
export function SideSlot({ field, side, words, isAlarming, withReading = true, ...input }: SideSlotProps) {
  const answer = useAnswer({ measure: field.id, side })
  const { entry } = answer
  const heading = words ?? SIDE_WORDS[side] ?? ''
  return (
    <div className={css.side} {...stopProps(!isAnswered(answer))}>
      {heading !== '' && (
        <p className={css.tag} data-side={side} aria-hidden="true">
          {side !== 'none' && <SideBadge side={side} />}
          {heading}
        </p>
      )}
      {entry.kind === 'not-done' ? (
        <NotDone field={field} side={side} reason={entry.reason} />
      ) : (
        <AnswerInput field={field} side={side} isAlarming={isAlarming} {...input} />
      )}
      {withReading ? <Reading field={field} side={side} /> : isAlarming && <ConfirmLine field={field} side={side} />}
      <Conflict field={field} side={side} />
      <Amended field={field} side={side} />
    </div>
  )
}
