'use client'

import type { MeasureField } from '@/lib/assessments/types'
import { footfallGrips, footfallsDrawing, type Footfalls } from '../figures/footfalls'
import { nearestValue } from '../figures/geometry/nearest-value'
import { BandScale } from './band-scale'
import type { DraftAnswer } from './draft-answer'
import { DragHint, DragProvider, useDrawnNumber } from './drag'
import { Draggable, type Grip } from './draggable'
import { gridOf } from './number-grid'
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

/** Step width and crossover: the belt from above, drawn to scale from what is entered below or dragged at a heel. */
export function FootfallsTest({ width: stepWidth, crossover }: FootfallsTestProps) {
  return (
    <DragProvider>
      <div className={css.drawn} aria-label="Footfalls: step width and crossover" role="group">
        <h3>Footfalls: step width and crossover</h3>
        <p className={css.hint}>
          From behind at first contact, ten steps. The belt from above, widths to scale.{' '}
          <DragHint words="Drag a heel, or enter the width." />
        </p>
        <Belt stepWidth={stepWidth} crossover={crossover} />
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
    </DragProvider>
  )
}

function Belt({ stepWidth, crossover }: { readonly stepWidth: MeasureField; readonly crossover: MeasureField }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const place = { measure: stepWidth.id, side: 'none' } as const
  const stepWidthCm = useDrawnNumber(place)
  const facts = {
    stepWidthCm,
    left: crossingOf(useAnswer({ measure: crossover.id, side: 'left' })),
    right: crossingOf(useAnswer({ measure: crossover.id, side: 'right' })),
    width: width ?? 620,
  }
  const grips = footfallGrips(facts).map(({ foot, at }, step): Grip => {
    const heelAt = (value: number) => footfallGrips({ ...facts, stepWidthCm: value })[step]?.at ?? at
    const valueAt: Grip['valueAt'] = (to) => nearestValue(gridOf(stepWidth), heelAt, { to, from: stepWidthCm ?? 0 })
    return { id: `heel-${step}`, place, at, isUnset: stepWidthCm === null, tone: foot, way: 'up-down', valueAt }
  })
  return (
    <div className={css.belt} ref={element}>
      <Draggable drawing={footfallsDrawing(facts)} grips={grips} />
    </div>
  )
}

const CROSSINGS = ['clear', 'touches-midline', 'crosses-midline'] as const

function crossingOf({ entry }: DraftAnswer): Footfalls['left'] {
  return CROSSINGS.find((crossing) => entry.kind === 'value' && entry.value === crossing) ?? null
}
