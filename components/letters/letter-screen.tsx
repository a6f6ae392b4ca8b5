'use client'

import Link from 'next/link'
import type { LetterPage } from '@/lib/letters/types'
import { fullName } from '../runners/runner-words'
import { dayWords } from '../ui/day-words'
import { IssuedLetter } from './issued-letter'
import type { LetterActions } from './letter-actions'
import { LetterForm } from './letter-form'
import { LETTER_NAMES } from './letter-words'
import css from './letters.module.css'

interface LetterScreenProps {
  readonly page: LetterPage
  readonly actions: LetterActions
  readonly canWrite: boolean
  readonly canIssue: boolean
}

/** A report or referral letter: written while it is a draft, kept as it was handed out afterwards. */
export function LetterScreen({ page, actions, canWrite, canIssue }: LetterScreenProps) {
  const { patientId, assessment, runner } = page
  const title = LETTER_NAMES[page.kind]
  return (
    <div className={css.page}>
      <nav aria-label={fullName(runner)} className={css.list}>
        <ul className={css.list}>
          <li>
            <Link href={`/patients/${patientId}`}>{fullName(runner)}</Link>
            <Link href={`/patients/${patientId}/assessments/${assessment.id}`}>{`Assessment, ${dayWords(assessment.assessedOn)}`}</Link>
          </li>
        </ul>
      </nav>
      {page.status === 'draft' && canWrite ? (
        <LetterForm key={page.id} page={page} title={title} actions={actions} canIssue={canIssue} />
      ) : (
        <IssuedLetter page={page} title={title} start={canWrite ? actions.start : null} />
      )}
    </div>
  )
}
