'use client'

import { useRouter } from 'next/navigation'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

interface GateProblemProps {
  readonly words: string | undefined
  readonly reason: string | null
}

/** Why a decision was not recorded. Where the answers have changed meanwhile, the rules are loaded and the form stays as it was filled in. */
export function GateProblem({ words, reason }: GateProblemProps) {
  const router = useRouter()
  if (!words) return null
  const load = (
    <Button look="line" onClick={() => router.refresh()}>
      Load the rules
    </Button>
  )
  return (
    <Notice tone="alarm" action={reason === 'stale' && load}>
      {words}
    </Notice>
  )
}
