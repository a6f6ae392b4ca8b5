'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { ACTION_REFUSAL_WORDS } from '@/lib/actions/types'
import type { LetterKind } from '@/lib/letters/types'
import { Button, type ButtonLook } from '../ui/button'
import { newId } from '../ui/new-id'
import type { StartLetter } from './letter-actions'
import css from './letters.module.css'

interface StartLetterButtonProps {
  readonly patientId: string
  readonly assessmentId: string
  readonly kind: LetterKind
  readonly words: string
  readonly look?: ButtonLook
  readonly start: StartLetter
  /** What must be on record before the letter is worded. */
  readonly before?: () => Promise<void>
}

const REFUSALS = {
  'not-permitted': 'Your role in this clinic does not allow writing letters.',
  'not-found': 'This assessment is not on record any more.',
  'not-signed': 'Sign the assessment first: a report rests on the signature.',
} as const

/** Opens the letter that is being written about this assessment, or begins it. */
export function StartLetterButton({ patientId, assessmentId, kind, words, look, start, before }: StartLetterButtonProps) {
  const router = useRouter()
  const [isStarting, setStarting] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const open = async () => {
    setStarting(true)
    setProblem(null)
    await before?.()
    const answer = await start({ letterId: newId(), assessmentId, kind }).catch(() => null)
    const outcome = answer?.data
    if (outcome?.ok) return router.push(`/patients/${patientId}/letters/${outcome.value.letterId}`)
    setStarting(false)
    setProblem(outcome ? REFUSALS[outcome.reason] : ACTION_REFUSAL_WORDS[answer?.serverError?.refusal ?? 'unexpected'])
  }
  return (
    <span className={css.start}>
      <Button look={look} disabled={isStarting} onClick={() => void open()}>
        {isStarting ? 'Opening' : words}
      </Button>
      {problem && (
        <span role="alert" className={css.problem}>
          {problem}
        </span>
      )}
    </span>
  )
}
