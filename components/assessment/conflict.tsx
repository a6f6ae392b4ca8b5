'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { entryWords } from '../findings/entry-words'
import { Button } from '../ui/button'
import { clockWords } from '../ui/day-words'
import { useAnswer, useSheet } from './store-context'
import css from './conflict.module.css'

/** Two people changed one answer: both stand here until one is chosen, and nothing is lost before. */
export function Conflict({ field, side }: { readonly field: MeasureField; readonly side: ObservationSide }) {
  const { store, timeZone } = useSheet()
  const place = { measure: field.id, side }
  const { status, theirs, entry, note } = useAnswer(place)
  if (status !== 'conflict' || !theirs) return null
  const ours = [entryWords(entry, field), note].filter(Boolean).join('. ')
  const other = [entryWords(theirs.entry, field), theirs.note].filter(Boolean).join('. ')
  return (
    <div className={css.conflict} role="alert">
      <p>
        {`${theirs.recordedBy || 'Somebody else'} changed this at ${clockWords(theirs.recordedAt, timeZone)} to `}
        <b>{other}</b>. You entered <b>{ours}</b>.
      </p>
      <div className={css.choose}>
        <Button look="line" onClick={() => store.settle(place, 'ours')}>{`Keep mine, ${ours}`}</Button>
        <Button look="line" onClick={() => store.settle(place, 'theirs')}>{`Take theirs, ${other}`}</Button>
      </div>
    </div>
  )
}
