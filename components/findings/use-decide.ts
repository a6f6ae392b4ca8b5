'use client'

import { useState } from 'react'
import { ACTION_REFUSAL_WORDS } from '@/lib/actions/types'
import type { Decision, FactorDecision } from '@/lib/findings/types'
import type { DecideFactor, DraftNote } from './factor-props'

interface Deciding {
  readonly assessmentId: string
  readonly factor: string
  readonly decision: FactorDecision | null
  readonly decide: DecideFactor | null
  readonly onDecided: (decision: FactorDecision) => void
}

const REFUSALS = {
  'not-permitted': 'Your role in this clinic does not allow this.',
  'not-found': 'This assessment is no longer there. Load the page again.',
  'not-assessed': 'This factor can no longer be scored from the answers. Load the page again.',
} as const

/** Sends a decision. What was typed stays until it is stored; a colleague's decision is shown and yours can be made again on top of it. */
export function useDecide({ assessmentId, factor, decision, decide, onDecided }: Deciding) {
  const [note, setNote] = useState<DraftNote | null>(null)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const send = async (made: Decision, text: string) => {
    if (!decide || isSending) return
    setSending(true)
    setProblem(null)
    const input = { assessmentId, factor, decision: made, note: text, version: decision?.version ?? 0 }
    const answer = await decide(input).catch(() => null)
    setSending(false)
    const outcome = answer?.data
    if (outcome?.ok) {
      setNote(null)
      return onDecided(outcome.value)
    }
    if (outcome?.reason === 'stale') {
      onDecided(outcome.theirs)
      if (text !== '') setNote({ decision: made, text })
      return setProblem(
        `${outcome.theirs.decidedBy} decided in the meantime, as shown. Yours was not kept: decide again if you still mean it.`,
      )
    }
    if (text !== '') setNote({ decision: made, text })
    setProblem(wordsOf(answer))
  }
  return { send, note, setNote, isSending, problem }
}

function wordsOf(answer: Awaited<ReturnType<DecideFactor>> | null): string {
  if (!answer) return 'Footfall could not be reached, so this was not saved. Try again.'
  const { data, serverError, validationErrors } = answer
  if (serverError) return `${ACTION_REFUSAL_WORDS[serverError.refusal]} Reference ${serverError.reference}.`
  if (data && !data.ok && data.reason !== 'stale') return REFUSALS[data.reason]
  return validationErrors?.fieldErrors.note?.[0] ?? 'This was not saved. Load the page again, then try once more.'
}
