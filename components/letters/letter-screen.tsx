'use client'

import type { LetterPage } from '@/lib/letters/types'
import { RunnerGate } from '../gate/runner-gate'
import { RunnerHeader } from '../shell/runner-header'
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
  const { assessment, runner, episode } = page
  const title = LETTER_NAMES[page.kind]
  return (
    <>
      <RunnerHeader
        runner={runner}
        episode={episode}
        here={null}
        assessment={{ id: assessment.id, words: `Assessment, ${dayWords(assessment.assessedOn)}` }}
      />
      <RunnerGate patientId={runner.id} view={page.gateView} />
      <div className={css.page}>
        {page.status === 'draft' && canWrite ? (
          <LetterForm key={page.id} page={page} title={title} actions={actions} canIssue={canIssue} />
        ) : (
          <IssuedLetter page={page} title={title} start={canWrite ? actions.start : null} />
        )}
      </div>
    </>
  )
}
