'use client'

import { useEffect, useState } from 'react'
import type { LetterPage } from '@/lib/letters/types'
import { openLetterDevice, type KeptLetterRow } from '../kept/letter-shelf'
import { Button } from '../ui/button'
import { newId } from '../ui/new-id'
import { Notice } from '../ui/notice'
import { LETTER_PARTS } from './letter-words'
import css from './letters.module.css'

/** What was written and never put on record before the letter was issued: shown, so that nobody loses it unawares. */
export function StrandedLetter({ page }: { readonly page: LetterPage }) {
  const { viewer, id, words } = page
  const [device] = useState(() => openLetterDevice({ ...viewer, letterId: id, tab: newId() }, () => undefined))
  const [rows, setRows] = useState<readonly KeptLetterRow[]>([])
  useEffect(() => {
    let isCurrent = true
    device.find().then(
      (found) => isCurrent && setRows(found),
      () => undefined,
    )
    return () => void (isCurrent = false)
  }, [device])
  const last = rows.at(-1)?.[1]
  const parts = LETTER_PARTS.filter(([part]) => last && last.words[part] !== words[part])
  if (!last || parts.length === 0) return null
  const remove = () => device.drop(rows).then(() => setRows([]))
  return (
    <Notice
      tone="open"
      action={
        <Button look="line" onClick={() => void remove()}>
          Delete it
        </Button>
      }
    >
      <p>Kept on this device: what you wrote and what did not get on record.</p>
      <dl className={css.theirs}>
        {parts.map(([part, name]) => (
          <div key={part}>
            <dt>{name}</dt>
            <dd>{last.words[part] || 'Nothing'}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}
