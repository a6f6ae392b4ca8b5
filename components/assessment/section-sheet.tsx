'use client'

import { Fragment, useState } from 'react'
import type { SheetBlock, SheetSection } from '@/lib/assessments/types'
import { KNEE_WORDS } from '../runners/runner-words'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { AddTestButton } from './add-test-button'
import { isAnswered } from './draft-answer'
import { ConfirmSection } from './confirm-section'
import { FootfallsTest } from './footfalls-test'
import { KneeMapTest } from './knee-map-test'
import { LeanTest } from './lean-test'
import { PelvisTest } from './pelvis-test'
import { sidesNeeded } from './progress'
import { QuestionRow } from './question-row'
import { ScaleTest } from './scale-test'
import { SafetyBlock } from './sheet-block'
import { useProgress, useSheet, useStored } from './store-context'
import { TestRow } from './test-row'
import { WingsFigure } from './wings-figure'
import css from './sections.module.css'

/** One section of the core set as a sheet of paper. */
export function SectionSheet({ section }: { readonly section: SheetSection }) {
  const { answered, total } = useProgress(section)
  const { soreSide } = useSheet()
  return (
    <Sheet
      id={section.id}
      title={section.title}
      count={`${answered} of ${total}`}
      action={<ConfirmSection section={section} />}
      lead={section.sides === 'sore-first' && section.id !== 'safety' ? `${KNEE_WORDS[soreSide]}.` : section.lead}
    >
      {section.id === 'safety' ? (
        section.blocks.map((block) => <SafetyBlock key={block.id} block={block} section={section} />)
      ) : section.sides === 'both' ? (
        <>
          {section.id === 'strength' && <WingsFigure fields={section.blocks.flatMap(({ fields }) => fields)} />}
          <TestRows section={section} />
        </>
      ) : (
        <QuestionRows section={section} />
      )}
      <AddTestButton section={section} />
    </Sheet>
  )
}

/** Tests with both sides; some have a drawing, and two share one. */
function TestRows({ section }: { readonly section: SheetSection }) {
  const fields = section.blocks.flatMap((block) => block.fields)
  const named = (wanted: string) => fields.find(({ id }) => id === wanted)
  const [stepWidth, crossover] = [named('running-step-width'), named('running-crossover')]
  const [trunk, shin] = [named('running-trunk-forward-lean'), named('running-tibia-inclination')]
  return fields.map((field) => {
    if (field.id === 'running-contralateral-pelvic-drop') return <PelvisTest key={field.id} field={field} />
    if (field.id === 'running-step-width' && crossover) return <FootfallsTest key={field.id} width={field} crossover={crossover} />
    if (field.id === 'running-trunk-forward-lean' && shin) return <LeanTest key={field.id} trunk={field} shin={shin} />
    if ((field.id === 'running-crossover' && stepWidth) || (field.id === 'running-tibia-inclination' && trunk)) return null
    if (field.scale) return <ScaleTest key={field.id} field={field} />
    return !field.sided && section.id !== 'gait' ? (
      <QuestionRow key={field.id} field={field} sides={['none']} isSafety={false} />
    ) : (
      <TestRow key={field.id} field={field} />
    )
  })
}

/** Questions about the sore knee, with the other knee on request. */
function QuestionRows({ section }: { readonly section: SheetSection }) {
  const { soreSide, isLocked } = useSheet()
  const fields = section.blocks.flatMap((block) => block.fields)
  const other = soreSide === 'left' ? ('right' as const) : ('left' as const)
  const hasOther = useStored((store) => fields.some(({ id, sided }) => sided && isAnswered(store.answerAt({ measure: id, side: other }))))
  const [isBoth, setBoth] = useState(false)
  const { asked } = useProgress(section)
  const showsBoth = isBoth || hasOther
  const sides = showsBoth ? ({ sides: 'both' } as const) : section
  const rowsOf = (block: SheetBlock) =>
    block.fields
      .filter(({ id }) => asked.includes(id))
      .map((field) => {
        const shown = { field, sides: sidesNeeded(field, sides, soreSide) }
        return field.id === 'pain-location' ? (
          <KneeMapTest key={field.id} {...shown} />
        ) : (
          <QuestionRow key={field.id} {...shown} isSafety={false} />
        )
      })
  return (
    <>
      {section.blocks.map((block) => (
        <Fragment key={block.id}>
          {block.title !== '' && <h3 className={css.blocktitle}>{block.title}</h3>}
          {rowsOf(block)}
        </Fragment>
      ))}
      {!showsBoth && soreSide !== 'both' && !isLocked && fields.some(({ sided }) => sided) && (
        <div className={css.other}>
          <Button look="tool" onClick={() => setBoth(true)}>
            {`Ask about the ${other} knee too`}
          </Button>
        </div>
      )}
    </>
  )
}
