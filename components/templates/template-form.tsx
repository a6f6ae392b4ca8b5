'use client'

import { useState, type FormEvent } from 'react'
import type { Action } from '@/lib/actions/types'
import type { SaveTemplateOutcome, TestTemplate } from '@/lib/templates/types'
import { useFormAction } from '../runners/use-form-action'
import { Button } from '../ui/button'
import { FieldError, TextField } from '../ui/field'
import { newId } from '../ui/new-id'
import { Notice } from '../ui/notice'
import type { TemplateActions } from './template-actions'
import { REFUSAL_WORDS } from './template-words'
import { TestPicker } from './test-picker'
import css from './templates.module.css'

interface TemplateFormProps {
  /** Null: a new one. */
  readonly template: TestTemplate | null
  readonly actions: TemplateActions
  readonly onDone: (templates: readonly TestTemplate[]) => void
  readonly onCancel: () => void
}

interface Contents {
  readonly name: string
  readonly measures: string[]
}

/** The name of a set and the tests in it. */
export function TemplateForm({ template, actions, onDone, onCancel }: TemplateFormProps) {
  const [templateId] = useState(() => template?.id ?? newId())
  const [name, setName] = useState(template?.name ?? '')
  const [chosen, setChosen] = useState<readonly string[]>(template?.measures ?? [])
  const save: Action<Contents, SaveTemplateOutcome> = (contents) =>
    template ? actions.revise({ templateId, version: template.version, ...contents }) : actions.create({ templateId, ...contents })
  const { send, isSending, problem, errorOf } = useFormAction({
    action: save,
    refusals: REFUSAL_WORDS,
    onDone: ({ templates }: { templates: readonly TestTemplate[] }) => onDone(templates),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send({ name, measures: [...chosen] })
  }
  return (
    <form className={css.form} onSubmit={submit} noValidate aria-label={template ? `Edit ${template.name}` : 'New set'}>
      <TextField
        label="Name of the set"
        maxLength={60}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={errorOf('name')}
      />
      <TestPicker chosen={chosen} onChosen={setChosen} />
      <FieldError error={errorOf('measures')} />
      {problem && <Notice tone="alarm">{problem}</Notice>}
      <div className={css.commands}>
        <Button type="submit" disabled={isSending}>
          {isSending ? 'Saving' : 'Save set'}
        </Button>
        <Button look="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
