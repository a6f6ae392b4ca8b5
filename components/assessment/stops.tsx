'use client'

import { useEffect, useState } from 'react'
import type { SheetSection } from '@/lib/assessments/types'
import { ProgressRing } from '../ui/progress-ring'
import { KeysHelp } from './keys-help'
import { progressOfSheet } from './progress'
import { useCounted, useProgress, useResult, useSheet } from './store-context'
import css from './stops.module.css'

/** The sections as stops on the way, each with how far it is filled in and what must not stay open. */
export function Stops() {
  const { sections } = useSheet()
  const here = useSectionInView(sections)
  const { core, added } = useCounted((standing) => progressOfSheet(sections, standing))
  return (
    <nav className={css.stops} aria-label="Sections">
      <ol>
        {sections.map((section) => (
          <Stop key={section.id} section={section} isHere={section.id === here} />
        ))}
      </ol>
      <p className={css.sum}>
        <b>{`${core.answered} of ${core.total}`}</b>
        core set, readiness included
      </p>
      {added.total > 0 && (
        <p className={css.sum}>
          <b>{`${added.answered} of ${added.total}`}</b>
          {added.total === 1 ? 'added test' : 'added tests'}
        </p>
      )}
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
