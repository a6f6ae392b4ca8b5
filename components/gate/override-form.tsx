'use client'

import { useState, type FormEvent } from 'react'
import { explanationLength, OVERRIDE_TERMS, RELEASE_REASONS } from '@/lib/clinical/screening/release-terms'
import type { RuleLine } from '@/lib/gate/types'
import { useFormAction } from '../runners/use-form-action'
import { Button } from '../ui/button'
import { weekdayWords } from '../ui/day-words'
import { FieldError, SelectField, TextField } from '../ui/field'
import { newId } from '../ui/new-id'
import { CountedText } from './counted-text'
import type { GateActions } from './gate-actions'
import { GateProblem } from './gate-problem'
import { OVERRIDE_REFUSALS } from './gate-refusals'
import { REASON_WORDS } from './gate-words'
import css from './gate-form.module.css'

interface OverrideFormProps {
  readonly rule: RuleLine & { readonly latestReview: string; readonly tier: 'soft' | 'hard' }
  readonly assessment: { readonly id: string; readonly version: number }
  readonly givenName: string
  readonly today: string
  readonly override: GateActions['override']
  /** What stands in the field for words, at each keystroke. */
  readonly onSaid: (words: string) => void
  readonly onRecorded: () => void
}

/** Overrides one rule: why, in the clinician's own words, until when, and that they answer for it. The server checks all of it. */
export function OverrideForm({ rule, assessment, givenName, today, override, onSaid, onRecorded }: OverrideFormProps) {
  const [releaseId] = useState(newId)
  const [typed, setTyped] = useState({ reason: '', explanation: '', reviewOn: '', isAttested: false })
  const { send, isSending, problem, reason, errorOf } = useFormAction({
    action: override,
    refusals: OVERRIDE_REFUSALS,
    onDone: onRecorded,
  })
  const change = (facts: Partial<typeof typed>) => setTyped({ ...typed, ...facts })
  const { characters } = OVERRIDE_TERMS[rule.tier]
  const missing = missingWords({ ...typed, characters })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send({ releaseId, assessmentId: assessment.id, version: assessment.version, rule: rule.id, ...typed })
  }
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <SelectField
        label="Reason"
        value={typed.reason}
        error={errorOf('reason')}
        onChange={(event) => change({ reason: event.target.value })}
      >
        <option value="">Choose a reason</option>
        {RELEASE_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {REASON_WORDS[reason]}
          </option>
        ))}
      </SelectField>
      <CountedText
        label="In your words"
        value={typed.explanation}
        least={characters}
        error={errorOf('explanation')}
        onValue={(explanation) => {
          change({ explanation })
          onSaid(explanation)
        }}
      />
      <TextField
        type="date"
        label="Review on"
        hint={`${weekdayWords(rule.latestReview)} at the latest`}
        min={today}
        max={rule.latestReview}
        value={typed.reviewOn}
        error={errorOf('reviewOn')}
        onChange={(event) => change({ reviewOn: event.target.value })}
      />
      <div>
        <label className={css.tick}>
          <input type="checkbox" checked={typed.isAttested} onChange={(event) => change({ isAttested: event.target.checked })} />
          <span>I have examined {givenName} today, explained the risk, and take responsibility for this override.</span>
        </label>
        <FieldError error={errorOf('isAttested')} />
      </div>
      <GateProblem words={problem} reason={reason} />
      <div className={css.end}>
        <Button type="submit" isWide disabled={isSending}>
          {isSending ? 'Recording' : 'Record override'}
        </Button>
        <p className={css.needs} aria-live="polite">
          {missing === '' ? '' : `Needs ${missing}. `}
          It shows on every later screen, and lapses after the review date, when one of these answers changes or when a new rule fires.
        </p>
      </div>
    </form>
  )
}

interface Typed {
  readonly reason: string
  readonly explanation: string
  readonly reviewOn: string
  readonly isAttested: boolean
  readonly characters: number
}

/** "a reason, 11 more characters and your tick" */
function missingWords({ reason, explanation, reviewOn, isAttested, characters }: Typed): string {
  const short = characters - explanationLength(explanation)
  const parts = [
    reason === '' ? 'a reason' : '',
    short > 0 ? `${short} more ${short === 1 ? 'character' : 'characters'}` : '',
    reviewOn === '' ? 'a review date' : '',
    isAttested ? '' : 'your tick',
  ].filter((part) => part !== '')
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
