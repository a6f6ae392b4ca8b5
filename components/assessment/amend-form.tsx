'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { ACTION_REFUSAL_WORDS, type ActionResult } from '@/lib/actions/types'
import type { AmendOutcome, Entry, MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { entryWords } from '../findings/entry-words'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { TextField } from '../ui/field'
import { Notice } from '../ui/notice'
import { newId } from '../ui/new-id'
import { AmendInput } from './amend-input'
import { amendmentOf, correctedBy, missingWords, type TypedAmendment } from './amended-entry'
import { canBeLeftOut, NOT_DONE_REASONS } from './left-out'
import { placeName } from './store-context'
import type { Amending } from './amending'
import css from './amended.module.css'

interface AmendFormProps {
  readonly field: MeasureField
  readonly side: ObservationSide
  /** What stands now. */
  readonly standing: Entry
  readonly seen: number
  readonly amending: Amending
  readonly onClose: () => void
}

const REASONS = NOT_DONE_REASONS.map((reason) => ({ value: reason, label: reason }))
const CORRECTED = { value: 'corrected', label: 'A corrected value' }
const NOT_DONE = { value: 'not-done', label: 'It was not done' }
const RETRACTED = { value: 'retracted', label: 'It should not have been recorded' }

/** What an amendment may say: a test that can be left out may turn out not to have been done, and only what stands can be taken off. */
const modesFor = (field: MeasureField, standing: Entry) => [
  CORRECTED,
  ...(canBeLeftOut(field) ? [NOT_DONE] : []),
  ...(standing.kind === 'blank' ? [] : [RETRACTED]),
]

const REFUSALS = {
  'not-permitted': 'Your role in this clinic does not allow amending.',
  'not-found': 'This assessment is not on record any more.',
  'not-signed': 'This assessment is still a draft: change the answer itself.',
  unchanged: 'That is what stands already. Enter what is different, or close.',
} as const

interface Problem {
  readonly words: string
  readonly at?: 'value' | 'reason'
}

/** Corrects one answer of a signed assessment. What was typed stays until the amendment is on record. */
export function AmendForm({ field, side, standing, seen, amending, onClose }: AmendFormProps) {
  const [mode, setMode] = useState('corrected')
  const [typed, setTyped] = useState(() => amendmentOf(field, standing))
  const [leftOut, setLeftOut] = useState('')
  const [reason, setReason] = useState('')
  const { send, isSending, problem } = useAmendment({ field, side, seen, amending, onClose })
  const modes = modesFor(field, standing)
  const errorAt = (at: Problem['at']) => (problem?.at === at ? problem?.words : undefined)
  const isUnplaced = problem && (!problem.at || (problem.at === 'value' && !(mode === 'corrected' && isTypedNumber(field))))
  const filled = mode === 'retracted' ? null : mode === 'not-done' ? ({ kind: 'not-done', reason: leftOut } as const) : typed
  return (
    <div className={css.form}>
      <p>
        {standing.kind === 'blank' ? 'No answer stands. ' : 'What stands: '}
        {standing.kind !== 'blank' && <b>{entryWords(standing, field)}</b>}
      </p>
      {modes.length > 1 && <Choice label="What is amended" options={modes} shape="pills" value={mode} onValue={setMode} />}
      {mode === 'not-done' && (
        <div className={css.because}>
          <p aria-hidden="true">Not done because</p>
          <Choice label="Not done because" options={REASONS} shape="pills" value={leftOut === '' ? null : leftOut} onValue={setLeftOut} />
        </div>
      )}
      {mode === 'corrected' && (
        <AmendInput
          field={field}
          label={`Corrected: ${placeName(field, side)}`}
          typed={typed}
          error={errorAt('value')}
          onTyped={setTyped}
        />
      )}
      <TextField
        label="Reason"
        hint="Stands beside the answer with your name and the time."
        maxLength={500}
        value={reason}
        error={errorAt('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      {isUnplaced && <Notice tone="alarm">{problem.words}</Notice>}
      <div className={css.end}>
        <Button onClick={() => void send({ typed: filled, reason })} disabled={isSending}>
          {isSending ? 'Adding' : 'Add amendment'}
        </Button>
        <Button look="plain" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  )
}

interface Filled {
  /** Null: it should not have been recorded. */
  readonly typed: TypedAmendment | null
  readonly reason: string
}

/** Sends the amendment, however often the button is pressed, as one. */
function useAmendment({ field, side, seen, amending, onClose }: Omit<AmendFormProps, 'standing'>) {
  const router = useRouter()
  const [amendmentId] = useState(newId)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const send = async ({ typed, reason }: Filled) => {
    const corrected = typed && correctedBy(typed, field)
    if (typed && !corrected) return setProblem({ words: missingWords(typed), at: 'value' })
    if (reason.trim() === '') return setProblem({ words: 'Say why it is amended.', at: 'reason' })
    setSending(true)
    const { assessmentId, amend } = amending
    const answer = await amend({ amendmentId, assessmentId, measure: field.id, side, seen, corrected, reason }).catch(() => ({}))
    setSending(false)
    const refusal = problemOf(answer, field)
    setProblem(refusal)
    if (refusal) return
    onClose()
    router.refresh()
  }
  return { send, isSending, problem }
}

function problemOf({ data, validationErrors, serverError }: ActionResult<AmendOutcome>, field: MeasureField): Problem | null {
  if (validationErrors) return { words: 'Shorten or correct what you typed.' }
  if (!data) return { words: ACTION_REFUSAL_WORDS[serverError?.refusal ?? 'unexpected'] }
  if (data.ok) return null
  if (data.reason === 'invalid') return { words: data.message, at: 'value' }
  if (data.reason !== 'stale') return { words: REFUSALS[data.reason] }
  const { amendedName, corrected } = data.theirs
  const words = corrected ? entryWords(corrected, field) : 'not to have been recorded'
  return { words: `${amendedName} has amended this to ${words} meanwhile. Close and load the page to see it.` }
}

/** A number's problem stands under its field; a group of options has no such place. */
const isTypedNumber = ({ value }: MeasureField) => value.kind === 'number' || value.kind === 'integer'
