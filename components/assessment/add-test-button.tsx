'use client'

import type { SheetSection } from '@/lib/assessments/types'
import type { CoreSection } from '@/lib/clinical/measures/types'
import { Icon } from '../ui/icon'
import { useSheet } from './store-context'
import { useTests } from './tests-context'
import css from './add-test.module.css'

const WORDS: Readonly<Partial<Record<CoreSection, string>>> = {
  safety: 'Add a safety question',
  pain: 'Add a pain question or a knee test',
  load: 'Add a question about load',
  gait: 'Add a running test',
  control: 'Add a control test',
  strength: 'Add a strength test',
  recovery: 'Add a question about recovery',
  outcome: 'Add a questionnaire',
}

const NAMED = 3

/** At the foot of a section: what else can be tested here. */
export function AddTestButton({ section }: { readonly section: SheetSection }) {
  const { isLocked } = useSheet()
  const { open } = useTests()
  const words = WORDS[section.id]
  const others = section.addable
  if (isLocked || words === undefined || others.length === 0) return null
  const named = others.slice(0, NAMED).map((label, index) => (index === 0 ? label : lowerFirst(label)))
  const rest = others.length - named.length
  return (
    <button type="button" className={css.more} onClick={() => open(section.id)} aria-haspopup="dialog">
      <Icon name="plus" size={20} />
      {words}
      <small>{`${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`}</small>
    </button>
  )
}

/** Abbreviations stay as they are. */
const lowerFirst = (words: string) => (/^[A-Z][A-Z-]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1))

/** Under the last section: every test there is. */
export function AddAnyTest() {
  const { isLocked } = useSheet()
  const { open } = useTests()
  if (isLocked) return null
  return (
    <button type="button" className={css.any} onClick={() => open(null)} aria-haspopup="dialog">
      <Icon name="plus" size={20} />
      Add a test
      <small>Search all of them, or add a set of your clinic</small>
    </button>
  )
}
