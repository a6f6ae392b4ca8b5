'use client'

import { useRouter } from 'next/navigation'
import type { GateEntry } from '@/lib/gate/types'
import { useFormAction } from '../runners/use-form-action'
import { Button } from '../ui/button'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import type { GateActions } from './gate-actions'
import { GateProblem } from './gate-problem'
import { SHEET_REFUSALS } from './gate-refusals'
import quiet from '../ui/quiet-action.module.css'
import css from './gate-history.module.css'

interface OffloadSheetProps {
  readonly patientId: string
  readonly entry: Extract<GateEntry, { readonly kind: 'offload-plan' }>
  readonly timeZone: string
  /** Null where no sheet can be issued: another page, another role, or an older offload plan. */
  readonly issue: { readonly version: number; readonly action: GateActions['issueSheet'] } | null
}

/** The patient's sheet of an offload plan: to be looked at, then issued once; from then on the bytes that were handed out. */
export function OffloadSheet({ patientId, entry, timeZone, issue }: OffloadSheetProps) {
  const { id, sheet } = entry
  const href = `/patients/${patientId}/offload-plans/${id}/pdf`
  if (!sheet) {
    return (
      <div className={css.sheet}>
        <a className={quiet.action} href={href} target="_blank" rel="noreferrer">
          Preview sheet
        </a>
        {issue && <IssueButton offloadPlanId={id} {...issue} />}
      </div>
    )
  }
  const { issuedAt, sha256 } = sheet
  return (
    <>
      <p>{`Sheet issued for the patient on ${dayWords(dayOf(issuedAt, timeZone))} at ${clockWords(issuedAt, timeZone)}`}</p>
      <div className={css.sheet}>
        <a className={quiet.action} href={href}>
          Download sheet
        </a>
      </div>
      <p className={css.hash}>{`SHA-256 of the PDF: ${sha256}`}</p>
    </>
  )
}

interface IssueButtonProps {
  readonly offloadPlanId: string
  readonly version: number
  readonly action: GateActions['issueSheet']
}

function IssueButton({ offloadPlanId, version, action }: IssueButtonProps) {
  const router = useRouter()
  const { send, isSending, problem, reason } = useFormAction({ action, refusals: SHEET_REFUSALS, onDone: () => router.refresh() })
  return (
    <>
      <Button look="line" disabled={isSending} onClick={() => void send({ offloadPlanId, version })}>
        {isSending ? 'Issuing' : 'Issue sheet'}
      </Button>
      <GateProblem words={problem} reason={reason} />
    </>
  )
}
