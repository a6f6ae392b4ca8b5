'use client'

import { useEffect, useMemo, type ReactNode } from 'react'
import { COULD_CHANGE } from '@/lib/clinical/screening/could-change.data'
import { isOpenForNonImpact } from '@/lib/clinical/screening/lifts'
import { asksForReferral } from '@/lib/clinical/screening/referral'
import type { AssessmentPage } from '@/lib/assessments/types'
import { gateFactsOf } from '../gate/gate-facts'
import { GateBanner } from '../shell/gate-banner'
import { Button, ButtonLink } from '../ui/button'
import { revealQuestion } from './reveal'
import { useResult, useSheet, useStored } from './store-context'

interface LiveGateProps {
  readonly page: AssessmentPage
  /** The way to the referral letter, for a role that may write it. */
  readonly letter: ReactNode
}

/** The gate as the answers stand now, with the letter that a rule asks for, the next open question, and what may be decided about it. */
export function LiveGate({ page, letter }: LiveGateProps) {
  const { gate } = useResult()
  const { runner, gateView } = page
  const couldChange = useCouldChange()
  useHash()
  const facts = gateFactsOf({ gate, isOpenForNonImpact: isOpenForNonImpact(gate), clearance: gateView.clearance })
  const next = gate.unanswered[0]
  const hasMore = gate.rules.length > 0 || gateView.history.length > 0 || gateView.clearance !== null
  return (
    <GateBanner
      gate={{ ...facts, couldChange: page.signed ? [] : couldChange }}
      actions={
        <>
          {gate.rules.some(asksForReferral) && letter}
          {next !== undefined && !page.signed && (
            <Button look="card" onClick={() => revealQuestion(next)}>
              {gate.unanswered.length === 1 ? 'Answer it' : `Answer the ${gate.unanswered.length}`}
            </Button>
          )}
          {hasMore && (
            <ButtonLink look="card" href={`/patients/${runner.id}/assessments/${page.id}/gate`}>
              Rules and release
            </ButtonLink>
          )}
        </>
      }
    />
  )
}

/** Questions on the sheet that are open and that a rule reads: "high-arched feet (rule S2)". */
function useCouldChange(): readonly string[] {
  const { fields } = useSheet()
  const open = useStored((store) =>
    COULD_CHANGE.flatMap(({ measure, rule }) => {
      const field = fields.get(measure)
      const isOpenQuestion = field && store.answerAt({ measure, side: 'none' }).entry.kind === 'blank'
      return isOpenQuestion ? `${field.label.charAt(0).toLowerCase()}${field.label.slice(1)} (rule ${rule.replace('BLK-', '')})` : []
    }).join('\n'),
  )
  return useMemo(() => (open === '' ? [] : open.split('\n')), [open])
}

/** A link from another page names its question: `#q-bsi-night-pain`. */
function useHash() {
  useEffect(() => {
    const named = /^#q-(.+)$/.exec(window.location.hash)?.[1]
    if (named) revealQuestion(named)
  }, [])
}
