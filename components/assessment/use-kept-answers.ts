'use client'

import { useEffect } from 'react'
import { forgetRows } from '../kept/shelf'
import { onSignedOutElsewhere } from '../kept/signed-out'
import type { AssessmentStore } from './assessment-store'

/** Brings back what an earlier tab could not save, and keeps nothing more once its account signs out in another tab. */
export function useKeptAnswers(store: AssessmentStore, { accountId, isLocked }: { accountId: string; isLocked: boolean }) {
  useEffect(() => void store.restore(isLocked), [store, isLocked])
  useEffect(() => onSignedOutElsewhere(accountId, () => void store.stopKeeping().then(() => forgetRows(accountId))), [store, accountId])
}
