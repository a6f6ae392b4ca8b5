'use client'

import { useState } from 'react'
import { ACTION_REFUSAL_WORDS, type ActionResult } from '@/lib/actions/types'
import type { ChooseDefaultOutcome, DeleteTemplateOutcome, TestTemplate } from '@/lib/templates/types'
import { FormScreen } from '../runners/form-screen'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Sheet } from '../ui/sheet'
import { DefaultTemplate } from './default-template'
import type { TemplateActions } from './template-actions'
import { TemplateForm } from './template-form'
import { TemplateRow } from './template-row'
import { REFUSAL_WORDS } from './template-words'
import css from './templates.module.css'

interface TemplatesScreenProps {
  readonly initial: readonly TestTemplate[]
  readonly actions: TemplateActions
  /** What each test is called. */
  readonly labels: Readonly<Record<string, string>>
}

/** A clinic's own sets of tests: what is in each, and which one every new assessment begins with. */
export function TemplatesScreen({ initial, actions, labels }: TemplatesScreenProps) {
  const [templates, setTemplates] = useState(initial)
  const [editing, setEditing] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const take = (changed: readonly TestTemplate[]) => {
    setTemplates(changed)
    setEditing(null)
    setProblem(null)
  }
  const settle = (answer: ActionResult<DeleteTemplateOutcome | ChooseDefaultOutcome> | null) => {
    const outcome = answer?.data
    if (outcome?.ok) take(outcome.value.templates)
    else setProblem(outcome ? REFUSAL_WORDS[outcome.reason].words : ACTION_REFUSAL_WORDS.unexpected)
  }
  const remove = async ({ id, version }: TestTemplate) => {
    settle(await actions.delete({ templateId: id, version }).catch(() => null))
  }
  return (
    <FormScreen
      title="Sets of tests"
      lead="A set adds tests to the core set. Anybody who records can add one to an assessment with one press."
    >
      {problem && <Notice tone="alarm">{problem}</Notice>}
      {templates.length > 0 && (
        <DefaultTemplate
          templates={templates}
          choose={async (templateId) => {
            settle(await actions.chooseDefault({ templateId }).catch(() => null))
          }}
        />
      )}
      <Sheet title="Your sets" count={templates.length === 0 ? undefined : `${templates.length}`}>
        {templates.map((template) =>
          editing === template.id ? (
            <TemplateForm key={template.id} template={template} actions={actions} onDone={take} onCancel={() => setEditing(null)} />
          ) : (
            <TemplateRow
              key={template.id}
              template={template}
              labels={labels}
              onEdit={() => setEditing(template.id)}
              onDelete={() => remove(template)}
            />
          ),
        )}
        {templates.length === 0 && editing === null && (
          <p className={css.empty}>Sets that your clinic uses often will stand here, such as the tests you do with a dynamometer.</p>
        )}
        {editing === 'new' ? (
          <TemplateForm template={null} actions={actions} onDone={take} onCancel={() => setEditing(null)} />
        ) : (
          <div className={css.end}>
            <Button look={templates.length === 0 ? 'main' : 'line'} onClick={() => setEditing('new')}>
              <Icon name="plus" />
              Make a set
            </Button>
          </div>
        )}
      </Sheet>
    </FormScreen>
  )
}
