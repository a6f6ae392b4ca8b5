'use client'

import type { ReactNode } from 'react'
import { usePathname, useRouter } from 'next/navigation'
import { ACTION_REFUSAL_WORDS, type ActionRefusal } from '@/lib/actions/types'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useStored } from './store-context'
import { StrandedNotice } from './stranded-notice'
import css from './assessment-screen.module.css'

const LOCKS = {
  signed: 'This assessment was signed in the meantime. What you entered after that is not on record. Load the page to see what it was.',
  'not-found': 'This assessment is not on record any more. What you entered is not saved: note it before you leave.',
  'other-account': 'Somebody else has signed in on this device since. What you entered is kept on it and saved once you sign in again.',
  'not-permitted': 'Your role no longer allows recording. What you entered is not saved: note it before you leave.',
}

const OUTDATED = 'Footfall has been updated. What you enter here is still saved; load the page to go on with the new one.'

/** What stands in the way of recording, in words, with the one thing to do. */
export function SheetNotices({ wasSigned, children }: { readonly wasSigned: boolean; readonly children?: ReactNode }) {
  const router = useRouter()
  const lock = useStored((store) => store.lock)
  const isBehind = useStored((store) => store.isBehind)
  const isOutdated = useStored((store) => store.isOutdated)
  const refusal = useStored((store) => store.saving.refusal)
  const load = (
    <Button look="line" onClick={() => router.refresh()}>
      Load them
    </Button>
  )
  return (
    <div className={css.notices}>
      {children}
      {lock !== null && !wasSigned && (
        <Notice tone="alarm" action={(lock === 'signed' || lock === 'other-account') && <LoadPage />}>
          {LOCKS[lock]}
        </Notice>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      {isOutdated && (
        <Notice tone="open" action={<LoadPage />}>
          {OUTDATED}
        </Notice>
      )}
      {isBehind && (
        <Notice tone="open" action={load}>
          Somebody else has recorded answers that this page does not show yet.
        </Notice>
      )}
      <StrandedNotice />
    </div>
  )
}

/** A full load: it brings the newest build, and whoever is signed in by now. */
function LoadPage() {
  return (
    <Button look="line" onClick={() => window.location.reload()}>
      Load the page
    </Button>
  )
}

function RefusalNotice({ refusal }: { readonly refusal: ActionRefusal }) {
  const router = useRouter()
  const path = usePathname()
  const isKept = useStored((store) => store.isKept)
  if (refusal !== 'signed-out' || !isKept)
    return <Notice tone="alarm">{`${ACTION_REFUSAL_WORDS[refusal]} What you entered stays here.`}</Notice>
  const signIn = () => router.push(`/sign-in?from=${encodeURIComponent(path)}`)
  return (
    <Notice
      tone="alarm"
      action={
        <Button look="line" onClick={signIn}>
          Sign in again
        </Button>
      }
    >
      You are signed out, so what you enter is not on record. It is kept on this device and saved once you have signed in again.
    </Notice>
  )
}
