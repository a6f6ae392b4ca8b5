'use client'

import { useEffect, useId, useRef } from 'react'
import { Button } from '../ui/button'
import type { DraftNote } from './factor-props'
import css from './factor-decider.module.css'

interface DecisionNoteProps {
  readonly name: string
  readonly note: DraftNote
  readonly isSending: boolean
  readonly onNote: (note: DraftNote | null) => void
  readonly onSend: () => void
}

/** Why: needed to dismiss, welcome to confirm. */
export function DecisionNote({ name, note, isSending, onNote, onSend }: DecisionNoteProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const isDismissing = note.decision === 'dismissed'
  const isMissing = isDismissing && note.text.trim() === ''
  return (
    <div className={css.note}>
      <label htmlFor={id}>{isDismissing ? `Why is ${name.toLowerCase()} dismissed?` : `Note on ${name.toLowerCase()}`}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={1000}
        value={note.text}
        onChange={(event) => onNote({ ...note, text: event.target.value })}
      />
      <p className={css.row}>
        <Button look="line" disabled={isSending || isMissing} onClick={onSend}>
          {isSending ? 'Saving' : isDismissing ? 'Dismiss' : 'Save note'}
        </Button>
        <Button look="tool" onClick={() => onNote(null)}>
          Cancel
        </Button>
      </p>
    </div>
  )
}
