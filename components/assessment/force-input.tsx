'use client'

import { useRef, useState } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { readNumber, showNumber } from '../ui/number-text'
import { Stepper } from '../ui/stepper'
import { useEarlyText } from '../ui/use-early-text'
import type { DraftAnswer } from './draft-answer'
import { placeName, useAnswer, useSheet } from './store-context'
import css from './force-input.module.css'

interface ForceInputProps {
  readonly field: MeasureField
  readonly side: ObservationSide
  readonly asTorque: boolean
}

/** What the core takes; the screen only steps inside it. */
const FORCE = { min: 0, max: 1500, step: 1 }

/** A torque as it is measured: a force and a lever arm, from which Nm/kg follows with the body mass; or Nm/kg itself. */
export function ForceInput({ field, side, asTorque }: ForceInputProps) {
  const { store, isLocked } = useSheet()
  const place = { measure: field.id, side }
  const answer = useAnswer(place)
  const other = useAnswer({ measure: field.id, side: side === 'left' ? 'right' : 'left' })
  const name = placeName(field, side)
  const { forceN, leverArmCm } = halvesOf(answer)
  const lever = leverArmCm ?? halvesOf(other).leverArmCm
  const common = {
    tone: side === 'none' ? ('plain' as const) : side,
    size: 'row' as const,
    isDisabled: isLocked,
    enterKeyHint: 'next' as const,
    onLeave: () => void store.flush(),
  }

  const putForce = (force: number | null, arm: number | null) =>
    store.answer(place, force === null && arm === null ? { kind: 'blank' } : { kind: 'force', forceN: force, leverArmCm: arm })

  return (
    <div className={css.force}>
      {asTorque && field.value.kind === 'number' ? (
        <Stepper
          {...common}
          label={`${name}, Nm/kg`}
          {...field.value}
          unit="Nm/kg"
          isInvalid={answer.status === 'held'}
          value={answer.entry.kind === 'value' && typeof answer.entry.value === 'number' ? answer.entry.value : null}
          onValue={(value) => store.answer(place, value === null ? { kind: 'blank' } : { kind: 'value', value })}
        />
      ) : (
        <>
          <Stepper
            {...common}
            label={`${name}, force`}
            {...FORCE}
            unit="N"
            isInvalid={answer.status === 'held' && forceN !== null}
            value={forceN}
            onValue={(force) => putForce(force, force === null ? leverArmCm : lever)}
          />
          <LeverArm name={name} value={lever} isDisabled={isLocked} onValue={(arm) => putForce(forceN, arm)} />
        </>
      )}
    </div>
  )
}

interface LeverArmProps {
  readonly name: string
  readonly value: number | null
  readonly isDisabled: boolean
  readonly onValue: (cm: number | null) => void
}

function LeverArm({ name, value, isDisabled, onValue }: LeverArmProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const shown = typed ?? (value === null || Number.isNaN(value) ? '' : showNumber(value))
  const take = (text: string) => {
    setTyped(text)
    onValue(readNumber(text))
  }
  useEarlyText(input, shown, take)
  return (
    <label className={css.lever}>
      Lever arm, cm
      <input
        ref={input}
        inputMode="decimal"
        enterKeyHint="next"
        autoComplete="off"
        aria-label={`${name}, lever arm in cm`}
        disabled={isDisabled}
        value={shown}
        onChange={(event) => take(event.target.value)}
        onBlur={() => typed !== null && !Number.isNaN(readNumber(typed)) && setTyped(null)}
      />
    </label>
  )
}

function halvesOf({ entry }: DraftAnswer): { readonly forceN: number | null; readonly leverArmCm: number | null } {
  return entry.kind === 'force' ? entry : { forceN: null, leverArmCm: null }
}
