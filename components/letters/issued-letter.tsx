'use client'

import type { LetterPage } from '@/lib/letters/types'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import { Notice } from '../ui/notice'
import type { StartLetter } from './letter-actions'
import { LETTER_PARTS, OUTDATED_WORDS } from './letter-words'
import { StartLetterButton } from './start-letter-button'
import { StrandedLetter } from './stranded-letter'
import css from './letters.module.css'

interface IssuedLetterProps {
  readonly page: LetterPage
  readonly title: string
  /** Null when this role may not write. */
  readonly start: StartLetter | null
}

/** A letter that only is to be read: what was written, its PDF, and whether more is on record since. */
export function IssuedLetter({ page, title, start }: IssuedLetterProps) {
  const { issued, words, timeZone, outdated } = page
  return (
    <>
      <header className={css.head}>
        <div>
          <h2>{title}</h2>
          <p>
            {issued
              ? `Issued by ${issued.by} on ${dayWords(dayOf(issued.at, timeZone))} at ${clockWords(issued.at, timeZone)}`
              : 'Draft, not issued'}
          </p>
        </div>
        <div className={css.buttons}>
          <a className={css.pdf} href={`/patients/${page.runner.id}/letters/${page.id}/pdf`}>
            {issued ? 'Download PDF' : 'Preview PDF'}
          </a>
          {issued && start && (
            <StartLetterButton
              patientId={page.runner.id}
              assessmentId={page.assessment.id}
              kind={page.kind}
              words="Write another"
              look="line"
              start={start}
            />
          )}
        </div>
      </header>
      <div className={css.notices}>
        {outdated && <Notice tone="open">{OUTDATED_WORDS[outdated]}</Notice>}
        <StrandedLetter page={page} />
      </div>
      <div className={`${css.form} ${css.written}`}>
        {LETTER_PARTS.map(([part, name]) => (
          <section key={part} aria-label={name}>
            <h3>{name}</h3>
            <p>{words[part] || 'Nothing'}</p>
          </section>
        ))}
        {issued && <p className={css.hash}>{`SHA-256 of the PDF: ${issued.sha256}`}</p>}
      </div>
    </>
  )
}
