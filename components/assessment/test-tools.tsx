'use client'

import { useState } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { isScore } from './answer-input'
import { canBeLeftOut } from './left-out'
import { MethodDialog } from './method-dialog'
import { NotDoneReasons } from './not-done'
import { useAnswer, useSheet, useStored } from './store-context'
import { ProtocolLine } from './protocol-line'
import { TakeOff } from './take-off'
import css from './test-tools.module.css'

interface TestToolsProps {
  readonly field: MeasureField
  readonly sides: readonly ObservationSide[]
}

/** The small commands of a test: its method, "not done", a note. */
export function TestTools({ field, sides }: TestToolsProps) {
  const { store, isLocked } = useSheet()
  const [open, setOpen] = useState<'method' | 'not-done' | 'note' | null>(null)
  const flip = (what: 'method' | 'not-done' | 'note') => setOpen((now) => (now === what ? null : what))
  const place = { measure: field.id, side: sides[0] ?? 'none' }
  const { note } = useAnswer(place)
  const blankMask = useStored((store) =>
    sides.map((side) => (store.answerAt({ measure: field.id, side }).entry.kind === 'blank' ? '1' : '0')).join(''),
  )
  const blank = sides.filter((_, index) => blankMask[index] === '1')
  const clear = () => {
    for (const side of sides) store.answer({ measure: field.id, side }, { kind: 'blank' })
  }
  return (
    <div>
      <div className={css.tools}>
        <Button look="tool" onClick={() => flip('method')} aria-haspopup="dialog" aria-label={`Method: ${field.label}`} title="Method">
          <Icon name="info" size={20} />
        </Button>
        {!isLocked && canBeLeftOut(field) && blank.length > 0 && (
          <Button look="tool" onClick={() => flip('not-done')} aria-expanded={open === 'not-done'} aria-label={`Not done: ${field.label}`}>
            Not done
          </Button>
        )}
        {!isLocked && isChosen(field) && blank.length < sides.length && (
          <Button look="tool" onClick={clear} aria-label={`Take back: ${field.label}`} title="Take back">
            <Icon name="close" size={20} />
          </Button>
        )}
        {!isLocked && (
          <Button look="tool" onClick={() => flip('note')} aria-expanded={open === 'note'} aria-label={`Note: ${field.label}`} title="Note">
            <Icon name="note" size={20} />
          </Button>
        )}
        {!isLocked && field.isAdded && blank.length === sides.length && <TakeOff field={field} />}
      </div>
      <ProtocolLine field={field} sides={sides} />
      {open === 'not-done' && <NotDoneReasons field={field} sides={blank} onChosen={() => setOpen(null)} />}
      {open === 'note' ? <NoteField field={field} place={place} /> : note !== '' && <p className={css.said}>{note}</p>}
      {open === 'method' && <MethodDialog field={field} onClose={() => setOpen(null)} />}
    </div>
  )
}

/** Radio buttons cannot be unchosen by themselves; a number and a chip can. */
function isChosen(field: MeasureField): boolean {
  return field.value.kind === 'tri' || field.value.kind === 'choice' || isScore(field)
}

interface NoteFieldProps {
  readonly field: MeasureField
  readonly place: { readonly measure: string; readonly side: ObservationSide }
}

function NoteField({ field, place }: NoteFieldProps) {
  const { store } = useSheet()
  const { note } = useAnswer(place)
  return (
    <div className={css.note}>
      <textarea
        aria-label={`Note on ${field.label}`}
        maxLength={2000}
        value={note}
        onChange={(event) => store.note(place, event.target.value)}
        onBlur={() => void store.flush()}
      />
    </div>
  )
}
