'use client'

import { useState } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import { Foldable } from './foldable'
import { ForceWays } from './force-ways'
import { Symmetry } from './reading'
import { SideSlot } from './side-slot'
import { useSheet, useStored } from './store-context'
import { TestTools } from './test-tools'
import css from './rows.module.css'

const BOTH = ['left', 'right'] as const
const NO_SIDE = ['none'] as const

/** A test: its words, left and right side by side, and how they compare. */
export function TestRow({ field }: { readonly field: MeasureField }) {
  const { isLocked } = useSheet()
  const hasTorque = useStored(
    (store) => field.torque && BOTH.some((side) => store.answerAt({ measure: field.id, side }).entry.kind === 'value'),
  )
  const [asTorque, setAsTorque] = useState(hasTorque)
  const slot = { field, size: 'row' as const, asTorque }
  return (
    <Foldable field={field} sides={field.sided ? BOTH : NO_SIDE} className={`${css.row} ${css.test} ${field.sided ? '' : css.single}`}>
      <div className={css.ask}>
        <h3>{field.label}</h3>
        <p className={css.hint}>{field.hint}</p>
        {field.torque && !isLocked && <ForceWays field={field} asTorque={asTorque} onChange={setAsTorque} />}
      </div>
      {field.sided ? (
        BOTH.map((side) => (
          <div key={side} className={css[side]}>
            <SideSlot {...slot} side={side} />
          </div>
        ))
      ) : (
        <div className={css.left}>
          <SideSlot {...slot} side="none" />
        </div>
      )}
      <div className={css.tools}>
        <TestTools field={field} sides={field.sided ? BOTH : NO_SIDE} />
      </div>
      <div className={css.foot}>
        <Symmetry field={field} />
      </div>
    </Foldable>
  )
}
