'use client'

import type { ReactNode } from 'react'
import { Chips } from '@/components/ui/chips'
import { Choice } from '@/components/ui/choice'
import { FieldError, TextField } from '@/components/ui/field'
import { Sheet } from '@/components/ui/sheet'
import { EQUIPMENT, type EquipmentName } from '@/lib/clinical/strength/equipment'
import { CommitmentRows } from './commitment-rows'
import { EQUIPMENT_WORDS, GYM_EQUIPMENT, HOME_EQUIPMENT } from './equipment-words'
import { FreeMinutes } from './free-minutes'
import { NumberField } from './number-field'
import type { SheetProps } from './set-up-fields'
import css from './set-up-form.module.css'

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

export function SetUpSheets({ offersMoreShorterRuns, ...props }: SheetProps & { readonly offersMoreShorterRuns: boolean }) {
  return (
    <>
      <When {...props} />
      <Sheet title="Time" lead="Minutes that are free for running and strength, commitments already taken out. A day without time is 0.">
        <FreeMinutes {...props} />
        <CommitmentRows {...props} />
      </Sheet>
      <RunningNow {...props} />
      <Equipment {...props} />
      <Goal {...props} />
      {offersMoreShorterRuns && (
        <Sheet
          title="More, shorter runs"
          lead="Only for a runner with kneecap pain who keeps running: up to five short runs a week instead of three."
        >
          <div className={css.body}>
            <Chips
              label="More, shorter runs"
              options={[{ value: 'yes', label: 'Use more, shorter runs' }]}
              values={props.values.moreShorterRuns ? ['yes'] : []}
              onValues={(values) => props.onChange({ moreShorterRuns: values.length > 0 })}
            />
          </div>
        </Sheet>
      )}
    </>
  )
}

function When({ values, errors, onChange }: SheetProps) {
  return (
    <Sheet title="When">
      <div className={css.grid}>
        <TextField
          type="date"
          label="First day of the plan"
          value={values.startsOn}
          error={errors.startsOn}
          onChange={(event) => onChange({ startsOn: event.target.value })}
        />
        <NumberField
          label="Length"
          unit="weeks"
          limits={[1, 26, 1]}
          value={values.weeks}
          error={errors.weeks}
          onValue={(weeks) => onChange({ weeks })}
        />
      </div>
    </Sheet>
  )
}

function RunningNow({ values, errors, onChange }: SheetProps) {
  return (
    <Sheet title="Running">
      <div className={css.grid}>
        <NumberField
          label="Running before pain passes 2 of 10"
          hint="Best of the last 14 days of running. 0 if any running hurts more."
          unit="min"
          limits={[0, 300, 1]}
          value={values.tolerableRunMin}
          error={errors.tolerableRunMin}
          onValue={(tolerableRunMin) => onChange({ tolerableRunMin })}
        />
        <NumberField
          label="Days since the last run"
          hint="0 if it was today."
          unit="days"
          limits={[0, 3650, 1]}
          value={values.daysSinceLastRun}
          error={errors.daysSinceLastRun}
          onValue={(daysSinceLastRun) => onChange({ daysSinceLastRun })}
        />
        <NumberField
          label="A usual week before this"
          hint="All running in the week."
          unit="min"
          limits={[0, 3000, 10]}
          value={values.usualWeeklyRunMin}
          error={errors['usual.weeklyRunMin']}
          onValue={(usualWeeklyRunMin) => onChange({ usualWeeklyRunMin })}
        />
        <NumberField
          label="The longest usual run"
          hint="On an ordinary day, not a race."
          unit="min"
          limits={[0, 600, 5]}
          value={values.usualRunMin}
          error={errors['usual.runMin']}
          onValue={(usualRunMin) => onChange({ usualRunMin })}
        />
        <Labelled
          label="Calf, Achilles or foot trouble before?"
          hint="Decides which running cue is safe."
          error={errors['history.calfAchillesFoot']}
        >
          <Choice
            label="Calf, Achilles or foot trouble before?"
            options={YES_NO}
            value={values.calfAchillesFoot}
            onValue={(answer) => onChange({ calfAchillesFoot: answer === 'yes' ? 'yes' : 'no' })}
          />
        </Labelled>
      </div>
    </Sheet>
  )
}

function Equipment({ values, onChange }: SheetProps) {
  const chips = (label: string, names: readonly EquipmentName[]) => (
    <div className={css.chips}>
      <h3 className={css.label}>{label}</h3>
      <Chips
        label={label}
        options={names.map((name) => ({ value: name, label: EQUIPMENT_WORDS[name] }))}
        values={values.equipment}
        onValues={(chosen) =>
          onChange({
            equipment: EQUIPMENT.filter((name) => (names.includes(name) ? chosen.includes(name) : values.equipment.includes(name))),
          })
        }
      />
    </div>
  )
  return (
    <Sheet title="Equipment" lead="A wall, a floor, a chair, a towel and a cushion are in every home and need no tick.">
      <div className={css.body}>
        {chips('At home', HOME_EQUIPMENT)}
        {chips('In a gym', GYM_EQUIPMENT)}
      </div>
    </Sheet>
  )
}

function Goal({ values, errors, onChange }: SheetProps) {
  return (
    <Sheet title="Goal" lead="May be left empty: the plan then holds what it reaches.">
      <div className={css.grid}>
        <NumberField
          label="Running in a week"
          unit="min"
          limits={[1, 3000, 10]}
          value={values.goalWeeklyRunMin}
          error={errors['goal.weeklyRunMin']}
          onValue={(goalWeeklyRunMin) => onChange({ goalWeeklyRunMin })}
        />
        <TextField
          type="date"
          label="Day of an event"
          value={values.goalEventOn}
          error={errors['goal.eventOn']}
          onChange={(event) => onChange({ goalEventOn: event.target.value })}
        />
        <NumberField
          label="Distance of the event"
          unit="km"
          limits={[0.1, 300, 1]}
          value={values.goalEventKm}
          error={errors['goal.eventKm']}
          onValue={(goalEventKm) => onChange({ goalEventKm })}
        />
      </div>
    </Sheet>
  )
}

interface LabelledProps {
  readonly label: string
  readonly hint: string
  readonly error?: string
  readonly children: ReactNode
}

function Labelled({ label, hint, error, children }: LabelledProps) {
  return (
    <div className={css.field}>
      <p className={css.label} aria-hidden="true">
        {label}
      </p>
      <p className={css.hint}>{hint}</p>
      {children}
      <FieldError error={error} />
    </div>
  )
}
