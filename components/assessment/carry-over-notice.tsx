'use client'

import { useState } from 'react'
import type { LastAssessment } from '@/lib/assessments/types'
import { countOf } from '../runners/runner-words'
import { Button } from '../ui/button'
import { dayWords } from '../ui/day-words'
import { Notice } from '../ui/notice'
import { isEmpty } from './draft-answer'
import { useSheet, useStored } from './store-context'

/** At the start of a review: what seldom changes can be taken over from the last one, each to be confirmed. */
export function CarryOverNotice({ last: { assessedOn, stable } }: { readonly last: LastAssessment }) {
  const { store, isLocked } = useSheet()
  const open = useStored((from) => stable.filter((fact) => isEmpty(from.answerAt(fact))).length)
  const [state, setState] = useState<'offered' | 'sending' | 'failed'>('offered')
  if (isLocked || open === 0) return null
  const carry = async () => {
    setState('sending')
    setState((await store.carryOver()) ? 'offered' : 'failed')
  }
  return (
    <Notice
      action={
        <Button look="line" onClick={carry} disabled={state === 'sending'}>
          {state === 'sending' ? 'Carrying over' : 'Carry over'}
        </Button>
      }
    >
      {`${countOf(open, 'answer')} that seldom ${open === 1 ? 'changes' : 'change'} can be carried over from ${dayWords(assessedOn)}. Each counts once you have confirmed it.`}
      {state === 'failed' && <b role="alert"> This did not reach Footfall, so nothing was carried over. Try again.</b>}
    </Notice>
  )
}
