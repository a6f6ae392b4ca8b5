'use client'

import Link from 'next/link'
import { countOf } from '../runners/runner-words'
import { Icon } from '../ui/icon'
import { useTests } from './tests-context'
import css from './add-test.module.css'

/** The clinic's own sets: one press adds all of one. */
export function AddTestSets({ onAdd }: { readonly onAdd: (measures: readonly string[]) => void }) {
  const { templates } = useTests()
  return (
    <section aria-label="Sets of your clinic">
      <div className={css.sets}>
        <h3 className={css.group}>Sets of your clinic</h3>
        <Link href="/settings/templates">{templates.length > 0 ? 'Edit sets' : 'Make a set'}</Link>
      </div>
      <ul className={css.list}>
        {templates.map(({ id, name, measures, isDefault }) => (
          <li key={id} className={css.row}>
            <button type="button" data-test={id} className={css.test} onClick={() => onAdd(measures)} disabled={measures.length === 0}>
              <span className={css.name}>{name}</span>
              <span className={css.hint}>
                {countOf(measures.length, 'test')}
                {isDefault && ', on every new assessment'}
              </span>
              <span className={css.state}>
                <Icon name="plus" size={20} />
                Add all
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
