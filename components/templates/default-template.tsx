'use client'

import type { TestTemplate } from '@/lib/templates/types'
import { Choice } from '../ui/choice'
import { Sheet } from '../ui/sheet'
import css from './templates.module.css'

interface DefaultTemplateProps {
  readonly templates: readonly TestTemplate[]
  /** Null: the core set alone. */
  readonly choose: (templateId: string | null) => void
}

const CORE = 'core'

/** What every new assessment of the clinic begins with. */
export function DefaultTemplate({ templates, choose }: DefaultTemplateProps) {
  const options = [
    { value: CORE, label: 'Core set alone' },
    ...templates.map(({ id, name }) => ({ value: id, label: `Core set and ${name}` })),
  ]
  return (
    <Sheet title="New assessments begin with" lead="Assessments that are there already keep their tests.">
      <div className={css.default}>
        <Choice
          label="New assessments begin with"
          shape="pills"
          options={options}
          value={templates.find(({ isDefault }) => isDefault)?.id ?? CORE}
          onValue={(value) => choose(value === CORE ? null : value)}
        />
      </div>
    </Sheet>
  )
}
