'use client'

import { useState } from 'react'
import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { optionWords } from '../findings/value-words'
import { Figure } from '../figures/figure'
import { KNEE_VIEW_WORDS, kneeMapDrawing, kneeMapZones, kneeViewOf, type KneeMap } from '../figures/knee-map'
import { KNEE_VIEWS, type KneeViewName } from '../figures/knee/knee-views.data'
import { Choice } from '../ui/choice'
import { DragHint } from './drag'
import { Reading } from './reading'
import { SideSlot } from './side-slot'
import { useAnswer, useSheet } from './store-context'
import { TestTools } from './test-tools'
import { useWidth } from './use-width'
import rows from './rows.module.css'
import css from './knee-map-test.module.css'

interface KneeMapTestProps {
  readonly field: MeasureField
  readonly sides: readonly ObservationSide[]
}

/** Where it hurts: a knee to tap, and under it the same places by name. */
export function KneeMapTest({ field, sides }: KneeMapTestProps) {
  const single = sides.length === 1
  return (
    <div className={rows.drawn} id={`q-${field.id}`}>
      <h3>{field.label}</h3>
      <p className={rows.hint}>
        {field.hint} <DragHint words="Tap every place on the knee, or choose it by name." />
      </p>
      {sides.map((side) => (
        <div key={side} className={css.knee}>
          {side !== 'none' && <Knee field={field} side={side} />}
          <SideSlot field={field} side={side} words={single ? '' : undefined} isNumbered withReading={false} />
          <Reading field={field} side={side} />
        </div>
      ))}
      <TestTools field={field} sides={sides} />
    </div>
  )
}

/** Beside each other from this width on; below it a finger needs one look at a time. */
const ALL_ABREAST = 520
const LARGEST = { all: 680, one: 330 }

interface KneeProps {
  readonly field: MeasureField
  readonly side: KneeMap['side']
}

function Knee({ field, side }: KneeProps) {
  const { store, isLocked } = useSheet()
  const { element, width } = useWidth<HTMLDivElement>()
  const [view, setView] = useState<KneeViewName | 'all'>('all')
  const place = { measure: field.id, side }
  const { entry } = useAnswer(place)
  const marked: readonly string[] = entry.kind === 'value' && Array.isArray(entry.value) ? entry.value : []
  const room = width ?? LARGEST.all
  const isNarrow = room < ALL_ABREAST
  const views = isNarrow && view !== 'all' ? [view] : KNEE_VIEWS
  const map = { side, views, width: Math.min(room, views.length === 1 ? LARGEST.one : LARGEST.all) }
  const tap = (zone: string) => {
    const chosen = optionsOf(field).filter((option) => (option === zone ? !marked.includes(zone) : marked.includes(option)))
    store.answer(place, chosen.length === 0 ? { kind: 'blank' } : { kind: 'value', value: chosen })
  }
  const drawing = kneeMapDrawing({ ...map, marked, labelOf: (id) => optionWords(id, field) })
  return (
    <div ref={element} className={css.map}>
      {isNarrow && (
        <Choice
          label={`Look at the ${side} knee`}
          options={['all' as const, ...KNEE_VIEWS].map((each) => ({ value: each, label: viewWords(each, marked) }))}
          value={view}
          onValue={(next) => setView(KNEE_VIEWS.find((each) => each === next) ?? 'all')}
        />
      )}
      <div className={css.picture}>
        <Figure drawing={drawing} />
        {!isLocked && entry.kind !== 'not-done' && (
          <svg className={css.zones} viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
            {isNarrow && view === 'all'
              ? KNEE_VIEWS.map((each, index) => (
                  <rect
                    key={each}
                    x={(index * drawing.width) / KNEE_VIEWS.length}
                    width={drawing.width / KNEE_VIEWS.length}
                    height={drawing.height}
                    onClick={() => setView(each)}
                  />
                ))
              : kneeMapZones(map).map(({ id, d }) => (
                  <path key={id} d={d} data-zone={id} onClick={() => tap(id)}>
                    <title>{optionWords(id, field)}</title>
                  </path>
                ))}
          </svg>
        )}
      </div>
    </div>
  )
}

const optionsOf = ({ value }: MeasureField) => (value.kind === 'choices' ? value.options : [])

/** A look by name, with how many places are marked in it. */
function viewWords(view: KneeViewName | 'all', marked: readonly string[]): string {
  if (view === 'all') return 'All'
  const count = marked.filter((id) => kneeViewOf(id) === view).length
  return count === 0 ? KNEE_VIEW_WORDS[view] : `${KNEE_VIEW_WORDS[view]}, ${count}`
}
