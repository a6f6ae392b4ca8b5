'use client'

import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { levelWords } from '../findings/level-words'
import { BandMark } from '../ui/band-mark'
import { Icon } from '../ui/icon'
import { VisuallyHidden } from '../ui/visually-hidden'
import { isAnswered } from './draft-answer'
import { entryWords } from '../findings/entry-words'
import { useReadings, useStored } from './store-context'
import css from './foldable.module.css'

interface FoldableProps {
  readonly field: MeasureField
  readonly sides: readonly ObservationSide[]
  readonly className: string
  readonly children: ReactNode
}

const PHONE = '(max-width: 640px)'

/** A test. On a phone it folds to one line once it is answered and somebody has gone on to another. */
export function Foldable({ field, sides, className, children }: FoldableProps) {
  const row = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const isPhone = useSyncExternalStore(watchPhone, isOnPhone, () => false)
  const isSettled = useStored((store) =>
    sides.every((side) => {
      const place = { measure: field.id, side }
      const answer = store.answerAt(place)
      return isAnswered(answer) && answer.status !== 'conflict' && store.confirmation(place) === null
    }),
  )
  useEffect(() => {
    if (!isPhone) return
    // By the path and not by the target: what was pressed may be gone by now.
    const look = (event: Event) => setOpen(row.current !== null && event.composedPath().includes(row.current))
    document.addEventListener('focusin', look)
    document.addEventListener('click', look)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('click', look)
    }
  }, [isPhone])
  const isFolded = isPhone && isSettled && !isOpen
  return (
    <div ref={row} className={isFolded ? css.folded : className} id={`q-${field.id}`}>
      {isFolded ? <OneLine field={field} sides={sides} onOpen={() => setOpen(true)} /> : children}
    </div>
  )
}

interface OneLineProps extends Pick<FoldableProps, 'field' | 'sides'> {
  readonly onOpen: () => void
}

function OneLine({ field, sides, onOpen }: OneLineProps) {
  const readings = useReadings(field.id)
  const said = useStored((store) =>
    sides.map((side) => `${LETTERS[side]}${entryWords(store.answerAt({ measure: field.id, side }).entry, field)}`).join(', '),
  )
  const levels = sides.map((side) =>
    levelWords(readings.find((each) => each.measure === field.id && each.side === side)?.level ?? 'context'),
  )
  return (
    <button type="button" className={css.line} aria-expanded="false" onClick={onOpen}>
      <b>{field.label}</b>
      <span>{said}</span>
      {levels.map(
        (level, index) =>
          level && (
            <span key={index} className={css.level}>
              <BandMark level={level.mark} />
              <VisuallyHidden>{level.words}</VisuallyHidden>
            </span>
          ),
      )}
      <Icon name="chevron-down" size={20} />
    </button>
  )
}

const LETTERS: Readonly<Record<ObservationSide, string>> = { left: 'L ', right: 'R ', none: '' }

const isOnPhone = () => window.matchMedia(PHONE).matches

function watchPhone(onChange: () => void) {
  const phone = window.matchMedia(PHONE)
  phone.addEventListener('change', onChange)
  return () => phone.removeEventListener('change', onChange)
}
