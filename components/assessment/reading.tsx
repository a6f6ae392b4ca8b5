'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import type { Interpretation } from '@/lib/clinical/screening/types'
import { bandWords, levelWords } from '../findings/level-words'
import { valueWords } from '../findings/value-words'
import { BandMark } from '../ui/band-mark'
import { useAnswer, useReadings, useStored } from './store-context'
import css from './reading.module.css'

interface ReadingProps {
  readonly field: MeasureField
  readonly side: ObservationSide
  /** The limits of the band beside its name. */
  readonly withLimits?: boolean
}

/** What the answer beside it means, as it is typed; what is wrong with it; and a question when it is unlikely. */
export function Reading({ field, side, withLimits = true }: ReadingProps) {
  const answer = useAnswer({ measure: field.id, side })
  const reading = useReadings(field.id).find((each) => each.measure === field.id && each.side === side)
  const question = useStored((store) => store.confirmation({ measure: field.id, side }))
  const isHeld = answer.status === 'held'
  return (
    <div className={css.said} id={`${field.id}-${side}-said`} aria-live="polite">
      {isHeld && <p className={css.problem}>{answer.message}</p>}
      {!isHeld && reading && field.torque && answer.entry.kind === 'force' && (
        <p className={css.derived}>{valueWords(reading.value, reading.unit)}</p>
      )}
      {!isHeld && reading && <Band reading={reading} withLimits={withLimits} />}
      {!isHeld && field.torque && !reading && answer.entry.kind === 'force' && <p>Needs the body mass for Nm/kg.</p>}
      {question && <p className={css.ask}>{question}</p>}
    </div>
  )
}

function Band({ reading, withLimits }: { readonly reading: Interpretation; readonly withLimits: boolean }) {
  const level = levelWords(reading.level)
  if (!level && !reading.note) return null
  const limits = /[0-9]/.test(reading.label) ? bandWords(reading.label) : ''
  return (
    <p>
      {level && (
        <span className={css[level.mark]} style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
          <BandMark level={level.mark} />
          {level.words}
        </span>
      )}
      {level && withLimits && limits !== '' && <span className={css.limits}>{limits}</span>}
      {reading.note && <span className={css.limits}>{reading.note}</span>}
    </p>
  )
}

/** How the sides compare, once both are there. */
export function Symmetry({ field }: { readonly field: MeasureField }) {
  const index = useReadings(field.id).find((each) => each.of === field.id)
  if (!index || typeof index.value !== 'number') return null
  const level = levelWords(index.level)
  return (
    <p className={css.symmetry}>
      <span>Symmetry</span>
      <b>{`${Math.round(index.value)} %`}</b>
      {level && (
        <span className={css[level.mark]} style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
          <BandMark level={level.mark} />
          {level.words}
        </span>
      )}
      {index.note && <span className={css.limits}>{index.note.replace(`${field.label}: `, '')}</span>}
    </p>
  )
}
