'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import type { Action } from '@/lib/actions/types'
import type { NewRunnerFields } from '@/lib/patients/schema'
import type { RegisterPatientRefusal } from '@/lib/patients/types'
import type { Outcome } from '@/lib/platform/outcome'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { FieldError, TextField } from '../ui/field'
import { Notice } from '../ui/notice'
import { useFormAction } from './use-form-action'
import css from './form.module.css'

interface NewRunnerFormProps {
  /** Made by the server for this form: sent twice, it is one runner. */
  readonly patientId: string
  readonly registerPatient: Action<NewRunnerFields, Outcome<{ patientId: string }, RegisterPatientRefusal>>
}

const SEXES = [
  { value: 'female', label: 'Female' },
  { value: 'male', label: 'Male' },
  { value: 'unspecified', label: 'Not specified' },
]

const REFUSALS = {
  'not-permitted': { words: 'Your role in this clinic does not allow this.' },
  'born-in-future': { words: 'The date of birth lies in the future. Check the year.', field: 'bornOn' },
} as const

export function NewRunnerForm({ patientId, registerPatient }: NewRunnerFormProps) {
  const router = useRouter()
  const [sex, setSex] = useState<string | null>(null)
  const onDone = () => router.push(`/patients/${patientId}/episodes/new`)
  const { send, isSending, problem, errorOf } = useFormAction({ action: registerPatient, refusals: REFUSALS, onDone })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    const person = { givenName: text('givenName'), familyName: text('familyName'), bornOn: text('bornOn'), phone: text('phone') }
    void send({ patientId, sex: sex ?? '', ...person })
  }
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <div className={css.pair}>
        <TextField name="givenName" label="Given name" autoComplete="off" maxLength={80} error={errorOf('givenName')} />
        <TextField name="familyName" label="Family name" autoComplete="off" maxLength={80} error={errorOf('familyName')} />
      </div>
      <div className={css.pair}>
        <TextField name="bornOn" type="date" label="Date of birth" min="1900-01-01" error={errorOf('bornOn')} />
        <TextField
          name="phone"
          type="tel"
          label="Phone"
          hint="May stay empty."
          autoComplete="off"
          maxLength={40}
          error={errorOf('phone')}
        />
      </div>
      <div className={css.group}>
        <p className={css.label} aria-hidden="true">
          Sex
        </p>
        <p className={css.hint}>Usual ranges of some tests depend on it.</p>
        <Choice label="Sex" options={SEXES} value={sex} onValue={setSex} />
        <FieldError error={errorOf('sex')} />
      </div>
      {problem && <Notice tone="alarm">{problem}</Notice>}
      <div className={css.end}>
        <Button type="submit" disabled={isSending}>
          {isSending ? 'Adding' : 'Add runner'}
        </Button>
      </div>
    </form>
  )
}
