'use client'

import { useState } from 'react'
import type { Amendment, MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { entryWords } from '../findings/entry-words'
import { Button } from '../ui/button'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import { Dialog } from '../ui/dialog'
import { VisuallyHidden } from '../ui/visually-hidden'
import { AmendForm } from './amend-form'
import { entryToRecord } from './draft-answer'
import { lastAmendment } from './amending'
import { placeName, useAnswer, useSheet } from './store-context'
import css from './amended.module.css'

interface AmendedProps {
  readonly field: MeasureField
  readonly side: ObservationSide
}

/** Beside an answer of a signed assessment: what it was amended to, by whom, when and why; and the way to amend it. */
export function Amended({ field, side }: AmendedProps) {
  const { amending } = useSheet()
  const [isOpen, setOpen] = useState(false)
  const { entry } = useAnswer({ measure: field.id, side })
  if (!amending) return null
  const own = amending.amendments.filter((each) => each.measure === field.id && each.side === side)
  const last = lastAmendment(amending.amendments, { measure: field.id, side })
  const standing = last ? (last.corrected ?? BLANK) : (entryToRecord(entry) ?? BLANK)
  const name = placeName(field, side)
  const verb = standing.kind === 'blank' ? 'Add late' : 'Amend'
  return (
    <div className={css.amended}>
      {own.length > 0 && (
        <ol aria-label={`Amendments: ${name}`}>
          {own.map((each) => (
            <Line key={each.id} amendment={each} field={field} />
          ))}
        </ol>
      )}
      {amending.isAllowed && (
        <Button look="tool" aria-haspopup="dialog" aria-label={`${verb}: ${name}`} onClick={() => setOpen(true)}>
          {verb}
        </Button>
      )}
      <Dialog title={`${verb}: ${name}`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <AmendForm
          field={field}
          side={side}
          standing={standing}
          seen={last?.number ?? 0}
          amending={amending}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </div>
  )
}

const BLANK = { kind: 'blank' } as const

function Line({ amendment, field }: { readonly amendment: Amendment; readonly field: MeasureField }) {
  const { timeZone } = useSheet()
  const { original, corrected, reason, amendedName, amendedAt } = amendment
  return (
    <li className={css.line}>
      <p>
        <VisuallyHidden>Amended from </VisuallyHidden>
        <s>{entryWords(original, field)}</s> <span aria-hidden="true">→ </span>
        <VisuallyHidden>to </VisuallyHidden>
        <b>{corrected ? entryWords(corrected, field) : 'should not have been recorded'}</b>
      </p>
      <p>{reason}</p>
      <p className={css.who}>{`${amendedName}, ${dayWords(dayOf(amendedAt, timeZone))}, ${clockWords(amendedAt, timeZone)}`}</p>
    </li>
  )
}
