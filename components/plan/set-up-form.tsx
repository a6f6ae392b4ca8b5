'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ACTION_REFUSAL_WORDS, type ActionError } from '@/lib/actions/types'
import type { PlanSetUpFields } from '@/lib/plans/schema'
import type { LockedProposal, SetUpOutcome, SetUpValues } from '@/lib/plans/types'
import { LockedRoute } from './locked-route'
import { SET_UP_REFUSAL_WORDS } from './refusal-words'
import { toFields } from './set-up-fields'
import { SetUpSheets } from './set-up-sheets'
import css from './set-up-form.module.css'

export interface SetUpAnswer {
  readonly data?: SetUpOutcome
  /** By the path of the field: `planning.weeks`. */
  readonly validationErrors?: Readonly<Record<string, string>>
  readonly serverError?: ActionError
}

interface SetUpFormProps {
  readonly initial: SetUpValues
  /** "Propose the plan" or "Propose it again" */
  readonly verb: string
  readonly patientId: string
  /** Offered for kneecap pain only. */
  readonly offersMoreShorterRuns: boolean
  readonly submit: (planning: PlanSetUpFields) => Promise<SetUpAnswer>
}

interface Answered {
  readonly errors: Readonly<Record<string, string>>
  readonly notice: string | null
  readonly locked: LockedProposal | null
}

const NOTHING: Answered = { errors: {}, notice: null, locked: null }

/** The week, the body and the wish that a plan is made from. What is typed stays, whatever the server says. */
export function SetUpForm({ initial, verb, patientId, offersMoreShorterRuns, submit }: SetUpFormProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState(initial)
  const [answered, setAnswered] = useState(NOTHING)
  const [isSending, setSending] = useState(false)

  const send = async () => {
    setSending(true)
    const answer = await submit(toFields(values)).catch(() => null)
    if (answer?.data?.ok) return router.push(`/patients/${patientId}/plans/${answer.data.value.planId}`)
    setAnswered(read(answer))
    setSending(false)
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.scrollIntoView({ block: 'center' }),
    )
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSending) void send()
      }}
    >
      {answered.locked && <LockedRoute locked={answered.locked} />}
      <SetUpSheets
        values={values}
        errors={answered.errors}
        offersMoreShorterRuns={offersMoreShorterRuns}
        onChange={(change) => setValues((before) => ({ ...before, ...change }))}
      />
      <div className={css.send}>
        {answered.notice && <Notice tone="alarm">{answered.notice}</Notice>}
        <Button type="submit" disabled={isSending}>
          {isSending ? 'Working it out' : verb}
        </Button>
      </div>
    </form>
  )
}

/** What an answer means for the form; no answer at all means that the server could not be reached. */
function read(answer: SetUpAnswer | null): Answered {
  if (!answer) return { ...NOTHING, notice: 'Footfall could not be reached. What you typed is still here: try again.' }
  const { data, validationErrors, serverError } = answer
  if (serverError) return { ...NOTHING, notice: `${ACTION_REFUSAL_WORDS[serverError.refusal]} Reference ${serverError.reference}.` }
  if (data && !data.ok) {
    if (data.reason === 'locked')
      return { ...NOTHING, locked: data.locked, notice: 'No running plan can be made now. The reasons stand at the top.' }
    const words = SET_UP_REFUSAL_WORDS[data.reason]
    const isAboutStart = data.reason === 'start-passed' || data.reason === 'start-too-far'
    return isAboutStart ? { ...NOTHING, errors: { startsOn: words }, notice: words } : { ...NOTHING, notice: words }
  }
  const all = Object.entries(validationErrors ?? {})
  const errors = Object.fromEntries(all.map(([path, words]) => [path.replace(/^planning\./, ''), words]))
  const count = all.length
  return { ...NOTHING, errors, notice: `${count} ${count === 1 ? 'answer needs' : 'answers need'} another look. Nothing is lost.` }
}
