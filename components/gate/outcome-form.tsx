'use client'

import { useState, type FormEvent } from 'react'
import { DECLINED_REFERRAL, RELEASE_REASONS } from '@/lib/clinical/screening/release-terms'
import { useFormAction } from '../runners/use-form-action'
import { Button } from '../ui/button'
import { SelectField, TextAreaField, TextField } from '../ui/field'
import { newId } from '../ui/new-id'
import type { GateActions } from './gate-actions'
import { GateProblem } from './gate-problem'
import { OUTCOME_REFUSALS } from './gate-refusals'
import { REASON_WORDS } from './gate-words'
import css from './gate-form.module.css'

interface OutcomeFormProps {
  readonly rule: string
  readonly assessment: { readonly id: string; readonly version: number }
  readonly today: string
  readonly record: GateActions['medicalOutcome']
  /** What stands in the field for words, at each keystroke. */
  readonly onSaid: (words: string) => void
  readonly onRecorded: () => void
}

/** Records what a doctor's look has come to: who, when, what was found. */
export function OutcomeForm({ rule, assessment, today, record, onSaid, onRecorded }: OutcomeFormProps) {
  const [releaseId] = useState(newId)
  const [typed, setTyped] = useState({ reason: '', explanation: '', decidedBy: '', decidedByRole: '', decidedOn: '' })
  const { send, isSending, problem, reason, errorOf } = useFormAction({
    action: record,
    refusals: OUTCOME_REFUSALS,
    onDone: onRecorded,
  })
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    error: errorOf(name),
    onChange: ({ target: { value } }: { readonly target: { readonly value: string } }) => {
      setTyped({ ...typed, [name]: value })
      if (name === 'explanation') onSaid(value)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send({ releaseId, assessmentId: assessment.id, version: assessment.version, rule, ...typed })
  }
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <SelectField label="What it came to" {...field('reason')}>
        <option value="">Choose what it came to</option>
        {RELEASE_REASONS.filter((reason) => reason !== DECLINED_REFERRAL).map((reason) => (
          <option key={reason} value={reason}>
            {REASON_WORDS[reason]}
          </option>
        ))}
      </SelectField>
      <TextField label="Given by" hint="Name of the doctor." maxLength={200} autoComplete="off" {...field('decidedBy')} />
      <TextField label="Their role" hint="GP, sports physician, surgeon." maxLength={200} autoComplete="off" {...field('decidedByRole')} />
      <TextField type="date" label="Given on" max={today} {...field('decidedOn')} />
      <TextAreaField label="What was found" hint="Diagnosis, imaging, what is allowed." maxLength={4000} {...field('explanation')} />
      <GateProblem words={problem} reason={reason} />
      <div className={css.end}>
        <Button type="submit" isWide disabled={isSending}>
          {isSending ? 'Recording' : 'Record medical outcome'}
        </Button>
        <p className={css.needs}>It lifts this rule for the answers above. An answer that comes after it fires the rule again.</p>
      </div>
    </form>
  )
}
