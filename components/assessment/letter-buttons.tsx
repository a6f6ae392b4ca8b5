'use client'

import type { AssessmentPage } from '@/lib/assessments/types'
import type { StartLetter } from '../letters/letter-actions'
import { StartLetterButton } from '../letters/start-letter-button'
import type { AssessmentStore } from './assessment-store'

interface ReportButtonProps {
  readonly page: AssessmentPage
  readonly start: StartLetter
}

/** What is still on its way is saved first, so that the letter is worded from it. */
export function ReferralButton({ page, store, start }: ReportButtonProps & { readonly store: AssessmentStore }) {
  const isBegun = page.letters.some(({ kind, status }) => kind === 'referral-letter' && status === 'draft')
  return (
    <StartLetterButton
      patientId={page.runner.id}
      assessmentId={page.id}
      kind="referral-letter"
      words={isBegun ? 'Open referral letter' : 'Write referral letter'}
      look="card"
      start={start}
      before={() => store.flush()}
    />
  )
}

export function ReportButton({ page, start }: ReportButtonProps) {
  return (
    <StartLetterButton patientId={page.runner.id} assessmentId={page.id} kind="report" words="Clinical report" look="line" start={start} />
  )
}
