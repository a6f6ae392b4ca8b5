'use client'

import type { MeasureField } from '@/lib/assessments/types'
import { nearestValue } from '../figures/geometry/nearest-value'
import { pelvisDrawing, pelvisGrip, type Pelvis } from '../figures/pelvis'
import { BandScale } from './band-scale'
import { DragHint, DragProvider, useDrawnNumber } from './drag'
import { Draggable, type Grip } from './draggable'
import { gridOf } from './number-grid'
import { Symmetry } from './reading'
import { SideSlot } from './side-slot'
import { SourceLine } from './source-line'
import { TestTools } from './test-tools'
import { useWidth } from './use-width'
import css from './rows.module.css'

const SIDES = ['left', 'right'] as const
const WORDS = { left: 'On the left leg', right: 'On the right leg' } as const

/** Pelvic drop: the runner from behind on each leg, the pelvis tilted by what is entered below or dragged at the free hip. */
export function PelvisTest({ field }: { readonly field: MeasureField }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const each = Math.min(300, Math.max(120, ((width ?? 600) - 32) / 2))
  return (
    <DragProvider>
      <div className={css.drawn} id={`q-${field.id}`}>
        <h3>{field.label}</h3>
        <p className={css.hint}>
          {field.hint} <DragHint words="Drag the free hip, or enter the angle." />
        </p>
        <div className={css.figures} ref={element}>
          {SIDES.map((side) => (
            <div key={side}>
              <PelvisFigure field={field} side={side} width={each} />
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
    </DragProvider>
  )
}

interface PelvisFigureProps {
  readonly field: MeasureField
  readonly side: Pelvis['side']
  readonly width: number
}

function PelvisFigure({ field, side, width }: PelvisFigureProps) {
  const place = { measure: field.id, side }
  const dropDeg = useDrawnNumber(place)
  const facts = { side, dropDeg, width }
  const hip: Grip = {
    id: `hip-${side}`,
    place,
    at: pelvisGrip(facts),
    isUnset: dropDeg === null,
    tone: side,
    way: 'up-down',
    valueAt: (to) => nearestValue(gridOf(field), (value) => pelvisGrip({ ...facts, dropDeg: value }), { to, from: dropDeg ?? 0 }),
  }
  return <Draggable drawing={pelvisDrawing(facts)} grips={[hip]} />
}
