'use client'

import { useState, type FormEvent } from 'react'
import { PasswordInput, TextInput } from '@mantine/core'
import { Button } from '@/components/ui/button'
import { openSignIn, type SignInProblem } from './open-sign-in'
import { Refusal } from './refusal'
import css from './front-door.module.css'

/** E-mail and password. What was typed stays when it is refused. */
export function SignInForm({ destination }: { destination: string }) {
  const [problem, setProblem] = useState<SignInProblem | null>(null)
  const [isChecking, setChecking] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setChecking(true)
    setProblem(null)
    const form = new FormData(event.currentTarget)
    const refused = await openSignIn({ email: String(form.get('email')), password: String(form.get('password')) })
    if (!refused) return window.location.assign(destination)
    setProblem(refused)
    setChecking(false)
  }

  return (
    <>
      <h1 className={css.title}>Sign in</h1>
      <form className={css.form} method="post" onSubmit={submit}>
        <TextInput name="email" type="email" label="E-mail" autoComplete="username" required withAsterisk={false} />
        <PasswordInput name="password" label="Password" autoComplete="current-password" required withAsterisk={false} />
        {problem && <Refusal words={problem.words} reference={problem.reference} />}
        <Button type="submit" isWide disabled={isChecking}>
          {isChecking ? 'Signing in' : 'Sign in'}
        </Button>
      </form>
    </>
  )
}
