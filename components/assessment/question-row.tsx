'use client'

import type { MeasureField } from '@/lib/assessments/types'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { OWN_ACTIVITIES } from '@/lib/clinical/measures/activities'
import { ActivitiesInput } from './activities-input'
import { isLong, isScore } from './answer-input'
import { Foldable } from './foldable'
import { Reading } from './reading'
import { SideSlot } from './side-slot'
import { useReadings } from './store-context'
import { TestTools } from './test-tools'
import { Withheld } from './withheld'
import css from './rows.module.css'

interface QuestionRowProps {
  readonly field: MeasureField
  readonly sides: readonly ObservationSide[]
  readonly isSafety: boolean
}

/** A question with its answer beside it, or under it when the answer is long. */
export function QuestionRow({ field, sides, isSafety }: QuestionRowProps) {
  const level = useReadings(field.id).find(({ measure }) => measure === field.id)?.level
  const tint = !isSafety ? '' : level === 'flag' ? css.flag : level === 'unresolved' ? css.open : ''
  const isBelow = isScore(field) || isLong(field) || field.value.kind === 'choices' || field.id === OWN_ACTIVITIES
  const single = sides.length === 1
  const slots = sides.map((side) => (
    <SideSlot
      key={side}
      field={field}
      side={side}
      words={single ? '' : undefined}
      size="row"
      isAlarming={isSafety}
      withReading={!isSafety && !(isBelow && single)}
    />
  ))
  const rows = (
    <>
      {isBelow ? (
        <div className={css.below}>
          <div className={css.head}>
            <div>
              <h3>{field.label}</h3>
              <p className={css.hint}>{field.hint}</p>
            </div>
            {!isSafety && single && <Reading field={field} side={sides[0] ?? 'none'} />}
          </div>
          <Withheld field={field} />
          {slots}
          {field.id === OWN_ACTIVITIES && <ActivitiesInput field={field} />}
          <TestTools field={field} sides={sides} />
        </div>
      ) : (
        <div className={css.beside}>
          <div className={css.ask}>
            <h3>{field.label}</h3>
            <p className={css.hint}>{field.hint}</p>
            <Withheld field={field} />
          </div>
          <div className={css.answer}>{slots}</div>
          <div className={css.tools}>
            <TestTools field={field} sides={sides} />
          </div>
        </div>
      )}
    </>
  )
  return isSafety ? (
    <div className={`${css.row} ${tint}`} id={`q-${field.id}`}>
      {rows}
    </div>
  ) : (
    <Foldable field={field} sides={sides} className={css.row ?? ''}>
      {rows}
    </Foldable>
  )
}
