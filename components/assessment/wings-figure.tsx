'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { Interpretation } from '@/lib/clinical/screening/types'
import { levelWords } from '../findings/level-words'
import { shownUnit } from '../findings/value-words'
import { Figure } from '../figures/figure'
import { wingsDrawing, type Wing, type WingRow } from '../figures/wings'
import { useSheet, useStored } from './store-context'
import { useWidth } from './use-width'
import css from './wings-figure.module.css'

/** Strength as it stands: left and right back to back, each test against where the runner's own usual range begins. */
export function WingsFigure({ fields }: { readonly fields: readonly MeasureField[] }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const tests = fields.filter(({ usualFrom }) => usualFrom !== undefined)
  const drawn = tests.filter(({ usualFrom }) => usualFrom !== null)
  const unknown = tests.filter(({ usualFrom }) => usualFrom === null)
  const rows = useRows(drawn)
  const { soreSide } = useSheet()
  if (tests.length === 0) return null
  return (
    <div className={css.wings}>
      <p className={css.lead}>Every bar is drawn against its own usual value, so that the green edge is the same for all.</p>
      <div ref={element}>{rows.length > 0 && <Figure drawing={wingsDrawing({ rows, width: width ?? 620 })} />}</div>
      <p className={css.lead}>{`Symmetry is ${SYMMETRY_WORDS[soreSide]}.`}</p>
      {unknown.length > 0 && (
        <p className={css.lead}>{`No usual value for this age and sex: ${unknown.map(({ label }) => label.toLowerCase()).join(', ')}.`}</p>
      )}
    </div>
  )
}

const SYMMETRY_WORDS = {
  left: 'left as a share of right',
  right: 'right as a share of left',
  both: 'the weaker side as a share of the stronger one',
}

function useRows(fields: readonly MeasureField[]): readonly WingRow[] {
  const written = useStored((store) => JSON.stringify(fields.map((field) => rowOf(field, store.readings.of(field.id)))))
  return JSON.parse(written) as readonly WingRow[]
}

function rowOf({ id, label, unit, usualFrom }: MeasureField, readings: readonly Interpretation[]): WingRow {
  const wing = (side: 'left' | 'right'): Wing | null => {
    const reading = readings.find((each) => each.measure === id && each.side === side)
    return typeof reading?.value === 'number' ? { value: reading.value, level: levelWords(reading.level)?.mark ?? null } : null
  }
  const symmetry = readings.find((each) => each.of === id)
  return {
    name: shortName(label),
    unit: shownUnit(unit).words,
    left: wing('left'),
    right: wing('right'),
    usualFrom: usualFrom ?? Number.NaN,
    symmetryPct: typeof symmetry?.value === 'number' ? Math.round(symmetry.value) : null,
    symmetryLevel: symmetry ? (levelWords(symmetry.level)?.mark ?? null) : null,
  }
}

/** The figure has room for two words. */
function shortName(label: string): string {
  const short = label.replace('Single-leg ', '')
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}`
}
