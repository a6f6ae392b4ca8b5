'use client'

import { useRef, type PointerEvent } from 'react'
import type { Drawing } from '../figures/drawing'
import { Figure } from '../figures/figure'
import { distance, type Point } from '../figures/geometry/plane'
import type { Place } from './draft-answer'
import { useDrag } from './drag'
import { useSheet, useStored } from './store-context'
import css from './draggable.module.css'

/** A mark of a drawing that can be dragged. */
export interface Grip {
  readonly id: string
  readonly place: Place
  readonly at: Point
  /** Nothing stands there yet: the mark is drawn here, where a drag would begin. */
  readonly isUnset: boolean
  readonly tone: 'left' | 'right' | 'ink'
  readonly way: 'across' | 'up-down'
  /** What the mark would say if it lay there. */
  readonly valueAt: (to: Point) => number
}

interface DraggableProps {
  readonly drawing: Drawing
  readonly grips: readonly Grip[]
}

/** Less than this is a finger that trembles or a tap, not a drag. */
const SLACK = 4

/**
 * A drawing whose marks can be dragged by finger, pen and mouse. The marks are for the hand only: the number beside the drawing is
 * the same value for the keyboard and for a screen reader.
 */
export function Draggable({ drawing, grips }: DraggableProps) {
  const { isLocked } = useSheet()
  return (
    <div className={css.draggable}>
      <Figure drawing={drawing} />
      {!isLocked && (
        <div className={css.grips} aria-hidden="true">
          {grips.map((grip) => (
            <GripMark key={grip.id} grip={grip} drawing={drawing} />
          ))}
        </div>
      )}
    </div>
  )
}

interface Gesture {
  readonly pointer: number
  readonly start: Point
  /** From the pointer to the mark, so that it does not jump under the finger. */
  readonly offset: Point
  value: number | null
}

function GripMark({ grip, drawing }: { readonly grip: Grip; readonly drawing: Drawing }) {
  const { place, at, isUnset, tone, way } = grip
  const gesture = useRef<Gesture | null>(null)
  const drag = useDrag()
  const isLeftOut = useStored((store) => store.answerAt(place).entry.kind === 'not-done')
  if (isLeftOut) return null

  const take = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const start = pointOf(event, drawing)
    gesture.current = { pointer: event.pointerId, start, offset: [at[0] - start[0], at[1] - start[1]], value: null }
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const held = gesture.current
    if (held?.pointer !== event.pointerId) return
    const to = pointOf(event, drawing)
    if (held.value === null && distance(to, held.start) < SLACK) return
    held.value = grip.valueAt([to[0] + held.offset[0], to[1] + held.offset[1]])
    drag.move(place, held.value)
  }
  const release = (event: PointerEvent<HTMLElement>) => {
    const held = gesture.current
    if (held?.pointer !== event.pointerId) return
    gesture.current = null
    if (held.value !== null) drag.drop(place, held.value)
  }
  const lose = () => {
    gesture.current = null
    drag.cancel()
  }
  return (
    <span
      className={css.grip}
      data-tone={tone}
      data-grip={grip.id}
      style={{ left: `${(100 * at[0]) / drawing.width}%`, top: `${(100 * at[1]) / drawing.height}%` }}
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={lose}
    >
      <svg width="44" height="44" viewBox="-22 -22 44 44">
        {isUnset && <circle className={css.ring} r={9} />}
        <path className={css.way} d={way === 'across' ? ACROSS : UP_DOWN} />
      </svg>
    </span>
  )
}

const ACROSS = 'M-15 -5L-20 0L-15 5M15 -5L20 0L15 5'
const UP_DOWN = 'M-5 -15L0 -20L5 -15M-5 15L0 20L5 15'

/** Where a pointer is, in the units of the drawing under it. */
function pointOf(event: PointerEvent<HTMLElement>, drawing: Drawing): Point {
  const ground = event.currentTarget.parentElement
  if (!ground) return [0, 0]
  const { left, top, width } = ground.getBoundingClientRect()
  const scale = drawing.width / width
  return [(event.clientX - left) * scale, (event.clientY - top) * scale]
}
