'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useRouter } from 'next/navigation'
import type { Action } from '@/lib/actions/types'
import type { RunnerList } from '@/lib/patients/types'
import { Icon } from '../ui/icon'
import { VisuallyHidden } from '../ui/visually-hidden'
import { fullName } from './runner-words'
import { RunnerTable } from './runner-table'
import { useRunnerSearch } from './use-runner-search'
import css from './runner-finder.module.css'

interface RunnerFinderProps {
  readonly initial: RunnerList
  readonly findRunners: Action<{ text: string }, RunnerList>
}

/** The runner list with its search: type to narrow it, `/` to begin, arrows to move, Enter to open. */
export function RunnerFinder({ initial, findRunners }: RunnerFinderProps) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const { text, setText, list, hasFailed } = useRunnerSearch(initial, findRunners)
  const [selected, setSelected] = useState(-1)
  useSlashKey(() => input.current?.focus())

  const standing = list.rows[selected]

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const by = event.key === 'ArrowDown' ? 1 : -1
      setSelected((now) => Math.max(-1, Math.min(list.rows.length - 1, now + by)))
    }
    const row = list.rows[selected === -1 && list.rows.length === 1 ? 0 : selected]
    if (event.key === 'Enter' && row) router.push(`/patients/${row.id}`)
  }
  return (
    <section className={css.list} aria-label="Runners">
      <header className={css.head}>
        <h2>Runners</h2>
        <div className={css.find}>
          <Icon name="search" />
          <input
            ref={input}
            type="search"
            aria-label="Search runners"
            placeholder="Name"
            maxLength={80}
            autoComplete="off"
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setSelected(-1)
            }}
            onKeyDown={onKeyDown}
          />
          <kbd aria-hidden="true">/</kbd>
        </div>
        <p className={css.keys} aria-hidden="true">
          <kbd>↑</kbd>
          <kbd>↓</kbd>move<kbd>Enter</kbd>open
        </p>
      </header>
      {hasFailed && <p role="alert">The search did not reach Footfall. What you see is the last answer; type on to try again.</p>}
      <VisuallyHidden>
        <span role="status">{standing ? `${fullName(standing)}, ${selected + 1} of ${list.rows.length}. Enter opens.` : ''}</span>
      </VisuallyHidden>
      <RunnerTable list={list} text={text} selected={selected} />
    </section>
  )
}

/** `/` anywhere but in a field. */
function useSlashKey(begin: () => void) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      begin()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
