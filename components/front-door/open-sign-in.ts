import { signIn } from 'next-auth/react'
import { SIGN_IN_REFUSAL_WORDS, type SignInRefusal } from '@/lib/auth/types'

export interface SignInProblem {
  readonly words: string
  readonly reference?: string
}

const NO_ANSWER = 'Footfall did not answer. Check the connection and try again.'
const BROKEN = 'Something went wrong on our side. Try again; if it happens again, tell us the reference.'

/** Asks the server to open a sign-in. Null when it did. */
export async function openSignIn(typed: { email: string; password: string }): Promise<SignInProblem | null> {
  const answer = await signIn('credentials', { ...typed, redirect: false }).catch(() => undefined)
  if (answer?.ok && !answer.error) return null
  const error = answer?.error ?? ''
  if (isRefusal(error)) return { words: SIGN_IN_REFUSAL_WORDS[error] }
  const [, reference] = /^unexpected ([\w-]+)$/.exec(error) ?? []
  return reference ? { words: BROKEN, reference } : { words: NO_ANSWER }
}

const isRefusal = (error: string): error is SignInRefusal => Object.hasOwn(SIGN_IN_REFUSAL_WORDS, error)
