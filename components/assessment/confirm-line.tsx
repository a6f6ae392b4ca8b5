'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { Button } from '../ui/button'
import { dayWords } from '../ui/day-words'
import { isUnconfirmed } from './draft-answer'
import { placeName, useAnswer, useSheet, useStored } from './store-context'
import css from './confirm-line.module.css'

interface ConfirmLineProps {
  readonly field: MeasureField
  readonly side: ObservationSide
}

/** What has to be confirmed before it holds or before it is believed: an answer that was carried over, and a value that is unlikely. */
export function ConfirmLine({ field, side }: ConfirmLineProps) {
  const { store, isLocked } = useSheet()
  const place = { measure: field.id, side }
  const answer = useAnswer(place)
  const question = useStored((store) => store.confirmation(place))
  const carried = isUnconfirmed(answer)
  if (!carried && !question) return null
  const words = carried ? `Carried over from ${dayWords(answer.carriedOn ?? '')}, not confirmed` : question
  return (
    <p className={css.line}>
      <span>{words}</span>
      {!isLocked && (
        <Button look="tool" onClick={() => store.confirm(place)} aria-label={`Confirm: ${placeName(field, side)}`}>
          Confirm
        </Button>
      )}
    </p>
  )
}
