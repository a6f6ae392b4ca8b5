'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { dayOf, dayWords } from '@/components/ui/day-words'
import { Notice } from '@/components/ui/notice'
import { ACTION_REFUSAL_WORDS, type ActionError } from '@/lib/actions/types'
import type { Outcome } from '@/lib/platform/outcome'
import type { NewShareLink, ShareLinkRefusal, ShareLinkSummary } from '@/lib/plans/types'
import { LinkOnce } from './link-once'
import { SHARE_LINK_REFUSAL_WORDS } from './refusal-words'
import css from './share-links.module.css'

interface Answer<Value> {
  readonly data?: Outcome<Value, ShareLinkRefusal>
  readonly serverError?: ActionError
}

export interface ShareLinksProps {
  readonly planId: string
  readonly links: readonly ShareLinkSummary[]
  readonly timeZone: string
  /** Only an issued plan gets new links. */
  readonly mayCreate: boolean
  readonly create: (input: { planId: string }) => Promise<Answer<NewShareLink>>
  readonly withdraw: (input: { linkId: string }) => Promise<Answer<{ linkId: string }>>
}

const STATE_WORDS: Readonly<Record<ShareLinkSummary['state'], string>> = {
  open: 'Open',
  expired: 'Run out',
  withdrawn: 'Withdrawn',
}

/** Every link that was handed out for this plan, and the end of each. */
export function ShareLinks({ planId, links, timeZone, mayCreate, create, withdraw }: ShareLinksProps) {
  const router = useRouter()
  const [fresh, setFresh] = useState<NewShareLink | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const run = async <Value,>(work: () => Promise<Answer<Value>>, onDone: (value: Value) => void) => {
    setBusy(true)
    const answer = await work().catch(() => null)
    setBusy(false)
    if (answer?.data?.ok) {
      setRefusal(null)
      onDone(answer.data.value)
      router.refresh()
    } else {
      setRefusal(refusalWords(answer))
    }
  }

  const day = (instant: Date) => dayWords(dayOf(instant.toISOString(), timeZone))
  return (
    <section className={css.links} aria-labelledby="links-title">
      <header className={css.head}>
        <h2 id="links-title">Links for the runner</h2>
        {mayCreate && (
          <Button look="tool" disabled={isBusy} onClick={() => void run(() => create({ planId }), setFresh)}>
            Make another link
          </Button>
        )}
      </header>
      {refusal && <Notice tone="alarm">{refusal}</Notice>}
      {fresh && <LinkOnce link={fresh} />}
      <ul>
        {links.map((link) => (
          <li key={link.id} data-state={link.state}>
            <span>
              <b>{STATE_WORDS[link.state]}</b> made on {day(link.createdAt)}, {link.state === 'open' ? 'runs' : 'would have run'} until{' '}
              {day(link.expiresAt)}
            </span>
            {link.state === 'open' && (
              <Button
                look="tool"
                disabled={isBusy}
                aria-label={`Withdraw the link made on ${day(link.createdAt)}`}
                onClick={() =>
                  void run(
                    () => withdraw({ linkId: link.id }),
                    () => setFresh(null),
                  )
                }
              >
                Withdraw
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function refusalWords<Value>(answer: Answer<Value> | null): string {
  if (!answer) return 'Footfall could not be reached. Load the page again to see what was done.'
  if (answer.serverError) return `${ACTION_REFUSAL_WORDS[answer.serverError.refusal]} Reference ${answer.serverError.reference}.`
  return answer.data && !answer.data.ok ? SHARE_LINK_REFUSAL_WORDS[answer.data.reason] : 'Nothing was changed. Load the page again.'
}
