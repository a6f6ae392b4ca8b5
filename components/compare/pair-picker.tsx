'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import type { AssessmentName, ComparePage } from '@/lib/findings/types'
import { Button } from '../ui/button'
import { dayWords } from '../ui/day-words'
import css from './compare-screen.module.css'

interface PairPickerProps {
  readonly patientId: string
  readonly assessments: readonly AssessmentName[]
  readonly pair: NonNullable<ComparePage['pair']>
}

/** Which two: the order does not matter, the older one is always "then". */
export function PairPicker({ patientId, assessments, pair }: PairPickerProps) {
  const router = useRouter()
  const [earlier, setEarlier] = useState(pair.earlier.assessment.id)
  const [later, setLater] = useState(pair.later.assessment.id)
  const isSame = earlier === later
  const choose = (event: FormEvent) => {
    event.preventDefault()
    if (!isSame) router.push(`/patients/${patientId}/compare?earlier=${earlier}&later=${later}`)
  }
  return (
    <form className={css.picker} onSubmit={choose}>
      <Choice label="Then" value={earlier} onValue={setEarlier} assessments={assessments} />
      <Choice label="Now" value={later} onValue={setLater} assessments={assessments} />
      <Button type="submit" look="line" disabled={isSame}>
        Compare
      </Button>
      {isSame && <p role="status">Choose two different assessments.</p>}
    </form>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onValue: (id: string) => void
  readonly assessments: readonly AssessmentName[]
}

function Choice({ label, value, onValue, assessments }: ChoiceProps) {
  const newest = assessments.at(-1)?.assessedOn
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onValue(event.target.value)}>
        {assessments.map(({ id, kind, assessedOn, status }) => (
          <option key={id} value={id}>
            {`${dayWords(assessedOn, newest)}, ${kind === 'first' ? 'first assessment' : 'review'}${status === 'draft' ? ', draft' : ''}`}
          </option>
        ))}
      </select>
    </label>
  )
}
