'use client'

import { useEffect, useState } from 'react'
import { sendKept } from '../kept/send-kept'
import { forgetRows, listRows, type ShelfPlace } from '../kept/shelf'
import { announceSignOut, onSignedOutElsewhere } from '../kept/signed-out'
import { countOf } from '../runners/runner-words'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'

const DOOR = '/sign-in'

/**
 * Ends the sign-in on the server, then leaves: a full load, so that nothing of the clinic stays in the tab, and with nothing left
 * on the device. What is kept there is sent first; what cannot be sent is asked about.
 */
export function SignOutButton({ viewer }: { readonly viewer: Pick<ShelfPlace, 'accountId' | 'clinicId'> }) {
  const [hasFailed, setFailed] = useState(false)
  const [unsent, setUnsent] = useState(0)
  useEffect(() => onSignedOutElsewhere(viewer.accountId, () => void leave(viewer.accountId)), [viewer.accountId])
  const signOut = async () => {
    setUnsent(0)
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
    await sendKept(viewer).catch(() => undefined)
    const left = await listRows(viewer).catch(() => [])
    if (left.length > 0) setUnsent(left.length)
    else await signOut()
  }
  return (
    <>
      <Button look="line" onClick={ask}>
        Sign out
      </Button>
      {hasFailed && <p role="alert">Footfall did not answer, so you are still signed in. Try again.</p>}
      <Dialog title="Not on record yet" isOpen={unsent > 0} onClose={() => setUnsent(0)}>
        <p>{`${countOf(unsent, 'value')} you entered ${unsent === 1 ? 'is' : 'are'} kept on this device and not on record. Signing out deletes ${unsent === 1 ? 'it' : 'them'}.`}</p>
        <p>
          <Button onClick={() => setUnsent(0)}>Stay signed in</Button>
        </p>
        <p>
          <Button look="line" onClick={signOut}>
            {`Sign out and delete ${countOf(unsent, 'value')}`}
          </Button>
        </p>
      </Dialog>
    </>
  )
}

async function leave(accountId: string): Promise<void> {
  await forgetRows(accountId).catch(() => undefined)
  window.location.replace(DOOR)
}
