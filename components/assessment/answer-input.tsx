'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide, ObservedValue } from '@/lib/clinical/measures/types'
import { optionWords, shownUnit } from '../findings/value-words'
import { Button } from '../ui/button'
import { Chips } from '../ui/chips'
import { Choice, type ChoiceOption } from '../ui/choice'
import { ScoreRow } from '../ui/score-row'
import { Stepper } from '../ui/stepper'
import type { DraftAnswer } from './draft-answer'
import { useDraggedAt } from './drag'
import { ForceInput } from './force-input'
import { placeName, useAnswer, useSheet } from './store-context'

interface AnswerInputProps {
  readonly field: MeasureField
  readonly side: ObservationSide
  readonly size?: 'large' | 'row'
  /** A yes that needs attention is shown as one. */
  readonly isAlarming?: boolean
  readonly pictures?: Readonly<Record<string, ChoiceOption['picture']>>
  readonly asTorque?: boolean
  /** Chosen answers carry the numbers that they have on a drawing. */
  readonly isNumbered?: boolean
}

/** The control that fits a question: a stepper, a row of scores, segments, pills or chips. */
export function AnswerInput(props: AnswerInputProps) {
  const { field, side } = props
  const { store, isLocked } = useSheet()
  const place = { measure: field.id, side }
  const answer = useAnswer(place)
  const dragged = useDraggedAt(place)
  if (field.torque) return <ForceInput field={field} side={side} asTorque={props.asTorque === true} />

  const { entry } = answer
  const value = dragged ?? (entry.kind === 'value' ? entry.value : null)
  const put = (next: ObservedValue | null) => store.answer(place, next === null ? { kind: 'blank' } : { kind: 'value', value: next })
  const common = { label: placeName(field, side), isDisabled: isLocked, describedBy: `${field.id}-${side}-said` }
  return <Control {...props} {...common} answer={answer} value={value} put={put} />
}

interface ControlProps extends AnswerInputProps {
  readonly label: string
  readonly isDisabled: boolean
  readonly describedBy: string
  readonly answer: DraftAnswer
  readonly value: ObservedValue | null
  readonly put: (value: ObservedValue | null) => void
}

function Control(props: ControlProps) {
  const { field, side, size, isAlarming, isNumbered, pictures, answer, value, put, label, isDisabled, describedBy } = props
  const common = { label, isDisabled, describedBy }
  const { store } = useSheet()
  const tone = side === 'none' ? 'plain' : side
  const { value: kind } = field
  if (kind.kind === 'tri') {
    const yes = isAlarming ? 'alarm' : 'plain'
    const options: ChoiceOption[] = [
      { value: 'no', label: 'No' },
      { value: 'yes', label: 'Yes', tone: yes },
      { value: 'unknown', label: 'Unknown', tone: 'open' },
    ]
    return <Choice {...common} options={options} value={asText(value)} onValue={put} />
  }
  if (kind.kind === 'choices') {
    const chosen: readonly string[] = Array.isArray(value) ? value : []
    const options = kind.options.map((option) => ({
      value: option,
      label: optionWords(option, field),
      ...(isNumbered ? { tone: 'alarm' as const, badge: `${chosen.indexOf(option) + 1}` } : {}),
    }))
    return <Chips {...common} options={options} values={chosen} onValues={(all) => put(all.length === 0 ? null : all)} />
  }
  if (kind.kind === 'choice') {
    const options = kind.options.map((option) => ({
      value: option,
      label: optionWords(option, field),
      tone: toneOf(option, isAlarming === true),
      picture: pictures?.[option],
    }))
    return (
      <Choice {...common} options={options} value={asText(value)} onValue={put} tone={tone} shape={isLong(field) ? 'pills' : 'segments'} />
    )
  }
  if (isScore(field)) {
    return <ScoreRow {...common} min={kind.min} max={kind.max} value={asNumber(value)} onValue={put} />
  }
  const unit = shownUnit(field.unit)
  const special = kind.kind === 'integer' ? (kind.special ?? []) : []
  return (
    <>
      <Stepper
        {...common}
        min={kind.min}
        max={kind.max}
        step={kind.kind === 'number' ? kind.step : 1}
        unit={unit.words}
        isUnitTight={unit.isTight}
        tone={tone}
        size={size}
        isInvalid={answer.status === 'held'}
        value={asNumber(value)}
        onValue={put}
        enterKeyHint="next"
        onLeave={() => void store.flush()}
      />
      {special.map((word) => (
        <Button
          key={word}
          look="tool"
          aria-pressed={value === word}
          disabled={isDisabled}
          aria-label={`${label}: ${optionWords(word)}`}
          onClick={() => put(value === word ? null : word)}
        >
          {optionWords(word)}
        </Button>
      ))}
    </>
  )
}

const asText = (value: ObservedValue | null) => (typeof value === 'string' ? value : null)
const asNumber = (value: ObservedValue | null) => (typeof value === 'number' ? value : null)

/** Eleven whole numbers are a row of buttons. */
export function isScore({ value }: MeasureField): boolean {
  return value.kind === 'integer' && value.max - value.min === 10
}

/** More than four options, or long ones, do not fit one bar. */
export function isLong({ value, optionLabels = [] }: MeasureField): boolean {
  if (value.kind !== 'choice') return false
  return value.options.length > 4 || optionLabels.some((label) => label.length > 14)
}

const PLAIN = ['none', 'no-pain', 'non-focal-pain']
const OPEN = ['not-done', 'prefer-not-to-say']

function toneOf(option: string, isAlarming: boolean): ChoiceOption['tone'] {
  if (OPEN.includes(option)) return 'open'
  return isAlarming && !PLAIN.includes(option) ? 'alarm' : 'plain'
}
