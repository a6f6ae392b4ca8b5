'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { LetterPage } from '@/lib/letters/types'
import { sendBeforeSignOut } from '../kept/before-sign-out'
import { forgetKept } from '../kept/forget-kept'
import { openLetterDevice } from '../kept/letter-shelf'
import { holdTab } from '../kept/live-tabs'
import { onSignedOutElsewhere } from '../kept/signed-out'
import { newId } from '../ui/new-id'
import type { LetterActions } from './letter-actions'
import { LetterDraft } from './letter-draft'

/** The letter as it is written on this page: brought back from an earlier tab, sent when the page is put away, kept until it is on record. */
export function useLetterDraft(page: LetterPage, revise: LetterActions['revise']) {
  const { id, viewer, runner } = page
  const [tab] = useState(newId)
  const [draft] = useState(() => {
    const letter = { ...page, path: `/patients/${runner.id}/letters/${id}` }
    return new LetterDraft({ letter, revise, openDevice: (onChange) => openLetterDevice({ ...viewer, letterId: id, tab }, onChange) })
  })
  const state = useSyncExternalStore(draft.subscribe, draft.read, draft.read)
  const { accountId } = viewer
  useEffect(() => holdTab(tab), [tab])
  useEffect(() => void draft.restore(), [draft])
  useEffect(() => sendBeforeSignOut(() => draft.flush()), [draft])
  useEffect(() => onSignedOutElsewhere(accountId, () => void draft.stopKeeping().then(() => forgetKept(accountId))), [draft, accountId])
  useLeaving(draft, state.status !== 'saved' && !state.isKept)
  return { draft, state }
}

/** Sends what is not saved when the page is put away, and asks before it is closed where not even the device holds it. */
function useLeaving(draft: LetterDraft, isOnlyHere: boolean): void {
  useEffect(() => {
    const send = () => void draft.flush()
    const ask = (event: BeforeUnloadEvent) => isOnlyHere && event.preventDefault()
    window.addEventListener('beforeunload', ask)
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', send)
    }
  }, [draft, isOnlyHere])
}
