'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import type { Action } from '@/lib/actions/types'
import type { ChooseDiagnosisFields } from '@/lib/episodes/schema'
import type { ChooseDiagnosisOutcome, EpisodeSummary } from '@/lib/episodes/types'
import { CONDITION_WORDS } from '../runners/runner-words'
import { useFormAction } from '../runners/use-form-action'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { FieldError } from '../ui/field'
import { Notice } from '../ui/notice'
import css from './diagnosis-form.module.css'

export type ChooseDiagnosis = Action<ChooseDiagnosisFields, ChooseDiagnosisOutcome>

interface DiagnosisFormProps {
  readonly episode: EpisodeSummary
  readonly choose: ChooseDiagnosis
}

const OPTIONS = Object.entries(CONDITION_WORDS).map(([value, label]) => ({ value, label }))

const REFUSALS = {
  'not-permitted': { words: 'Your role in this clinic does not choose a working diagnosis. Ask a clinician.' },
  'not-found': { words: 'This episode is not on record any more. Go back to the runner.' },
  closed: { words: 'This episode is closed, so no plan is made for it.' },
  stale: { words: 'Somebody else has changed this episode since this page was loaded. Load the page to see it.' },
} as const

/** Before a plan can be set up: what the clinician thinks it is. Exercises and running are chosen by it. */
export function DiagnosisForm({ episode, choose }: DiagnosisFormProps) {
  const router = useRouter()
  const [condition, setCondition] = useState<string | null>(null)
  const { send, isSending, problem, errorOf } = useFormAction({ action: choose, refusals: REFUSALS, onDone: () => router.refresh() })
  return (
    <section className={css.form} aria-labelledby="diagnosis-title">
      <h3 id="diagnosis-title">A plan needs a working diagnosis</h3>
      <p>This episode has none yet. Choose what you think it is so far: the exercises and the way back to running follow it.</p>
      <Choice label="Working diagnosis" shape="pills" options={OPTIONS} value={condition} onValue={setCondition} />
      <FieldError error={errorOf('condition')} />
      {problem && <Notice tone="alarm">{problem}</Notice>}
      <p>
        <Button
          disabled={isSending}
          onClick={() => void send({ episodeId: episode.id, version: episode.version, condition: condition ?? '' })}
        >
          {isSending ? 'Recording' : 'Record the diagnosis'}
        </Button>
      </p>
    </section>
  )
}
