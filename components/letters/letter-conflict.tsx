'use client'

import type { LetterWords } from '@/lib/letters/types'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import type { LetterDraft } from './letter-draft'
import { LETTER_PARTS } from './letter-words'
import css from './letters.module.css'

interface LetterConflictProps {
  readonly draft: LetterDraft
  readonly ours: LetterWords
  readonly theirs: LetterWords
}

/** Two people changed one letter: both stand until one is chosen. What differs is shown part by part; ours stays in the fields. */
export function LetterConflict({ draft, ours, theirs }: LetterConflictProps) {
  return (
    <Notice tone="alarm">
      <p>Somebody else has changed this letter. Nothing is saved until you choose. What you wrote stands below; theirs is:</p>
      <dl className={css.theirs}>
        {LETTER_PARTS.filter(([part]) => ours[part] !== theirs[part]).map(([part, name]) => (
          <div key={part}>
            <dt>{name}</dt>
            <dd>{theirs[part] || 'Nothing'}</dd>
          </div>
        ))}
      </dl>
      <div className={css.buttons}>
        <Button look="line" onClick={() => draft.settle('ours')}>
          Keep mine
        </Button>
        <Button look="line" onClick={() => draft.settle('theirs')}>
          Take theirs
        </Button>
      </div>
    </Notice>
  )
}
