'use client'

import { useState } from 'react'
import { ACTION_REFUSAL_WORDS, type Action, type ActionResult } from '@/lib/actions/types'
import type { Outcome } from '@/lib/platform/outcome'

interface FormAction<Input, Value, Reason extends string> {
  readonly action: Action<Input, Outcome<Value, Reason>>
  /** Each expected refusal in words, and the field it belongs to when there is one. */
  readonly refusals: Readonly<Record<Reason, { readonly words: string; readonly field?: string }>>
  readonly onDone: (value: Value) => void
}

/** Sends a form and keeps what was typed: errors come back field by field, and one for the whole when it is about no field. */
export function useFormAction<Input, Value, Reason extends string>({ action, refusals, onDone }: FormAction<Input, Value, Reason>) {
  const [isSending, setSending] = useState(false)
  const [answer, setAnswer] = useState<ActionResult<Outcome<Value, Reason>>>({})
  const refusal = answer.data && !answer.data.ok ? refusals[answer.data.reason] : undefined

  const send = async (input: Input) => {
    setSending(true)
    const given = await action(input).catch((): ActionResult<Outcome<Value, Reason>> => ({ serverError: NO_ANSWER }))
    setAnswer(given)
    if (given.data?.ok) return onDone(given.data.value)
    setSending(false)
  }
  const { serverError } = answer
  const problem = serverError ? describe(serverError) : refusal && !refusal.field ? refusal.words : undefined
  const errorOf = (field: string) =>
    answer.validationErrors?.fieldErrors[field]?.[0] ?? (refusal?.field === field ? refusal.words : undefined)
  return { send, isSending, problem, reason: refusal && answer.data && !answer.data.ok ? answer.data.reason : null, errorOf }
}

const NO_ANSWER = { refusal: 'unexpected', reference: '' } as const

function describe({ refusal, reference }: NonNullable<ActionResult<unknown>['serverError']>): string {
  return `${ACTION_REFUSAL_WORDS[refusal]}${reference === '' ? '' : ` Reference ${reference}.`}`
}
