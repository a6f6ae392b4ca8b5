import type { ReactNode } from 'react'
import type { GateView } from '@/lib/gate/types'
import { GateBanner } from '../shell/gate-banner'
import { ButtonLink } from '../ui/button'
import { gateFactsOf } from './gate-facts'

interface RunnerGateProps {
  readonly patientId: string
  readonly view: GateView
  /** The way to the referral letter, where a rule asks for one. */
  readonly letter?: ReactNode
}

/** The gate of a runner on any page about them, with the way to its rules and to what may be decided. */
export function RunnerGate({ patientId, view, letter }: RunnerGateProps) {
  return (
    <GateBanner
      gate={gateFactsOf(view)}
      actions={
        <>
          {letter}
          <ButtonLink look="card" href={`/patients/${patientId}/assessments/${view.assessmentId}/gate`}>
            Rules and release
          </ButtonLink>
        </>
      }
    />
  )
}
