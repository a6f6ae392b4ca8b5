'use client'

import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { FieldError, SelectField, TextField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { WEEKDAYS, type Weekday } from '@/lib/clinical/plan/types'
import type { CommitmentValues } from '@/lib/plans/types'
import type { SheetProps } from './set-up-fields'
import css from './set-up-form.module.css'
import { WEEKDAY_WORDS } from './weekday-words'

const IMPACT = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

const isWeekday = (text: string): text is Weekday => WEEKDAYS.some((day) => day === text)

/** Other sport and work that loads the legs. Running and jumping in it keep runs away from that day. */
export function CommitmentRows({ values, errors, onChange }: SheetProps) {
  const { commitments } = values
  const change = (index: number, part: Partial<CommitmentValues>) =>
    onChange({ commitments: commitments.map((each, at) => (at === index ? { ...each, ...part } : each)) })
  return (
    <div className={css.body}>
      <h3 className={css.label}>Other sport and heavy work</h3>
      {commitments.map((commitment, index) => {
        const error = (field: string) => errors[`commitments.${index}.${field}`]
        const name = commitment.label || `commitment ${index + 1}`
        return (
          <fieldset key={index} className={css.commitment}>
            <legend className={css.hidden}>{name}</legend>
            <TextField
              label="What"
              value={commitment.label}
              maxLength={40}
              error={error('label')}
              onChange={(event) => change(index, { label: event.target.value })}
            />
            <SelectField
              label="Day"
              value={commitment.day}
              error={error('day')}
              onChange={(event) => isWeekday(event.target.value) && change(index, { day: event.target.value })}
            >
              {WEEKDAYS.map((day) => (
                <option key={day} value={day}>
                  {WEEKDAY_WORDS[day]}
                </option>
              ))}
            </SelectField>
            <div className={css.field}>
              <p className={css.label} aria-hidden="true">
                Running or jumping in it?
              </p>
              <Choice
                label={`Running or jumping in ${name}?`}
                options={IMPACT}
                value={commitment.impact}
                onValue={(answer) => change(index, { impact: answer === 'yes' ? 'yes' : 'no' })}
              />
              <FieldError error={error('impact')} />
            </div>
            <Button
              look="tool"
              aria-label={`Remove ${name}`}
              onClick={() => onChange({ commitments: commitments.filter((_, at) => at !== index) })}
            >
              <Icon name="close" size={20} />
              Remove
            </Button>
          </fieldset>
        )
      })}
      <div>
        <Button look="tool" onClick={() => onChange({ commitments: [...commitments, { day: 'mon', impact: null, label: '' }] })}>
          <Icon name="plus" size={20} />
          Add one
        </Button>
      </div>
    </div>
  )
}
