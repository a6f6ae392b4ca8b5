'use client'

import type { ReactNode } from 'react'
import { useRouter } from 'next/navigation'
import { ACTION_REFUSAL_WORDS } from '@/lib/actions/types'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useStored } from './store-context'
import css from './assessment-screen.module.css'

const LOCKS = {
  signed: 'This assessment was signed in the meantime. What you entered after that is not on record: note it, then load the page.',
  'not-found': 'This assessment is not on record any more. What you entered is not saved: note it before you leave.',
  'other-account':
    'Somebody else has signed in on this device since. What you entered after that is not on record: note it, then sign in again.',
  'not-permitted': 'Your role no longer allows recording. What you entered is not saved: note it before you leave.',
}

/** What stands in the way of recording, in words, with the one thing to do. */
export function SheetNotices({ wasSigned, children }: { readonly wasSigned: boolean; readonly children?: ReactNode }) {
  const router = useRouter()
  const lock = useStored((store) => store.lock)
  const isBehind = useStored((store) => store.isBehind)
  const refusal = useStored((store) => store.saving.refusal)
  const load = (
    <Button look="line" onClick={() => router.refresh()}>
      Load them
    </Button>
  )
  return (
    <div className={css.notices}>
      {children}
      {lock !== null && !wasSigned && <Notice tone="alarm">{LOCKS[lock]}</Notice>}
      {refusal !== null && <Notice tone="alarm">{`${ACTION_REFUSAL_WORDS[refusal]} What you entered stays here.`}</Notice>}
      {isBehind && (
        <Notice tone="open" action={load}>
          Somebody else has recorded answers that this page does not show yet.
        </Notice>
      )}
    </div>
  )
}
