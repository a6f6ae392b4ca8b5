'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import type { Action } from '@/lib/actions/types'
import type { NewEpisodeFields } from '@/lib/episodes/schema'
import type { OpenEpisodeRefusal } from '@/lib/episodes/types'
import type { Outcome } from '@/lib/platform/outcome'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { FieldError, TextAreaField, TextField } from '../ui/field'
import { Notice } from '../ui/notice'
import { useFormAction } from './use-form-action'
import css from './form.module.css'

interface EpisodeFormProps {
  readonly patientId: string
  /** Made by the server for this form: sent twice, it is one episode. */
  readonly episodeId: string
  readonly openEpisode: Action<NewEpisodeFields, Outcome<{ episodeId: string }, OpenEpisodeRefusal>>
}

const KNEES = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'both', label: 'Both' },
]
const CONDITIONS = [
  { value: 'none', label: 'None yet' },
  { value: 'PFP', label: 'Patellofemoral pain' },
  { value: 'ITBS', label: 'Iliotibial band syndrome' },
  { value: 'BSI', label: 'Bone stress injury' },
]
const REFUSALS = {
  'not-permitted': { words: 'Your role in this clinic does not allow this.' },
  'not-found': { words: 'This runner is not on record any more. Go back to the list.' },
  'onset-in-future': { words: 'That day is still to come.', field: 'onsetOn' },
  'onset-before-birth': { words: 'That day lies before the date of birth.', field: 'onsetOn' },
} as const

export function EpisodeForm({ patientId, episodeId, openEpisode }: EpisodeFormProps) {
  const router = useRouter()
  const [side, setSide] = useState<string | null>(null)
  const [condition, setCondition] = useState<string | null>(null)
  const onDone = () => router.push(`/patients/${patientId}`)
  const { send, isSending, problem, errorOf } = useFormAction({ action: openEpisode, refusals: REFUSALS, onDone })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    const typed = { onsetOn: text('onsetOn'), goal: text('goal'), goalWeeklyRunMin: text('goalWeeklyRunMin') }
    void send({ episodeId, patientId, side: side ?? '', condition: condition ?? '', ...typed })
  }
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <div className={css.group}>
        <p className={css.label} aria-hidden="true">
          Which knee hurts
        </p>
        <Choice label="Which knee hurts" options={KNEES} value={side} onValue={setSide} />
        <FieldError error={errorOf('side')} />
      </div>
      <div className={css.group}>
        <p className={css.label} aria-hidden="true">
          Working diagnosis
        </p>
        <p className={css.hint}>What you think it is so far. A plan needs one.</p>
        <Choice label="Working diagnosis" shape="pills" options={CONDITIONS} value={condition} onValue={setCondition} />
        <FieldError error={errorOf('condition')} />
      </div>
      <TextField name="onsetOn" type="date" label="When it began" hint="May stay empty." error={errorOf('onsetOn')} />
      <TextAreaField
        name="goal"
        label="What the runner wants"
        hint="In their own words. May stay empty."
        maxLength={300}
        error={errorOf('goal')}
      />
      <TextField
        name="goalWeeklyRunMin"
        label="Minutes of running a week they want to reach"
        hint="May stay empty."
        inputMode="numeric"
        maxLength={10}
        error={errorOf('goalWeeklyRunMin')}
      />
      {problem && <Notice tone="alarm">{problem}</Notice>}
      <div className={css.end}>
        <Button type="submit" disabled={isSending}>
          {isSending ? 'Opening' : 'Open episode'}
        </Button>
      </div>
    </form>
  )
}
