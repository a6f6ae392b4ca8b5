'use client'

import { useRef, useState, type KeyboardEvent } from 'react'
import type { CoreSection } from '@/lib/clinical/measures/types'
import { countOf } from '../runners/runner-words'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icon'
import { SearchField } from '../ui/search-field'
import { AddTestSets } from './add-test-sets'
import { AddTestRow } from './add-test-row'
import { revealQuestion } from './reveal'
import { useSheet } from './store-context'
import type { CatalogueTest } from './test-catalogue'
import { useTests } from './tests-context'
import { useCatalogue } from './use-catalogue'
import css from './add-test.module.css'

interface AddTestDialogProps {
  /** Only the tests of this section, until somebody asks for all. */
  readonly section: CoreSection | null
  readonly onClose: () => void
}

/** "Add a test": every test there is, found by name, by what it measures and by where. Typing, arrows and Enter are enough. */
export function AddTestDialog({ section, onClose }: AddTestDialogProps) {
  const { sections } = useSheet()
  const { favourites, add } = useTests()
  const catalogue = useCatalogue()
  const [text, setText] = useState('')
  const [within, setWithin] = useState(section)
  const [refusal, setRefusal] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)

  const title = sections.find(({ id }) => id === within)?.title
  const searched = catalogue?.CATALOGUE.filter((test) => within === null || (test.section === within && test.kind === 'addable')) ?? []
  const found = catalogue?.findTests(searched, text) ?? []
  const groups = catalogue?.groupTests(found, favourites) ?? []
  const standing = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields.map(({ id }) => id))))

  const choose = async (test: CatalogueTest) => {
    if (standing.has(test.id)) {
      onClose()
      return requestAnimationFrame(() => revealQuestion(test.id))
    }
    await addAll([test.id])
  }
  const addAll = async (measures: readonly string[]) => {
    setRefusal(null)
    const why = await add(measures)
    if (why === null) onClose()
    else setRefusal(why)
  }
  return (
    <Dialog title="Add a test" isOpen onClose={onClose}>
      <div className={css.find} onKeyDown={(event) => moveAmong(event, list.current)}>
        <SearchField
          ref={focusOnOpening}
          label="Search tests"
          placeholder="Name, what it measures, or where"
          text={text}
          onText={setText}
        />
        {title !== undefined && (
          <button type="button" className={css.within} onClick={() => setWithin(null)} aria-label={`Only ${title}. Show all tests`}>
            {`Only ${title.toLowerCase()}`}
            <Icon name="close" size={16} />
          </button>
        )}
        <p className={css.count} role="status">
          {catalogue ? countOf(found.length, 'test') : 'Loading the tests.'}
        </p>
        {refusal && (
          <p className={css.refusal} role="alert">
            {refusal}
          </p>
        )}
        <div ref={list}>
          {text === '' && within === null && <AddTestSets onAdd={addAll} />}
          {groups.map((group) => (
            <section key={group.title} aria-label={group.title}>
              <h3 className={css.group}>{group.title}</h3>
              <ul className={css.list}>
                {group.tests.map((test) => (
                  <AddTestRow key={test.id} test={test} isStanding={standing.has(test.id)} onChoose={choose} onRefusal={setRefusal} />
                ))}
              </ul>
            </section>
          ))}
          {catalogue && found.length === 0 && (
            <p className={css.none}>
              {within === null
                ? 'No test fits these words. Try fewer letters.'
                : 'No test of this section fits. Show all tests to look further.'}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  )
}

/** A dialog focuses what carries this attribute when it opens, and the close button otherwise. */
function focusOnOpening(input: HTMLInputElement | null) {
  input?.setAttribute('autofocus', '')
}

/** Arrows go from the search to the tests and among them; Enter in the search takes the first. */
function moveAmong(event: KeyboardEvent, list: HTMLElement | null) {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-test]') ?? [])]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const isInSearch = document.activeElement instanceof HTMLInputElement
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    const to = at + (event.key === 'ArrowDown' ? 1 : -1)
    if (to < 0) event.currentTarget.querySelector('input')?.focus()
    else rows[Math.min(to, rows.length - 1)]?.focus()
  }
  if (event.key === 'Enter' && isInSearch) {
    event.preventDefault()
    rows[0]?.click()
  }
}
