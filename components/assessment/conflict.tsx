'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { valueWords } from '../findings/value-words'
import { Button } from '../ui/button'
import { clockWords } from '../ui/day-words'
import type { TypedEntry } from './draft-answer'
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

function entryWords(entry: TypedEntry, field: MeasureField): string {
  switch (entry.kind) {
    case 'value':
      return valueWords(entry.value, field.unit, field)
    case 'force':
      return `${entry.forceN ?? '?'} N at ${entry.leverArmCm ?? '?'} cm`
    case 'not-done':
      return `not done (${entry.reason})`
    case 'blank':
      return 'no answer'
  }
}
