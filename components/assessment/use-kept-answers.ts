'use client'

import { useEffect } from 'react'
import { forgetKept } from '../kept/forget-kept'
import { holdTab } from '../kept/live-tabs'
import { onSignedOutElsewhere } from '../kept/signed-out'
import type { AssessmentStore } from './assessment-store'

/** Says that this tab lives, brings back what an earlier tab could not save, and keeps nothing more once its account signs out in another tab. */
export function useKeptAnswers(store: AssessmentStore, { accountId, isLocked }: { accountId: string; isLocked: boolean }) {
  useEffect(() => holdTab(store.tab), [store])
  useEffect(() => void store.restore(isLocked), [store, isLocked])
  useEffect(() => onSignedOutElsewhere(accountId, () => void store.stopKeeping().then(() => forgetKept(accountId))), [store, accountId])
}
