'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { ACTION_REFUSAL_WORDS } from '@/lib/actions/types'
import type { LetterPage } from '@/lib/letters/types'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Notice } from '../ui/notice'
import type { LetterActions } from './letter-actions'
import type { LetterDraft } from './letter-draft'
import css from './letters.module.css'

interface IssueLetterButtonProps {
  readonly page: LetterPage
  readonly draft: LetterDraft
  readonly issue: LetterActions['issue']
}

const REFUSALS = {
  'not-permitted': 'Your role in this clinic does not allow issuing letters.',
  'not-found': 'This letter is not on record any more.',
  'not-signed': 'The assessment is not signed. Sign it first: a report rests on the signature.',
  'no-recipient': 'Nobody is addressed. Fill in “To”, then issue it.',
  stale: 'This letter has been changed or issued elsewhere. Load the page, read it, then issue it.',
  changed: 'The assessment has changed while the letter was made. Look at the preview again, then issue it.',
  'not-printable': 'The letter holds a character that the paper has no letter for. Write the name with other letters.',
  'not-made': 'The PDF could not be made just now. Nothing was issued; try again.',
} as const

/** Issues what is on record: first everything is saved, then the clinician confirms. */
export function IssueLetterButton({ page, draft, issue }: IssueLetterButtonProps) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [isIssuing, setIssuing] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const open = () => {
    setProblem(null)
    setOpen(true)
    void draft.flush()
  }
  const confirm = async () => {
    setIssuing(true)
    setProblem(null)
    const isSaved = await draft.flush()
    const answer = isSaved ? await issue({ letterId: page.id, version: draft.state.version }).catch(() => null) : null
    setIssuing(false)
    if (!isSaved) return setProblem('What you wrote is not saved yet, so nothing was issued.')
    if (!answer?.data) return setProblem(ACTION_REFUSAL_WORDS[answer?.serverError?.refusal ?? 'unexpected'])
    if (!answer.data.ok) return setProblem(REFUSALS[answer.data.reason])
    setOpen(false)
    router.refresh()
  }
  return (
    <>
      <Button onClick={open}>Issue</Button>
      <Dialog title={page.kind === 'report' ? 'Issue report' : 'Issue referral letter'} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>
          The PDF is made once and kept as it is, with your name and today’s date. Later amendments do not change it. You send it yourself.
        </p>
        {!page.assessment.isSigned && <p>The assessment is not signed: the letter says that these are the answers so far.</p>}
        {problem && <Notice tone="alarm">{problem}</Notice>}
        <div className={css.end}>
          <Button onClick={() => void confirm()} disabled={isIssuing}>
            {isIssuing ? 'Issuing' : 'Issue now'}
          </Button>
          <Button look="plain" onClick={() => setOpen(false)}>
            Not yet
          </Button>
        </div>
      </Dialog>
    </>
  )
}
