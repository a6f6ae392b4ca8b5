'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { Button } from '../ui/button'
import { NOT_DONE_REASONS } from './left-out'
import { placeName, useSheet } from './store-context'
import css from './not-done.module.css'

interface ReasonsProps {
  readonly field: MeasureField
  /** The sides that have no answer yet. */
  readonly sides: readonly ObservationSide[]
  readonly onChosen: () => void
}

/** "Not done" is an answer: it needs its reason, and counts as answered. */
export function NotDoneReasons({ field, sides, onChosen }: ReasonsProps) {
  const { store } = useSheet()
  const choose = (reason: string) => {
    for (const side of sides) store.answer({ measure: field.id, side }, { kind: 'not-done', reason })
    onChosen()
  }
  return (
    <div className={css.reasons} role="group" aria-label={`${field.label}, not done because`}>
      <p>Not done because</p>
      <div className={css.pills}>
        {NOT_DONE_REASONS.map((reason) => (
          <button key={reason} type="button" onClick={() => choose(reason)}>
            {reason}
          </button>
        ))}
      </div>
    </div>
  )
}

interface NotDoneProps {
  readonly field: MeasureField
  readonly side: ObservationSide
  readonly reason: string
}

/** What stands instead of the input. */
export function NotDone({ field, side, reason }: NotDoneProps) {
  const { store, isLocked } = useSheet()
  return (
    <div className={css.notdone}>
      <b>Not done</b>
      <span>{reason}</span>
      {!isLocked && (
        <Button
          look="tool"
          aria-label={`Enter a value after all: ${placeName(field, side)}`}
          onClick={() => store.answer({ measure: field.id, side }, { kind: 'blank' })}
        >
          Undo
        </Button>
      )}
    </div>
  )
}
