'use client'

import { useEffect, useState } from 'react'
import type { SheetBlock, SheetSection } from '@/lib/assessments/types'
import { Button } from '../ui/button'
import { NoneOfThese } from './none-of-these'
import { sidesNeeded } from './progress'
import { QuestionRow } from './question-row'
import { onReveal } from './reveal'
import { useProgress, useSheet, useStored } from './store-context'
import css from './sections.module.css'

interface SafetyBlockProps {
  readonly block: SheetBlock
  readonly section: SheetSection
}

/** Safety questions that are asked together. Once all are answered it may be folded to one line; it opens by itself when a finding leads into it. */
export function SafetyBlock({ block, section }: SafetyBlockProps) {
  const { soreSide } = useSheet()
  const { asked, missing } = useProgress({ sides: section.sides, blocks: [block] })
  const open = missing.length
  const fields = block.fields.filter(({ id }) => asked.includes(id))
  const flagged = useStored((store) => block.fields.some(({ id }) => store.readings.of(id).some(({ level }) => level !== 'typical')))
  const [isFolded, setFolded] = useState(open === 0 && !flagged)
  useEffect(() => onReveal((measure) => block.fields.some(({ id }) => id === measure) && setFolded(false)), [block])
  return (
    <section className={css.block} aria-label={block.title}>
      <header className={css.blockhead}>
        <h3>{block.title}</h3>
        <p className={css.count}>
          {`${fields.length - open} of ${fields.length}`}
          {open === 0 && !flagged && ', all no or none'}
        </p>
        <NoneOfThese block={block} section={section} />
        {open === 0 && (
          <Button
            look="plain"
            aria-expanded={!isFolded}
            aria-label={`${isFolded ? 'Open' : 'Fold'}: ${block.title}`}
            onClick={() => setFolded(!isFolded)}
          >
            {isFolded ? 'Open' : 'Fold'}
          </Button>
        )}
      </header>
      {!(isFolded && open === 0) &&
        fields.map((field) => <QuestionRow key={field.id} field={field} sides={sidesNeeded(field, section, soreSide)} isSafety />)}
    </section>
  )
}
