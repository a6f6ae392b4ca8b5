'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { countOf } from '../runners/runner-words'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Notice } from '../ui/notice'
import { LAST_STOP } from './answer-stops'
import type { AssessmentActions } from './assessment-actions'
import { useResult, useSheet, useStored } from './store-context'
import css from './sign-button.module.css'

interface SignButtonProps {
  readonly assessmentId: string
  readonly sign: AssessmentActions['sign']
}

const REFUSALS = {
  stale: 'Somebody else has changed this assessment since you opened it. Load their answers, look at them, then sign.',
  signed: 'This assessment has been signed already. Load the page again to see it.',
  'not-found': 'This assessment is not on record any more.',
  'not-permitted': 'Your role in this clinic does not allow signing.',
  unsaved: 'Something you entered is not saved, so nothing was signed. The questions concerned say why.',
  unanswered: 'Footfall did not answer, so nothing was signed. Try again.',
} as const

/** Signs what is on record: first everything is saved, then the signer sees what the signature covers. */
export function SignButton({ assessmentId, sign }: SignButtonProps) {
  const { store } = useSheet()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [state, setState] = useState<'ready' | 'signing' | keyof typeof REFUSALS>('ready')

  const confirm = async () => {
    setState('signing')
    await store.flush()
    if (store.unsaved > 0) return setState('unsaved')
    const answer = await sign({ assessmentId, version: store.version }).catch(() => null)
    if (!answer?.data) return setState('unanswered')
    if (!answer.data.ok) return setState(answer.data.reason)
    setOpen(false)
    router.refresh()
  }
  const load = () => {
    setState('ready')
    router.refresh()
  }
  const open = () => {
    setState('ready')
    setOpen(true)
    void store.flush()
  }
  return (
    <>
      <Button {...LAST_STOP} onClick={open}>
        Sign assessment
      </Button>
      <Dialog title="Sign assessment" isOpen={isOpen} onClose={() => setOpen(false)}>
        <WhatIsSigned />
        {state !== 'ready' && state !== 'signing' && (
          <div className={css.facts}>
            <Notice
              tone="alarm"
              action={
                state === 'stale' && (
                  <Button look="line" onClick={load}>
                    Load their answers
                  </Button>
                )
              }
            >
              {REFUSALS[state]}
            </Notice>
          </div>
        )}
        <div className={css.end}>
          <Button onClick={confirm} disabled={state === 'signing'}>
            {state === 'signing' ? 'Signing' : 'Sign'}
          </Button>
          <Button look="plain" onClick={() => setOpen(false)}>
            Not yet
          </Button>
        </div>
      </Dialog>
    </>
  )
}

const STATES = {
  clear: 'The gate is clear: a plan can be made.',
  soft: 'The gate is not clear: no plan can be made from this assessment as it stands.',
  hard: 'The gate is hard: running stays blocked.',
  emergency: 'The gate says emergency: refer today.',
}

function WhatIsSigned() {
  const { gate } = useResult()
  const unsaved = useStored((store) => store.unsaved)
  const open = gate.unanswered.length
  return (
    <div className={css.facts}>
      <p>Signing freezes every answer with your name and the time. Later corrections are added as dated amendments beside the original.</p>
      <p>
        <b>{STATES[gate.state]}</b>
        {open > 0 && ` ${countOf(open, 'safety question')} ${open === 1 ? 'is' : 'are'} open.`}
      </p>
      {unsaved > 0 && <Notice tone="open">{`${countOf(unsaved, 'value')} not saved yet.`}</Notice>}
    </div>
  )
}
