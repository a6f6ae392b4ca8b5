'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import { CLEARANCE_POINTS } from '@/lib/clinical/screening/clearance-points.data'
import { EvidenceTag } from '../findings/evidence-tag'
import { useFormAction } from '../runners/use-form-action'
import { Button } from '../ui/button'
import { SelectField, TextAreaField, TextField } from '../ui/field'
import { newId } from '../ui/new-id'
import { Notice } from '../ui/notice'
import type { GateActions } from './gate-actions'
import { CLEARANCE_REFUSALS } from './gate-refusals'
import { SITE_GROUPS } from './gate-words'
import css from './gate-form.module.css'

interface ClearanceFormProps {
  readonly episodeId: string
  readonly today: string
  /** What running still needs; null while a clearance stands. */
  readonly missing: string | null
  readonly record: GateActions['clearance']
}

const HIGH_RISK = SITE_GROUPS.find(({ label }) => label.startsWith('High'))?.sites.map(([site]) => site) ?? []
const EMPTY = { site: '', clearedOn: '', clearedBy: '', clearedByRole: '', note: '' }

/** Records a doctor's clearance after a bone stress injury, with the checklist that belongs beside it. */
export function ClearanceForm({ episodeId, today, missing, record }: ClearanceFormProps) {
  const router = useRouter()
  const [clearanceId] = useState(newId)
  const [typed, setTyped] = useState(EMPTY)
  const [isSpecialist, setSpecialist] = useState(false)
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  const { send, isSending, problem, errorOf } = useFormAction({
    action: record,
    refusals: CLEARANCE_REFUSALS,
    onDone: () => router.refresh(),
  })
  const isHighRisk = HIGH_RISK.includes(typed.site)
  const points = CLEARANCE_POINTS.filter(({ isForHighRisk }) => !isForHighRisk || isHighRisk)
  const field = (name: keyof typeof EMPTY) => ({
    value: typed[name],
    error: errorOf(name),
    onChange: (event: { readonly target: { readonly value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const ticked = points.flatMap(({ id }) => (confirmed.includes(id) ? id : []))
    void send({ clearanceId, episodeId, ...typed, isSpecialist, confirmed: ticked })
  }
  return (
    <section className={css.panel} aria-labelledby="clearance-title">
      <h2 id="clearance-title">Clearance after a bone stress injury</h2>
      <p className={css.lead}>
        {missing === null ? 'A clearance stands. A new one takes its place.' : `Running needs ${missing}.`} It covers a start at most 28
        days after it was given.
      </p>
      <form className={css.form} onSubmit={submit} noValidate>
        <SelectField label="Bone" {...field('site')}>
          <option value="">Choose the bone</option>
          {SITE_GROUPS.map(({ label, sites }) => (
            <optgroup key={label} label={label}>
              {sites.map(([site, words]) => (
                <option key={site} value={site}>
                  {words}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <TextField label="Cleared by" hint="Name of the doctor." maxLength={200} autoComplete="off" {...field('clearedBy')} />
        <TextField
          label="Their role"
          hint="GP, sports physician, surgeon."
          maxLength={200}
          autoComplete="off"
          {...field('clearedByRole')}
        />
        <TextField type="date" label="Cleared on" max={today} {...field('clearedOn')} />
        <label className={css.tick}>
          <input type="checkbox" checked={isSpecialist} onChange={(event) => setSpecialist(event.target.checked)} />
          <span>A specialist gave it{isHighRisk && ': needed at this bone'}</span>
        </label>
        <fieldset className={css.ticks}>
          <legend>Checked before walk-running starts</legend>
          {points.map(({ id, text, tag }) => (
            <label key={id} className={css.tick}>
              <input
                type="checkbox"
                checked={confirmed.includes(id)}
                onChange={(event) => setConfirmed(event.target.checked ? [...confirmed, id] : confirmed.filter((each) => each !== id))}
              />
              <span>
                {text} <EvidenceTag tag={tag} />
              </span>
            </label>
          ))}
        </fieldset>
        <TextAreaField label="Note" hint="May stay empty." maxLength={2000} {...field('note')} />
        {problem && <Notice tone="alarm">{problem}</Notice>}
        <Button type="submit" isWide disabled={isSending}>
          {isSending ? 'Recording' : 'Record clearance'}
        </Button>
      </form>
    </section>
  )
}
