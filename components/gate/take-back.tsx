'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import { useFormAction } from '../runners/use-form-action'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextAreaField } from '../ui/field'
import { Notice } from '../ui/notice'
import type { GateActions } from './gate-actions'
import { TAKE_BACK_REFUSALS } from './gate-refusals'
import css from './gate-history.module.css'

interface TakeBackProps {
  readonly of: 'release' | 'clearance'
  readonly id: string
  /** What is taken back, in words. */
  readonly what: string
  readonly takeBack: GateActions['takeBack']
}

/** Takes a decision back with a reason. It stays on record. */
export function TakeBack({ of, id, what, takeBack }: TakeBackProps) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [explanation, setExplanation] = useState('')
  const onDone = () => {
    setOpen(false)
    router.refresh()
  }
  const { send, isSending, problem, errorOf } = useFormAction({ action: takeBack, refusals: TAKE_BACK_REFUSALS, onDone })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send({ of, id, explanation })
  }
  return (
    <>
      <Button look="plain" aria-label={`Take back ${what}`} onClick={() => setOpen(true)}>
        Take back
      </Button>
      <Dialog title="Take back" isOpen={isOpen} onClose={() => setOpen(false)}>
        <form className={css.take} onSubmit={submit} noValidate>
          <p>{`${what}. It stays on record with what you write here, and no longer counts.`}</p>
          <TextAreaField
            label="Why"
            maxLength={2000}
            value={explanation}
            error={errorOf('explanation')}
            onChange={(event) => setExplanation(event.target.value)}
          />
          {problem && <Notice tone="alarm">{problem}</Notice>}
          <div className={css.end}>
            <Button type="submit" disabled={isSending}>
              {isSending ? 'Taking back' : 'Take back'}
            </Button>
            <Button look="plain" onClick={() => setOpen(false)}>
              Keep it
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
