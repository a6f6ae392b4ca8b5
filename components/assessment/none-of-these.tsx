'use client'

import { useRef, useState } from 'react'
import type { SheetBlock, SheetSection } from '@/lib/assessments/types'
import { countOf } from '../runners/runner-words'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { goToNextOpen, stopProps } from './answer-stops'
import { changedSince, giveNone, openAmong, plainNosOf, takeNoneBack, type PlainNo } from './plain-nos'
import { useSheet, useStored } from './store-context'
import css from './sections.module.css'

interface NoneOfTheseProps {
  readonly block: SheetBlock
  readonly section: SheetSection
}

/** One tap for a plain no to every open question of the block. It counts what it sets, leaves a trail and can be undone. */
export function NoneOfThese({ block, section }: NoneOfTheseProps) {
  const { store, soreSide, isLocked } = useSheet()
  const [given, setGiven] = useState<readonly PlainNo[]>([])
  const place = useRef<HTMLSpanElement>(null)
  const all = plainNosOf(block, section, soreSide)
  const open = useStored((from) => openAmong(from, all).length)
  const give = () => {
    setGiven(giveNone(store, all))
    requestAnimationFrame(() => place.current && goToNextOpen(place.current))
  }
  const undo = () => {
    takeNoneBack(store, given)
    setGiven([])
  }
  return (
    <>
      <span ref={place} />
      {open > 0 && !isLocked && (
        <button type="button" className={css.none} {...stopProps(true)} onClick={give} aria-label={`None of these ${open}: ${block.title}`}>
          <Icon name="check" size={20} />
          {`None of these ${open}`}
        </button>
      )}
      {given.length > 0 && !isLocked && <TrailLine given={given} onUndo={undo} />}
    </>
  )
}

interface TrailLineProps {
  readonly given: readonly PlainNo[]
  readonly onUndo: () => void
}

function TrailLine({ given, onUndo }: TrailLineProps) {
  const changed = useStored((store) => changedSince(store, given))
  const later = changed === 0 ? '' : ` ${changed} changed since.`
  return (
    <p className={css.trail} role="status">
      {`${countOf(given.length, 'answer')} set to no or none.${later}`}
      <Button look="tool" onClick={onUndo}>
        Undo
      </Button>
    </p>
  )
}
