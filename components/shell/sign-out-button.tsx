'use client'

import { useState } from 'react'
import { Button } from '../ui/button'

/** Ends the sign-in on the server, then leaves: a full load, so that nothing of the clinic stays in the tab. */
export function SignOutButton() {
  const [hasFailed, setFailed] = useState(false)
  const leave = async () => {
    try {
      const { signOut } = await import('next-auth/react')
      await signOut({ callbackUrl: '/sign-in' })
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Button look="line" onClick={leave}>
        Sign out
      </Button>
      {hasFailed && <p role="alert">Footfall did not answer, so you are still signed in. Try again.</p>}
    </>
  )
}
