'use client'

import { useEffect, useState } from 'react'
import { sendWaiting } from '../kept/before-sign-out'
import { forgetKept } from '../kept/forget-kept'
import { keptLetters } from '../kept/letter-shelf'
import type { Owner } from '../kept/rows'
import { sendKept } from '../kept/send-kept'
import { listRows } from '../kept/shelf'
import { announceSignOut, onSignedOutElsewhere } from '../kept/signed-out'
import { countOf } from '../runners/runner-words'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import css from './shell.module.css'

const DOOR = '/sign-in'

/**
 * Ends the sign-in on the server, then leaves: a full load, so that nothing of the clinic stays in the tab, and with nothing left
 * on the device. What is kept there is sent first; what cannot be sent is asked about.
 */
export function SignOutButton({ viewer }: { readonly viewer: Owner }) {
  const [hasFailed, setFailed] = useState(false)
  const [unsent, setUnsent] = useState('')
  useEffect(() => onSignedOutElsewhere(viewer.accountId, () => void leave(viewer.accountId)), [viewer.accountId])
  const signOut = async () => {
    setUnsent('')
    try {
      const { signOut } = await import('next-auth/react')
      await signOut({ redirect: false })
      announceSignOut(viewer.accountId)
      await leave(viewer.accountId)
    } catch {
      setFailed(true)
    }
  }
  const ask = async () => {
    await Promise.all([sendKept(viewer).catch(() => undefined), sendWaiting()])
    const left = await keptWords(viewer)
    if (left === '') await signOut()
    else setUnsent(left)
  }
  return (
    <>
      <Button look="line" onClick={ask}>
        Sign out
      </Button>
      {hasFailed && <p role="alert">Footfall did not answer, so you are still signed in. Try again.</p>}
      <Dialog title="Not on record yet" isOpen={unsent !== ''} onClose={() => setUnsent('')}>
        <p>{`Kept on this device and not on record: ${unsent}. What is kept is deleted when you sign out.`}</p>
        <div className={css.choose}>
          <Button onClick={() => setUnsent('')}>Stay signed in</Button>
          <Button look="line" onClick={signOut}>
            {`Sign out and delete ${unsent}`}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

async function leave(accountId: string): Promise<void> {
  await forgetKept(accountId).catch(() => undefined)
  window.location.replace(DOOR)
}

/** "2 values and 1 letter"; empty when nothing is kept. */
async function keptWords(viewer: Owner): Promise<string> {
  const values = await listRows(viewer).catch(() => [])
  const letters = await keptLetters.list(viewer).catch(() => [])
  const parts = [
    values.length === 0 ? '' : countOf(values.length, 'value'),
    letters.length === 0 ? '' : countOf(new Set(letters.map(([key]) => key[2])).size, 'letter'),
  ]
  return parts.filter((part) => part !== '').join(' and ')
}
