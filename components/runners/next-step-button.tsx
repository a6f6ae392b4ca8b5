'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import type { Action } from '@/lib/actions/types'
import type { StartOutcome } from '@/lib/assessments/types'
import type { NextStep } from '@/lib/episodes/types'
import { Button, ButtonLink } from '../ui/button'
import { newId } from '../ui/new-id'
import { Notice } from '../ui/notice'
import { nextLink } from './next-link'

export type StartAssessment = Action<{ assessmentId: string; episodeId: string }, StartOutcome>

interface NextStepButtonProps {
  readonly patientId: string
  readonly next: NextStep
  readonly startAssessment: StartAssessment
}

/** The next sensible step of an episode as one button. */
export function NextStepButton({ patientId, next, startAssessment }: NextStepButtonProps) {
  const { href, words } = nextLink(patientId, next)
  if (next.kind !== 'start-assessment') return <ButtonLink href={href}>{words}</ButtonLink>
  return <StartButton patientId={patientId} episodeId={next.episodeId} words={words} startAssessment={startAssessment} />
}

interface StartButtonProps {
  readonly patientId: string
  readonly episodeId: string
  readonly words: string
  readonly look?: 'main' | 'line'
  readonly startAssessment: StartAssessment
}

/** Starts an assessment and goes there. Pressed twice, it is one assessment. */
export function StartButton({ patientId, episodeId, words, look, startAssessment }: StartButtonProps) {
  const router = useRouter()
  const [assessmentId] = useState(() => newId())
  const [state, setState] = useState<'ready' | 'starting' | 'failed'>('ready')
  const start = async () => {
    setState('starting')
    const answer = await startAssessment({ assessmentId, episodeId }).catch(() => null)
    if (answer?.data?.ok) return router.push(`/patients/${patientId}/assessments/${answer.data.value.assessmentId}`)
    setState('failed')
  }
  return (
    <>
      <Button look={look} onClick={start} disabled={state === 'starting'}>
        {state === 'starting' ? 'Starting' : words}
      </Button>
      {state === 'failed' && <Notice tone="alarm">The assessment could not be started. Load the page again, then try once more.</Notice>}
    </>
  )
}
