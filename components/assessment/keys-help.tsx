'use client'

import { useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import css from './keys-help.module.css'

const KEYS = [
  ['A number, or 0 to 10', 'enters it'],
  [
    'The first letter of an answer',
    'chooses it: N for No, Y for Yes, U for Unknown. The same letter again chooses the next one that begins with it.',
  ],
  ['Arrow keys', 'step a number, move along scores and answers'],
  ['Space', 'chooses a place or takes it back, presses a button'],
  ['Enter', 'goes on to the next open answer. It answers nothing by itself.'],
  ['Shift + Enter', 'goes back one answer'],
  ['Alt + arrow down or up', 'goes to the next section or the one before'],
  ['Escape', 'closes a method'],
] as const

/** How the sheet is filled in without a mouse. */
export function KeysHelp() {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={css.keys}>
      <Button look="tool" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Keyboard
      </Button>
      <Dialog title="Filling in by keyboard" isOpen={isOpen} onClose={() => setOpen(false)}>
        <dl className={css.list}>
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </div>
  )
}
