'use client'

import type { SheetSection } from '@/lib/assessments/types'
import { Button } from '../ui/button'
import { isUnconfirmed, type Place } from './draft-answer'
import { useSheet, useStored } from './store-context'

/** One tap for everything in a section that was carried over and still holds. */
export function ConfirmSection({ section }: { readonly section: SheetSection }) {
  const { store, isLocked } = useSheet()
  const places: readonly Place[] = section.blocks.flatMap(({ fields }) =>
    fields.flatMap(({ id, sided }) => (sided ? (['left', 'right'] as const) : (['none'] as const)).map((side) => ({ measure: id, side }))),
  )
  const unconfirmed = (from: typeof store) => places.filter((place) => isUnconfirmed(from.answerAt(place)))
  const count = useStored((from) => unconfirmed(from).length)
  if (isLocked || count < 2) return null
  const confirmAll = () => {
    for (const place of unconfirmed(store)) store.confirm(place)
  }
  return (
    <Button look="tool" onClick={confirmAll} aria-label={`Confirm all ${count} carried over: ${section.title}`}>
      {`Confirm all ${count}`}
    </Button>
  )
}
