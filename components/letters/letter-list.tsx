import Link from 'next/link'
import type { LetterSummary } from '@/lib/letters/types'
import { dayOf, dayWords } from '../ui/day-words'
import { LETTER_NAMES, OUTDATED_WORDS } from './letter-words'
import css from './letters.module.css'

interface LetterListProps {
  readonly patientId: string
  readonly letters: readonly LetterSummary[]
  readonly timeZone: string
}

/** The reports and letters about an assessment, newest first. */
export function LetterList({ patientId, letters, timeZone }: LetterListProps) {
  if (letters.length === 0) return null
  return (
    <section aria-label="Letters">
      <ul className={css.list}>
        {letters.map(({ id, kind, status, at, by, outdated }) => (
          <li key={id}>
            <Link href={`/patients/${patientId}/letters/${id}`}>{LETTER_NAMES[kind]}</Link>
            <span>{`${status === 'draft' ? 'draft, begun' : 'issued'} ${dayWords(dayOf(at, timeZone))} by ${by}.`}</span>
            {outdated && <b>{OUTDATED_WORDS[outdated]}</b>}
          </li>
        ))}
      </ul>
    </section>
  )
}
