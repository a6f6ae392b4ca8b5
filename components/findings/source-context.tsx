'use client'

import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { useMediaQuery } from '@mantine/hooks'
import type { Interpretation } from '@/lib/clinical/screening/types'
import type { SourcePage } from '@/lib/findings/types'
import { placeKey, placeWords, readingWords, saidReading } from './reading-words'
import { SourcePanel } from './source-panel'
import { TagKey } from './tag-key'
import css from './source-panel.module.css'

interface Opened {
  /** The assessment that the number belongs to. */
  readonly page: SourcePage
  readonly reading: Interpretation
  /** The block that it was opened in: below it the panel opens where there is no room beside. */
  readonly block: string
}

interface Sources {
  readonly opened: Opened | null
  readonly open: (opened: Opened | null) => void
  readonly isBeside: boolean
}

const SourceContext = createContext<Sources | null>(null)

function useSources(): Sources {
  const sources = useContext(SourceContext)
  if (!sources) throw new Error('There is no source panel here.')
  return sources
}

interface SourceProviderProps {
  /** What is open at first. */
  readonly first?: Opened | null
  readonly children: ReactNode
}

export function SourceProvider({ first = null, children }: SourceProviderProps) {
  const [opened, open] = useState(first)
  const isBeside = useMediaQuery('(min-width: 1181px)') ?? true
  return <SourceContext value={{ opened, open, isBeside }}>{children}</SourceContext>
}

const PANEL_ID = 'source'

const keyOf = ({ page, reading, block }: Opened) => `${page.assessment.id} ${placeKey(reading)} ${block}`

/** A number that opens to its source and tag. */
export function SourceButton({ page, reading, block }: Opened) {
  const { opened, open } = useSources()
  const isOpen = opened !== null && keyOf(opened) === keyOf({ page, reading, block })
  const value = readingWords(reading, page.measures) || 'none ticked'
  return (
    <button
      type="button"
      className={css.value}
      aria-expanded={isOpen}
      aria-controls={isOpen ? PANEL_ID : undefined}
      aria-label={`${placeWords(reading, page.measures)}: ${value}. Where it comes from`}
      onClick={() => open(isOpen ? null : { page, reading, block })}
    >
      <span>{value}</span>
    </button>
  )
}

/** Beside the findings on a desktop: the source that is open, or how to open one. */
export function SourceRail() {
  const { isBeside, opened } = useSources()
  if (!isBeside) return null
  return (
    <aside className={css.rail} aria-label="Where a number comes from">
      {opened ? (
        <Panel />
      ) : (
        <div className={css.empty}>
          <h2>Where a number comes from</h2>
          <p>Open any underlined number: its bands, its measurement error and what both rest on stand here.</p>
          <TagKey />
        </div>
      )}
    </aside>
  )
}

/** Below a block, where the panel has no room beside the findings. */
export function SourceBelow({ block }: { readonly block: string }) {
  const { isBeside, opened } = useSources()
  if (isBeside || opened?.block !== block) return null
  return (
    <aside className={css.below} aria-label="Where a number comes from">
      <Panel />
    </aside>
  )
}

/** The focus goes to the panel when it opens and back to the number when it closes. */
function Panel() {
  const { opened, open, isBeside } = useSources()
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement | null>(null)
  const key = opened ? keyOf(opened) : ''
  useEffect(() => {
    const active = document.activeElement
    if (active instanceof HTMLElement && active !== document.body && !box.current?.contains(active)) opener.current = active
    box.current?.focus({ preventScroll: isBeside })
  }, [key, isBeside])
  if (!opened) return null
  const { page } = opened
  const close = () => {
    open(null)
    opener.current?.focus()
  }
  return (
    <div
      ref={box}
      id={PANEL_ID}
      tabIndex={-1}
      className={css.panel}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      aria-label={saidReading(opened.reading, page.measures)}
      role="group"
    >
      <SourcePanel page={page} reading={opened.reading} onReading={(reading) => open({ ...opened, reading })} onClose={close} />
    </div>
  )
}
