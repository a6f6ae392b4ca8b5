'use client'

import { useEffect, type KeyboardEvent, type ReactNode } from 'react'
import { goToNextOpen, goToSection, goToStopBefore, sectionOf } from './answer-stops'
import { useSheet } from './store-context'

/** Lets the keyboard carry the clinician through the sections: Enter on to the next open answer, Shift and Enter back, Alt and an arrow to the next section. */
export function KeyboardWay({ children }: { readonly children: ReactNode }) {
  const { sections } = useSheet()
  useEffect(() => {
    const ids = sections.map(({ id }) => id)
    const jump = (event: globalThis.KeyboardEvent) => {
      const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (way === 0 || !event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return
      const here = sectionOf(ids)
      const next = ids[here === undefined ? 0 : Math.max(0, ids.indexOf(here) + way)]
      if (next === undefined) return
      event.preventDefault()
      event.stopPropagation()
      goToSection(next)
    }
    window.addEventListener('keydown', jump, { capture: true })
    return () => window.removeEventListener('keydown', jump, { capture: true })
  }, [sections])
  return <div onKeyDown={carryOn}>{children}</div>
}

function carryOn(event: KeyboardEvent): void {
  const { target, key, repeat, altKey, ctrlKey, metaKey, shiftKey } = event
  if (key !== 'Enter' || altKey || ctrlKey || metaKey || event.nativeEvent.isComposing) return
  if (!(target instanceof HTMLInputElement) || target.closest('dialog')) return
  event.preventDefault()
  if (repeat) return
  if (shiftKey) goToStopBefore(target)
  else goToNextOpen(target)
}
