'use client'

import type { MeasureField } from '@/lib/assessments/types'
import { Figure } from '../figures/figure'
import { footfallsDrawing, type Footfalls } from '../figures/footfalls'
import { BandScale } from './band-scale'
import { numberOf, type DraftAnswer } from './draft-answer'
import { SideSlot } from './side-slot'
import { SourceLine } from './source-line'
import { useAnswer } from './store-context'
import { TestTools } from './test-tools'
import { useWidth } from './use-width'
import css from './rows.module.css'

interface FootfallsTestProps {
  readonly width: MeasureField
  readonly crossover: MeasureField
}

const SIDES = ['left', 'right'] as const
const NO_SIDE = ['none'] as const

/** Step width and crossover: the belt from above, drawn to scale from what is entered below. */
export function FootfallsTest({ width: stepWidth, crossover }: FootfallsTestProps) {
  const { element, width } = useWidth<HTMLDivElement>()
  const facts = {
    stepWidthCm: numberOf(useAnswer({ measure: stepWidth.id, side: 'none' })),
    left: crossingOf(useAnswer({ measure: crossover.id, side: 'left' })),
    right: crossingOf(useAnswer({ measure: crossover.id, side: 'right' })),
  }
  return (
    <div className={css.drawn} aria-label="Footfalls: step width and crossover" role="group">
      <h3>Footfalls: step width and crossover</h3>
      <p className={css.hint}>From behind at first contact, ten steps. The belt from above, widths to scale.</p>
      <div className={css.belt} ref={element}>
        <Figure drawing={footfallsDrawing({ ...facts, width: width ?? 620 })} />
      </div>
      <div className={css.duo}>
        <div id={`q-${stepWidth.id}`}>
          <h4>{stepWidth.label}</h4>
          <p className={css.hint}>{stepWidth.hint}</p>
          <div className={css.stack}>
            <SideSlot field={stepWidth} side="none" />
          </div>
          <BandScale field={stepWidth} />
          <SourceLine field={stepWidth} />
          <TestTools field={stepWidth} sides={NO_SIDE} />
        </div>
        <div id={`q-${crossover.id}`}>
          <h4>{crossover.label}</h4>
          <p className={css.hint}>{crossover.hint}</p>
          <div className={css.stack}>
            {SIDES.map((side) => (
              <SideSlot key={side} field={crossover} side={side} />
            ))}
          </div>
          <TestTools field={crossover} sides={SIDES} />
        </div>
      </div>
    </div>
  )
}

const CROSSINGS = ['clear', 'touches-midline', 'crosses-midline'] as const

function crossingOf({ entry }: DraftAnswer): Footfalls['left'] {
  return CROSSINGS.find((crossing) => entry.kind === 'value' && entry.value === crossing) ?? null
}
