'use client'

import { useEffect, useState } from 'react'
import type { SheetSection } from '@/lib/assessments/types'
import { ProgressRing } from '../ui/progress-ring'
import { KeysHelp } from './keys-help'
import { useProgress, useResult, useSheet, useStored } from './store-context'
import { progressOf } from './progress'
import css from './stops.module.css'

/** The sections as stops on the way, each with how far it is filled in and what must not stay open. */
export function Stops() {
  const { sections, soreSide } = useSheet()
  const here = useSectionInView(sections)
  const sum = useStored((store) => {
    const standing = { answerAt: store.answerAt.bind(store), soreSide }
    const all = sections.map((section) => progressOf(section, standing))
    return `${all.reduce((count, { answered }) => count + answered, 0)} of ${all.reduce((count, { total }) => count + total, 0)}`
  })
  return (
    <nav className={css.stops} aria-label="Sections">
      <ol>
        {sections.map((section) => (
          <Stop key={section.id} section={section} isHere={section.id === here} />
        ))}
      </ol>
      <p className={css.sum}>
        <b>{sum}</b>
        core answers given
      </p>
      <KeysHelp />
    </nav>
  )
}

function Stop({ section, isHere }: { readonly section: SheetSection; readonly isHere: boolean }) {
  const { answered, total } = useProgress(section)
  const { gate } = useResult()
  const open = section.blocks.flatMap(({ fields }) => fields).filter(({ id }) => gate.unanswered.includes(id)).length
  return (
    <li className={answered === total && open === 0 ? css.done : undefined}>
      <a href={`#${section.id}`} aria-current={isHere ? 'step' : undefined}>
        <ProgressRing answered={answered} total={total} open={section.id === 'safety' || answered > 0 ? open : 0} />
        <span>
          {section.title}
          <small>{section.id === 'safety' && open > 0 ? `${open} open` : `${answered} of ${total}`}</small>
        </span>
      </a>
    </li>
  )
}

/** The section that is being read: the last one whose top has passed the upper third of the screen. */
function useSectionInView(sections: readonly SheetSection[]): string | undefined {
  const [here, setHere] = useState(sections[0]?.id as string | undefined)
  useEffect(() => {
    const look = () => {
      const passed = sections.filter(
        ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < window.innerHeight / 3,
      )
      setHere(passed.at(-1)?.id ?? sections[0]?.id)
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [sections])
  return here
}
