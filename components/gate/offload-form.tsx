'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import { OFFLOAD_ACTIVITIES, OFFLOAD_BLOCKED } from '@/lib/clinical/screening/offload-activities.data'
import { useFormAction } from '../runners/use-form-action'
import { Button } from '../ui/button'
import { TextAreaField } from '../ui/field'
import { newId } from '../ui/new-id'
import type { GateActions } from './gate-actions'
import { GateProblem } from './gate-problem'
import { OFFLOAD_REFUSALS } from './gate-refusals'
import css from './gate-form.module.css'

interface OffloadFormProps {
  readonly assessment: { readonly id: string; readonly version: number }
  /** What was ticked last; null when nothing was. */
  readonly last: { readonly allowed: readonly string[]; readonly note: string } | null
  readonly record: GateActions['offloadPlan']
}

/** Rest from impact while a bone stress injury is suspected: what the clinician ticks is allowed, and nothing else. */
export function OffloadForm({ assessment, last, record }: OffloadFormProps) {
  const router = useRouter()
  const [offloadPlanId] = useState(newId)
  const [allowed, setAllowed] = useState<readonly string[]>(last?.allowed ?? [])
  const [note, setNote] = useState(last?.note ?? '')
  const { send, isSending, problem, reason, errorOf } = useFormAction({
    action: record,
    refusals: OFFLOAD_REFUSALS,
    onDone: () => router.refresh(),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send({ offloadPlanId, assessmentId: assessment.id, version: assessment.version, allowed: [...allowed], note })
  }
  return (
    <section className={css.panel} id="offload" aria-labelledby="offload-title">
      <h2 id="offload-title">Offload plan</h2>
      <p className={css.lead}>Blocked meanwhile: {OFFLOAD_BLOCKED.map(lowerFirst).join('; ')}. Tick what you allow, always free of pain.</p>
      <form className={css.form} onSubmit={submit} noValidate>
        <fieldset className={css.ticks}>
          <legend>Allowed for this runner</legend>
          {OFFLOAD_ACTIVITIES.map(({ id, text }) => (
            <label key={id} className={css.tick}>
              <input
                type="checkbox"
                checked={allowed.includes(id)}
                onChange={(event) => setAllowed(event.target.checked ? [...allowed, id] : allowed.filter((each) => each !== id))}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
        <TextAreaField
          label="Note"
          hint="Crutches, a boot, when to come back. May stay empty."
          maxLength={2000}
          value={note}
          error={errorOf('note')}
          onChange={(event) => setNote(event.target.value)}
        />
        <GateProblem words={problem} reason={reason} />
        <Button type="submit" look="line" isWide disabled={isSending}>
          {isSending ? 'Recording' : 'Record offload plan'}
        </Button>
      </form>
    </section>
  )
}

const lowerFirst = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`
