'use client'

import type { ReactNode } from 'react'
import { asksForReferral } from '@/lib/clinical/screening/referral'
import { GateBanner } from '../shell/gate-banner'
import { Button } from '../ui/button'
import { revealQuestion } from './reveal'
import { useResult } from './store-context'

/** The gate as the answers stand now, with the letter that a rule asks for and the way to the next open question. */
export function LiveGate({ letter }: { readonly letter: ReactNode }) {
  const { gate } = useResult()
  const { state, rules, unanswered } = gate
  const titles = rules.filter(({ id, released }) => id !== 'BLK-S5' && released === null).map(({ title }) => title)
  const next = unanswered[0]
  const isShut = state === 'hard' || state === 'emergency'
  return (
    <GateBanner
      gate={{ state, titles, unanswered: unanswered.length }}
      actions={
        <>
          {rules.some(asksForReferral) && letter}
          {next !== undefined && (
            <Button look={isShut ? 'card' : 'card'} onClick={() => revealQuestion(next)}>
              {unanswered.length === 1 ? 'Answer it' : `Answer the ${unanswered.length}`}
            </Button>
          )}
        </>
      }
    />
  )
}
