'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import type { Interpretation } from '@/lib/clinical/screening/types'
import { bandWords, levelWords } from '../findings/level-words'
import { valueWords } from '../findings/value-words'
import { BandMark } from '../ui/band-mark'
import { ChangeLine } from './change-line'
import { ConfirmLine } from './confirm-line'
import { revealQuestion } from './reveal'
import { useAnswer, useReadings } from './store-context'
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
  const isHeld = answer.status === 'held'
  return (
    <div className={css.said} id={`${field.id}-${side}-said`} aria-live="polite">
      {isHeld && <p className={css.problem}>{answer.message}</p>}
      {!isHeld && reading && field.torque && answer.entry.kind === 'force' && (
        <p className={css.derived}>{valueWords(reading.value, reading.unit)}</p>
      )}
      {!isHeld && reading && <Band reading={reading} withLimits={withLimits} />}
      {!isHeld && field.torque && !reading && answer.entry.kind === 'force' && (
        <p>
          <button type="button" className={css.link} onClick={() => revealQuestion('body-mass')}>
            Needs the body mass
          </button>
        </p>
      )}
      <ChangeLine field={field} side={side} />
      <ConfirmLine field={field} side={side} />
    </div>
  )
}

function Band({ reading, withLimits }: { readonly reading: Interpretation; readonly withLimits: boolean }) {
  const level = levelWords(reading.level)
  const note = reading.note?.startsWith(SIDES_DIFFER) ? undefined : reading.note
  if (!level && !note) return null
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
      {note && <span className={css.limits}>{note}</span>}
    </p>
  )
}

/** The core says it on the row of either side; the screen says it once, under both. */
const SIDES_DIFFER = 'sides differ'

/** How the sides compare, once both are there. */
export function Symmetry({ field }: { readonly field: MeasureField }) {
  const readings = useReadings(field.id)
  const difference = readings.find(({ note }) => note?.startsWith(SIDES_DIFFER))?.note
  const index = readings.find((each) => each.of === field.id)
  if (difference) return <p className={css.symmetry}>{`S${difference.slice(1)}`.replace(' deg,', '°,')}</p>
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
