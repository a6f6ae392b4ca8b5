'use client'

import { useState } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import {
  activitiesOf,
  FEWEST_ACTIVITIES,
  meanOfActivities,
  MOST_ACTIVITIES,
  protocolOf,
  type Activity,
} from '@/lib/clinical/measures/activities'
import { Button } from '../ui/button'
import { ScoreRow } from '../ui/score-row'
import { showNumber } from '../ui/number-text'
import { useAnswer, useSheet } from './store-context'
import css from './activities-input.module.css'

/** The runner's own activities, in the runner's own words, each rated 0 to 10. Their mean is the score. */
export function ActivitiesInput({ field }: { readonly field: MeasureField }) {
  const { store, isLocked } = useSheet()
  const place = { measure: field.id, side: 'none' as const }
  const { protocol, entry, status } = useAnswer(place)
  const recorded = activitiesOf(protocol)
  const [shown, setShown] = useState(FEWEST_ACTIVITIES)
  const count = Math.max(shown, recorded.length)
  const rows = Array.from({ length: count }, (_, index): Activity => recorded[index] ?? { words: '', score: null })
  const put = (index: number, changed: Partial<Activity>) => {
    const next = rows.map((row, at) => (at === index ? { ...row, ...changed } : row))
    const mean = meanOfActivities(next)
    store.protocol(place, protocolOf(next))
    if (mean !== null) store.answer(place, { kind: 'value', value: mean })
    else if (meanOfActivities(rows) !== null) store.answer(place, { kind: 'blank' })
  }
  return (
    <div className={css.list}>
      {rows.map((row, index) => (
        <Row key={index} number={index + 1} row={row} isLocked={isLocked} onChange={(changed) => put(index, changed)} />
      ))}
      {!isLocked && count < MOST_ACTIVITIES && (
        <Button look="tool" onClick={() => setShown(count + 1)}>
          Add an activity
        </Button>
      )}
      <p className={css.mean} role="status">
        {status !== 'held' && entry.kind === 'value' && typeof entry.value === 'number'
          ? `Mean ${showNumber(entry.value)} of 10.`
          : `The mean appears once ${FEWEST_ACTIVITIES} activities are named and each is rated.`}
      </p>
    </div>
  )
}

interface RowProps {
  readonly number: number
  readonly row: Activity
  readonly isLocked: boolean
  readonly onChange: (changed: Partial<Activity>) => void
}

function Row({ number, row, isLocked, onChange }: RowProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className={css.row}>
      <label>
        <span>{`Activity ${number}`}</span>
        <input
          maxLength={80}
          autoComplete="off"
          disabled={isLocked}
          value={typed ?? row.words}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (typed !== null && typed.trim() !== row.words) onChange({ words: typed.trim() })
            setTyped(null)
          }}
        />
      </label>
      <ScoreRow
        label={`Activity ${number}, 0 unable to 10 as before`}
        min={0}
        max={10}
        isDisabled={isLocked || (typed ?? row.words).trim() === ''}
        value={row.score}
        onValue={(score) => onChange({ score, ...(typed === null ? {} : { words: typed.trim() }) })}
      />
    </div>
  )
}
