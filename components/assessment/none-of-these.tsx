'use client'

import { useRef, useState } from 'react'
import type { RecordedAnswer, SheetBlock } from '@/lib/assessments/types'
import { countOf } from '../runners/runner-words'
import { Button } from '../ui/button'
import { clockWords } from '../ui/day-words'
import { Icon } from '../ui/icon'
import { goToNextOpen, stopProps } from './answer-stops'
import { keyOf } from './draft-answer'
import { useSheet, useStored } from './store-context'
import css from './sections.module.css'

type Trail = { readonly kind: 'none' } | { readonly kind: 'sending' } | { readonly kind: 'failed' } | Written

interface Written {
  readonly kind: 'written'
  readonly answers: readonly RecordedAnswer[]
}

/** One tap for a plain no to every open question of the block. It counts what it sets, leaves a trail and can be undone. */
export function NoneOfThese({ block, open }: { readonly block: SheetBlock; readonly open: number }) {
  const { store, isLocked } = useSheet()
  const [trail, setTrail] = useState<Trail>({ kind: 'none' })
  const place = useRef<HTMLSpanElement>(null)
  const write = async () => {
    setTrail({ kind: 'sending' })
    const answers = await store.noneOfThese(block.id)
    setTrail(answers ? { kind: 'written', answers } : { kind: 'failed' })
    if (answers) requestAnimationFrame(() => place.current && goToNextOpen(place.current))
  }
  return (
    <>
      <span ref={place} />
      {open > 0 && !isLocked && (
        <button
          type="button"
          className={css.none}
          {...stopProps(true)}
          onClick={write}
          disabled={trail.kind === 'sending'}
          aria-label={`None of these ${open}: ${block.title}`}
        >
          <Icon name="check" size={20} />
          {`None of these ${open}`}
        </button>
      )}
      {trail.kind === 'failed' && (
        <p className={css.trail} role="alert">
          This did not reach Footfall, so nothing was set. Try again.
        </p>
      )}
      {trail.kind === 'written' && <TrailLine answers={trail.answers} onUndone={() => setTrail({ kind: 'none' })} />}
    </>
  )
}

function TrailLine({ answers, onUndone }: { readonly answers: readonly RecordedAnswer[]; readonly onUndone: () => void }) {
  const { store, timeZone } = useSheet()
  const changed = useStored((store) => answers.filter((each) => store.answerAt(each).version !== each.version).length)
  const undo = () => {
    for (const each of answers) if (store.answerAt(each).version === each.version) store.answer(each, { kind: 'blank' })
    onUndone()
  }
  const first = answers[0]
  if (!first) return null
  const later = changed === 0 ? '' : ` ${changed} changed since.`
  return (
    <p className={css.trail} role="status" key={keyOf(first)}>
      {`${countOf(answers.length, 'answer')} set to no or none at ${clockWords(first.recordedAt, timeZone)}.${later}`}
      <Button look="tool" onClick={undo}>
        Undo
      </Button>
    </p>
  )
}
