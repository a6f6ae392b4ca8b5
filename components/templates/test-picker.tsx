'use client'

import { useState } from 'react'
import { useCatalogue } from '../assessment/use-catalogue'
import { countOf } from '../runners/runner-words'
import { SearchField } from '../ui/search-field'
import css from './templates.module.css'

interface TestPickerProps {
  readonly chosen: readonly string[]
  readonly onChosen: (measures: readonly string[]) => void
}

/** Every test beside the core set with a box to tick, found as one types. Those that are ticked stay in sight. */
export function TestPicker({ chosen, onChosen }: TestPickerProps) {
  const catalogue = useCatalogue()
  const [text, setText] = useState('')
  const addable = catalogue?.CATALOGUE.filter(({ kind }) => kind === 'addable') ?? []
  const found = new Set(catalogue?.findTests(addable, text).map(({ id }) => id))
  const shown = addable.filter(({ id }) => found.has(id) || chosen.includes(id))
  const flip = (id: string) => onChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <fieldset className={css.picker}>
      <legend>Tests in the set</legend>
      <SearchField
        label="Search tests"
        placeholder="Name, what it measures, or where"
        text={text}
        onText={setText}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p className={css.count} role="status">
        {catalogue ? `${countOf(chosen.length, 'test')} chosen, ${countOf(found.size, 'test')} found.` : 'Loading the tests.'}
      </p>
      {catalogue?.groupTests(shown, []).map(({ title, tests }) => (
        <div key={title} role="group" aria-label={title}>
          <h4>{title}</h4>
          {tests.map(({ id, label, hint }) => (
            <label key={id} className={css.pick}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => flip(id)} />
              <span>
                <b>{label}</b>
                <small>{hint}</small>
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
