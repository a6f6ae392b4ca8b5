'use client'

import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Stepper } from '@/components/ui/stepper'
import { WEEKDAYS } from '@/lib/clinical/plan/types'
import { emptyDaysToZero, type SheetProps } from './set-up-fields'
import css from './set-up-form.module.css'
import { WEEKDAY_WORDS } from './weekday-words'

/** A stepper a weekday. A day that nobody has asked about is empty, and stays so until somebody answers it. */
export function FreeMinutes({ values, errors, onChange }: SheetProps) {
  const { available } = values
  const answered = WEEKDAYS.filter((day) => available[day] !== null)
  const total = answered.reduce((sum, day) => sum + (available[day] ?? 0), 0)
  const isSomeEmpty = answered.length < WEEKDAYS.length
  return (
    <div className={css.body}>
      <div className={css.week}>
        {WEEKDAYS.map((day) => (
          <div key={day} className={css.weekday}>
            <p className={css.label} aria-hidden="true">
              {WEEKDAY_WORDS[day]}
            </p>
            <Stepper
              label={`Free minutes on ${WEEKDAY_WORDS[day]}`}
              unit="min"
              size="row"
              min={0}
              max={600}
              step={5}
              value={available[day]}
              isInvalid={errors[`available.${day}`] !== undefined}
              describedBy={errors[`available.${day}`] ? `free-${day}-error` : undefined}
              onValue={(minutes) => onChange({ available: { ...available, [day]: minutes } })}
            />
            <FieldError id={`free-${day}-error`} error={errors[`available.${day}`]} />
          </div>
        ))}
      </div>
      {answered.length > 0 && (
        <div className={css.total}>
          {!Number.isNaN(total) && (
            <p>
              {total} minutes free on {isSomeEmpty ? `the ${answered.length} days answered so far` : 'all days together'}
            </p>
          )}
          {isSomeEmpty && (
            <Button look="tool" onClick={() => onChange({ available: emptyDaysToZero(available) })}>
              Set the empty days to 0
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
