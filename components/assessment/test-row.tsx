'use client'

import type { MeasureField } from '@/lib/assessments/types'
import { Symmetry } from './reading'
import { SideSlot } from './side-slot'
import { TestTools } from './test-tools'
import css from './rows.module.css'

const BOTH = ['left', 'right'] as const
const NO_SIDE = ['none'] as const

/** A test: its words, left and right side by side, and how they compare. */
export function TestRow({ field }: { readonly field: MeasureField }) {
  return (
    <div className={`${css.row} ${css.test} ${field.sided ? '' : css.single}`} id={`q-${field.id}`}>
      <div className={css.ask}>
        <h3>{field.label}</h3>
        <p className={css.hint}>{field.hint}</p>
      </div>
      {field.sided ? (
        BOTH.map((side) => (
          <div key={side} className={css[side]}>
            <SideSlot field={field} side={side} size="row" />
          </div>
        ))
      ) : (
        <div className={css.left}>
          <SideSlot field={field} side="none" size="row" />
        </div>
      )}
      <div className={css.tools}>
        <TestTools field={field} sides={field.sided ? BOTH : NO_SIDE} />
      </div>
      <div className={css.foot}>
        <Symmetry field={field} />
      </div>
    </div>
  )
}
