'use client'

import { entryWords } from '../findings/entry-words'
import { countOf } from '../runners/runner-words'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { placeName, useSheet, useStored } from './store-context'

/** A test that this sheet no longer holds: its value as it was typed. */
const UNLISTED = { unit: '', value: { kind: 'tri' } } as const

/** What was typed and never put on record before the assessment was closed to it: shown, so that nobody loses it unawares. */
export function StrandedNotice() {
  const { store, fields } = useSheet()
  const stranded = useStored((store) => store.stranded)
  if (stranded.length === 0) return null
  return (
    <Notice
      tone="open"
      action={
        <Button look="line" onClick={() => void store.dropStranded()}>
          {stranded.length === 1 ? 'Delete it' : 'Delete them'}
        </Button>
      }
    >
      <p>{`Kept on this device: ${countOf(stranded.length, 'value')} that you entered and that did not get on record before this assessment was closed.`}</p>
      <ul>
        {stranded.map(({ measure, side, entry, note }) => {
          const field = fields.get(measure)
          return (
            <li key={`${measure}:${side}`}>
              {`${field ? placeName(field, side) : measure}: ${[entryWords(entry, field ?? UNLISTED), note].filter(Boolean).join('. ')}`}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
