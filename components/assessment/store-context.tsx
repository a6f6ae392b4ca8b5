'use client'

import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { MeasureField, SheetSection } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import type { KneeSide } from '@/lib/episodes/types'
import { asAmended, type Amending } from './amending'
import type { AssessmentStore } from './assessment-store'
import type { DraftAnswer, Place } from './draft-answer'
import { progressOf, type Progress, type Standing } from './progress'

interface Sheet {
  readonly store: AssessmentStore
  readonly sections: readonly SheetSection[]
  readonly fields: ReadonlyMap<string, MeasureField>
  readonly soreSide: KneeSide
  readonly timeZone: string
  /** Read-only: signed, or not for this role. */
  readonly isLocked: boolean
  /** Only of a signed assessment. */
  readonly amending: Amending | null
}

const SheetContext = createContext<Sheet | null>(null)

export function SheetProvider({ sheet, children }: { readonly sheet: Sheet; readonly children: ReactNode }) {
  return <SheetContext value={sheet}>{children}</SheetContext>
}

export function useSheet(): Sheet {
  const sheet = useContext(SheetContext)
  if (!sheet) throw new Error('There is no assessment round this component.')
  return sheet
}

/** A value out of the store. It must be the same, or the same primitive, as long as nothing changed. */
export function useStored<Value>(select: (store: AssessmentStore) => Value): Value {
  const { store } = useSheet()
  const read = () => select(store)
  return useSyncExternalStore(store.subscribe, read, read)
}

export const useAnswer = (place: Place): DraftAnswer => useStored((store) => store.answerAt(place))

export const useReadings = (measure: string) => useStored((store) => store.readings.of(measure))

export const useResult = () => useStored((store) => store.readings.result)

/** How far a section, or a part of it, is filled in. */
export function useProgress({ sides, blocks }: Pick<SheetSection, 'sides' | 'blocks'>): Progress {
  return useCounted((standing) => progressOf({ sides, blocks }, standing))
}

/** Something that is counted over the answers as they stand, amendments included. */
export function useCounted<Counted>(count: (standing: Standing) => Counted): Counted {
  const { soreSide, amending } = useSheet()
  const written = useStored((store) => JSON.stringify(count({ answerAt: (place) => asAmended(store.answerAt(place), amending), soreSide })))
  return useMemo(() => JSON.parse(written) as Counted, [written])
}

/** "Pelvic drop, left": the accessible name of everything about one answer. */
export function placeName(field: MeasureField, side: ObservationSide): string {
  return side === 'none' ? field.label : `${field.label}, ${side}`
}
