'use client'

import { useState, type FormEvent } from 'react'
import { PasswordInput, TextInput } from '@mantine/core'
import { Button } from '@/components/ui/button'
import { ACTION_REFUSAL_WORDS, type Action, type ActionResult } from '@/lib/actions/types'
import { PASSWORD_REFUSAL_WORDS, SHORTEST_PASSWORD } from '@/lib/auth/types'
import type { ClinicSetUp } from '@/lib/clinics/schema'
import type { SetUpRefusal } from '@/lib/clinics/types'
import type { Outcome } from '@/lib/platform/outcome'
import { openSignIn } from './open-sign-in'
import { Refusal } from './refusal'
import css from './front-door.module.css'

type Answer = ActionResult<Outcome<null, SetUpRefusal>>

interface Props {
  readonly setUpClinic: Action<ClinicSetUp, Outcome<null, SetUpRefusal>>
}

/** The first visit: the clinic and the account that owns it. What was typed stays when it is refused. */
export function SetUpForm({ setUpClinic }: Props) {
  const [answer, setAnswer] = useState<Answer>({})
  const [isBusy, setBusy] = useState(false)
  const wrong = (field: string) => fieldRefusal(answer, field)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = read(new FormData(event.currentTarget))
    setBusy(true)
    const given = await setUpClinic(form).catch((): Answer => ({ serverError: { refusal: 'unexpected', reference: '' } }))
    setAnswer(given)
    if (given.data?.ok) {
      const problem = await openSignIn(form)
      return window.location.assign(problem ? '/sign-in' : '/')
    }
    setBusy(false)
  }

  return (
    <>
      <h1 className={css.title}>Set up your clinic</h1>
      <p className={css.lead}>You become its owner. This page closes once it is done.</p>
      <form className={css.form} method="post" onSubmit={submit} noValidate>
        <TextInput name="clinicName" label="Clinic" autoComplete="organization" error={wrong('clinicName')} />
        <TextInput name="accountName" label="Your name" autoComplete="name" error={wrong('accountName')} />
        <TextInput name="email" type="email" label="E-mail" autoComplete="username" error={wrong('email')} />
        <PasswordInput
          name="password"
          label="Password"
          description={`At least ${SHORTEST_PASSWORD} characters. A few unrelated words make a good one.`}
          autoComplete="new-password"
          error={wrong('password')}
        />
        <WholeRefusal answer={answer} />
        <Button type="submit" isWide disabled={isBusy}>
          {isBusy ? 'Setting up' : 'Set up clinic'}
        </Button>
      </form>
    </>
  )
}

function read(form: FormData): ClinicSetUp {
  const text = (name: string) => String(form.get(name) ?? '')
  return {
    clinicName: text('clinicName'),
    accountName: text('accountName'),
    email: text('email'),
    password: text('password'),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}

function fieldRefusal({ data, validationErrors }: Answer, field: string): string | undefined {
  if (field === 'password' && data?.ok === false && data.reason !== 'already-set-up') return PASSWORD_REFUSAL_WORDS[data.reason]
  return validationErrors?.fieldErrors[field]?.[0]
}

function WholeRefusal({ answer }: { answer: Answer }) {
  const { data, serverError } = answer
  if (serverError) return <Refusal words={ACTION_REFUSAL_WORDS[serverError.refusal]} reference={serverError.reference} />
  if (data?.ok === false && data.reason === 'already-set-up')
    return <Refusal words="This Footfall has been set up already. Sign in instead." />
  return null
}
