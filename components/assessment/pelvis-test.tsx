'use client'

import type { MeasureField } from '@/lib/assessments/types'
import { Figure } from '../figures/figure'
import { pelvisDrawing } from '../figures/pelvis'
import { BandScale } from './band-scale'
import { numberOf } from './draft-answer'
import { Symmetry } from './reading'
import { SideSlot } from './side-slot'
import { SourceLine } from './source-line'
import { useAnswer } from './store-context'
import { TestTools } from './test-tools'
import { useWidth } from './use-width'
import css from './rows.module.css'

const SIDES = ['left', 'right'] as const
const WORDS = { left: 'On the left leg', right: 'On the right leg' } as const

/** Pelvic drop: the runner from behind on each leg, the pelvis tilted by what is entered below. */
export function PelvisTest({ field }: { readonly field: MeasureField }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const each = Math.min(300, Math.max(120, ((width ?? 600) - 32) / 2))
  const drops = {
    left: numberOf(useAnswer({ measure: field.id, side: 'left' })),
    right: numberOf(useAnswer({ measure: field.id, side: 'right' })),
  }
  return (
    <div className={css.drawn} id={`q-${field.id}`}>
      <h3>{field.label}</h3>
      <p className={css.hint}>{field.hint}</p>
      <div className={css.figures} ref={element}>
        {SIDES.map((side) => (
          <div key={side}>
            <Figure drawing={pelvisDrawing({ side, dropDeg: drops[side], width: each })} />
          </div>
        ))}
      </div>
      <div className={css.pair}>
        {SIDES.map((side) => (
          <SideSlot key={side} field={field} side={side} words={WORDS[side]} />
        ))}
      </div>
      <BandScale field={field} />
      <Symmetry field={field} />
      <SourceLine field={field} />
      <TestTools field={field} sides={SIDES} />
    </div>
  )
}
