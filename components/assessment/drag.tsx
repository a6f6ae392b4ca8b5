'use client'

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { isSamePlace, numberOf, type Place } from './draft-answer'
import { useAnswer, useSheet } from './store-context'

/** A value that a finger is just now setting on a drawing. It is recorded when the finger leaves. */
interface Dragged {
  readonly place: Place
  readonly value: number
}

interface Drag {
  readonly dragged: Dragged | null
  readonly move: (place: Place, value: number) => void
  readonly drop: (place: Place, value: number) => void
  readonly cancel: () => void
}

const DragContext = createContext<Drag | null>(null)

/** Keeps what is being dragged in a test: its drawing, its number and its scale follow the finger, and one gesture is one save. */
export function DragProvider({ children }: { readonly children: ReactNode }) {
  const { store } = useSheet()
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const drag = useMemo(
    () => ({
      dragged,
      move: (place: Place, value: number) => setDragged({ place, value }),
      drop: (place: Place, value: number) => {
        setDragged(null)
        store.answer(place, { kind: 'value', value })
      },
      cancel: () => setDragged(null),
    }),
    [dragged, store],
  )
  return <DragContext value={drag}>{children}</DragContext>
}

/** How a drawing is used, where it can be. */
export function DragHint({ words }: { readonly words: string }) {
  return useSheet().isLocked ? null : words
}

export function useDrag(): Drag {
  const drag = useContext(DragContext)
  if (!drag) throw new Error('Nothing can be dragged outside a test with a drawing.')
  return drag
}

/** The value that a drag shows at a place just now; null outside a drag. */
export function useDraggedAt({ measure, side }: Place): number | null {
  const dragged = useContext(DragContext)?.dragged
  return dragged && isSamePlace(dragged.place, { measure, side }) ? dragged.value : null
}

/** The number that a drawing shows: what is being dragged, else what stands. Null for none, and for one that is held back. */
export function useDrawnNumber(place: Place): number | null {
  const standing = numberOf(useAnswer(place))
  return useDraggedAt(place) ?? standing
}
