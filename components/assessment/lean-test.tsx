'use client'

import { useState } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import { nearestValue } from '../figures/geometry/nearest-value'
import { leanDrawing, leanGrips } from '../figures/lean'
import { Choice } from '../ui/choice'
import { BandScale } from './band-scale'
import { DragHint, DragProvider, useDrawnNumber } from './drag'
import { Draggable, type Grip } from './draggable'
import { gridOf } from './number-grid'
import { Symmetry } from './reading'
import { SideSlot } from './side-slot'
import { SourceLine } from './source-line'
import { useSheet } from './store-context'
import { TestTools } from './test-tools'
import { useWidth } from './use-width'
import rows from './rows.module.css'
import css from './lean-test.module.css'

interface LeanTestProps {
  readonly trunk: MeasureField
  readonly shin: MeasureField
}

const SIDES = ['left', 'right'] as const
const NO_SIDE = ['none'] as const
type Side = (typeof SIDES)[number]
const LANDINGS = SIDES.map((side) => ({ value: side, label: side === 'left' ? 'Left landing' : 'Right landing' }))

/** Trunk lean and landing: the runner from the side, trunk and shin at the angles that are entered beside it or dragged on it. */
export function LeanTest({ trunk, shin }: LeanTestProps) {
  const { soreSide } = useSheet()
  const [side, setSide] = useState<Side>(soreSide === 'right' ? 'right' : 'left')
  const { element, width } = useWidth<HTMLDivElement>()
  return (
    <DragProvider>
      <div className={rows.drawn} role="group" aria-label="Trunk lean and landing">
        <h3>Trunk lean and landing</h3>
        <p className={rows.hint}>
          From the side. <DragHint words="Drag the trunk or the foot, or enter the angles." />
        </p>
        <div className={css.sides}>
          <div className={css.figure} ref={element}>
            <LeanFigure trunk={trunk} shin={shin} side={side} width={Math.min(340, width ?? 320)} />
            <Choice label="Landing that is drawn" options={LANDINGS} value={side} tone={side} onValue={(next) => setSide(sideOf(next))} />
          </div>
          <div className={css.numbers}>
            <div id={`q-${trunk.id}`}>
              <h4>{trunk.label}</h4>
              <p className={rows.hint}>{trunk.hint}</p>
              <div className={rows.stack}>
                <SideSlot field={trunk} side="none" />
              </div>
              <BandScale field={trunk} />
              <SourceLine field={trunk} />
              <TestTools field={trunk} sides={NO_SIDE} />
            </div>
            <div id={`q-${shin.id}`}>
              <h4>{shin.label}</h4>
              <p className={rows.hint}>{shin.hint}</p>
              <div className={css.pair}>
                {SIDES.map((each) => (
                  <div key={each} onFocus={() => setSide(each)}>
                    <SideSlot field={shin} side={each} size="row" />
                  </div>
                ))}
              </div>
              <BandScale field={shin} />
              <Symmetry field={shin} />
              <SourceLine field={shin} />
              <TestTools field={shin} sides={SIDES} />
            </div>
          </div>
        </div>
      </div>
    </DragProvider>
  )
}

const sideOf = (value: string): Side => (value === 'right' ? 'right' : 'left')

interface LeanFigureProps extends LeanTestProps {
  readonly side: Side
  readonly width: number
}

function LeanFigure({ trunk, shin, side, width }: LeanFigureProps) {
  const places = { trunk: { measure: trunk.id, side: 'none' }, shin: { measure: shin.id, side } } as const
  const trunkDeg = useDrawnNumber(places.trunk)
  const shinDeg = useDrawnNumber(places.shin)
  const facts = { trunkDeg, shinDeg, side, width }
  const at = leanGrips(facts)
  const head: Grip = {
    id: 'trunk',
    place: places.trunk,
    at: at.trunk,
    isUnset: trunkDeg === null,
    tone: 'ink',
    way: 'across',
    valueAt: (to) => nearestValue(gridOf(trunk), (value) => leanGrips({ ...facts, trunkDeg: value }).trunk, { to, from: trunkDeg ?? 0 }),
  }
  const foot: Grip = {
    id: `shin-${side}`,
    place: places.shin,
    at: at.shin,
    isUnset: shinDeg === null,
    tone: side,
    way: 'across',
    valueAt: (to) => nearestValue(gridOf(shin), (value) => leanGrips({ ...facts, shinDeg: value }).shin, { to, from: shinDeg ?? 0 }),
  }
  return <Draggable drawing={leanDrawing(facts)} grips={[head, foot]} />
}
