'use client'

import type { MeasureField } from '@/lib/assessments/types'
import { BandScale } from './band-scale'
import { Foldable } from './foldable'
import { Symmetry } from './reading'
import { SideSlot } from './side-slot'
import { SourceLine } from './source-line'
import { TestTools } from './test-tools'
import css from './rows.module.css'

const BOTH = ['left', 'right'] as const
const NO_SIDE = ['none'] as const

/** A measured value on its scale: beside it without sides, under left and right with them. */
export function ScaleTest({ field }: { readonly field: MeasureField }) {
  const sides = field.sided ? BOTH : NO_SIDE
  return (
    <Foldable field={field} sides={sides} className={css.drawn ?? ''}>
      <h3>{field.label}</h3>
      <p className={css.hint}>{field.hint}</p>
      <div className={field.sided ? css.pair : css.scaled}>
        {sides.map((side) => (
          <SideSlot key={side} field={field} side={side} />
        ))}
        {!field.sided && <BandScale field={field} />}
      </div>
      {field.sided && <BandScale field={field} />}
      <Symmetry field={field} />
      <SourceLine field={field} />
      <TestTools field={field} sides={sides} />
    </Foldable>
  )
}
