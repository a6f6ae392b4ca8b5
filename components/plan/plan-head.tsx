'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { RunnerHeader } from '@/components/shell/runner-header'
import type { EpisodeSummary } from '@/lib/episodes/types'
import type { Runner } from '@/lib/patients/types'
import { ACTION_REFUSAL_WORDS, type ActionError } from '@/lib/actions/types'
import type { IssueOutcome, LockedProposal, NewShareLink, PlanStatus } from '@/lib/plans/types'
import { LinkOnce } from './link-once'
import { LockedRoute } from './locked-route'
import css from './plan-head.module.css'
import { ISSUE_REFUSAL_WORDS } from './refusal-words'

export interface IssueAnswer {
  readonly data?: IssueOutcome
  readonly serverError?: ActionError
}

interface PlanHeadProps {
  readonly runner: Runner
  readonly episode: EpisodeSummary
  readonly plan: { readonly id: string; readonly number: number; readonly version: number; readonly status: PlanStatus }
  /** "12 weeks from Monday 18 May, 36 runs and 24 strength sessions" */
  readonly contents: string
  readonly replacesIssued: boolean
  readonly pdfHref: string
  readonly mayIssue: boolean
  readonly issue: (input: { planId: string; version: number }) => Promise<IssueAnswer>
}

/** Whose plan it is, and what is done with it: preview and issue a draft; afterwards its PDF, and the new link, shown this once. */
export function PlanHead({ runner, episode, plan, contents, replacesIssued, pdfHref, mayIssue, issue }: PlanHeadProps) {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isIssuing, setIssuing] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [locked, setLocked] = useState<LockedProposal | null>(null)
  const [link, setLink] = useState<NewShareLink | null>(null)

  const isDraft = plan.status === 'draft'

  const carryOut = async () => {
    setIssuing(true)
    setRefusal(null)
    const answer = await issue({ planId: plan.id, version: plan.version }).catch(() => null)
    setIssuing(false)
    setAsking(false)
    const outcome = answer?.data
    if (outcome?.ok) {
      setLink(outcome.value.link)
      router.refresh()
    } else if (outcome?.reason === 'locked') {
      setLocked(outcome.locked)
    } else {
      setRefusal(refusalWords(answer))
    }
  }

  return (
    <>
      <RunnerHeader
        runner={runner}
        episode={episode}
        here="plan"
        actions={
          <div className={css.buttons}>
            <a className={css.preview} href={pdfHref} {...(isDraft ? { target: '_blank', rel: 'noreferrer' } : {})}>
              {isDraft ? 'Preview PDF' : 'Download PDF'}
            </a>
            {isDraft && mayIssue && <Button onClick={() => setAsking(true)}>Issue plan</Button>}
          </div>
        }
      />
      <div className={css.answers}>
        {refusal && <Notice tone="alarm">{refusal}</Notice>}
        {locked && <LockedRoute locked={locked} />}
        {link && <LinkOnce link={link} />}
      </div>
      <Dialog title={`Issue plan ${plan.number}?`} isOpen={isAsking} onClose={() => setAsking(false)}>
        <div className={css.ask}>
          <p>{contents}.</p>
          <p>
            The plan and its PDF are fixed from then on: what the runner holds is what is on record.
            {replacesIssued && ' The plan issued before is replaced, and its links stop working.'}
          </p>
          <div className={css.buttons}>
            <Button disabled={isIssuing} onClick={() => void carryOut()}>
              {isIssuing ? 'Making the PDF' : 'Issue plan'}
            </Button>
            <Button look="line" onClick={() => setAsking(false)}>
              Not yet
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}

function refusalWords(answer: IssueAnswer | null): string {
  if (!answer) return 'Footfall could not be reached. Load the page again to see whether the plan was issued.'
  if (answer.serverError) return `${ACTION_REFUSAL_WORDS[answer.serverError.refusal]} Reference ${answer.serverError.reference}.`
  const { data } = answer
  return data && !data.ok && data.reason !== 'locked' ? ISSUE_REFUSAL_WORDS[data.reason] : 'The plan was not issued. Load the page again.'
}
