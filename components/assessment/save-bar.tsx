'use client'

import { countOf } from '../runners/runner-words'
import { clockWords } from '../ui/day-words'
import { SaveStatus, type SaveState } from '../ui/save-status'
import { useSheet, useStored } from './store-context'

/** Whether everything that was entered is on record. */
export function SaveBar() {
  const { timeZone } = useSheet()
  const kind = useStored((store) => {
    const { waiting, isSending, failures } = store.saving
    if (failures > 0 && waiting > 0) return 'retrying'
    if (waiting > 0 || isSending) return 'saving'
    if (store.unsaved > 0) return 'waiting'
    return store.savedAt === null ? 'untouched' : 'saved'
  })
  const unsaved = useStored((store) => store.unsaved)
  const savedAt = useStored((store) => store.savedAt)
  const at = savedAt === null ? '' : clockWords(savedAt, timeZone)
  const isKept = useStored((store) => store.isKept)
  return <SaveStatus state={{ kind, what: countOf(unsaved, 'value'), isKept, at } as SaveState} />
}
