'use client'

import { useState } from 'react'
import type { TestTemplate } from '@/lib/templates/types'
import { countOf } from '../runners/runner-words'
import { Button } from '../ui/button'
import css from './templates.module.css'

interface TemplateRowProps {
  readonly template: TestTemplate
  readonly labels: Readonly<Record<string, string>>
  readonly onEdit: () => void
  readonly onDelete: () => void
}

/** One set: its name, what is in it, and what can be done with it. Deleting asks once more in the same place. */
export function TemplateRow({ template: { name, measures, isDefault }, labels, onEdit, onDelete }: TemplateRowProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <div className={css.row}>
      <div>
        <h3>{name}</h3>
        <p className={css.tests}>
          {`${countOf(measures.length, 'test')}: ${measures.map((id) => labels[id] ?? id).join(', ')}.`}
          {isDefault && <b> On every new assessment.</b>}
        </p>
      </div>
      {isAsking ? (
        <div className={css.commands} role="group" aria-label={`Delete ${name}?`}>
          <span>Delete this set? Assessments keep their tests.</span>
          <Button look="line" onClick={onDelete}>
            Delete
          </Button>
          <Button look="plain" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      ) : (
        <div className={css.commands}>
          <Button look="line" onClick={onEdit} aria-label={`Edit ${name}`}>
            Edit
          </Button>
          <Button look="plain" onClick={() => setAsking(true)} aria-label={`Delete ${name}`}>
            Delete
          </Button>
        </div>
      )}
    </div>
  )
}
