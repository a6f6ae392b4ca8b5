'use client'

import { RunnerGate } from '@/components/gate/runner-gate'
import { RunnerHeader } from '@/components/shell/runner-header'
import { dayWords } from '@/components/ui/day-words'
import type { PlanSetUpFields } from '@/lib/plans/schema'
import type { SetUpPage } from '@/lib/plans/types'
import { DiagnosisForm, type ChooseDiagnosis } from './diagnosis-form'
import { LockedRoute } from './locked-route'
import css from './plan-screen.module.css'
import { SetUpForm, type SetUpAnswer } from './set-up-form'

interface Proposed {
  readonly planId: string
  readonly assessmentId: string
  readonly planning: PlanSetUpFields
}

interface SetUpScreenProps {
  readonly page: SetUpPage
  /** Names the plan before it exists, so that a form sent twice makes one. */
  readonly newPlanId: string
  readonly propose: (input: Proposed) => Promise<SetUpAnswer>
  readonly revise: (input: Proposed & { readonly version: number }) => Promise<SetUpAnswer>
  readonly chooseDiagnosis: ChooseDiagnosis
}

/** What a plan is made from; behind a gate that is not clear, why there is none; and without a working diagnosis, that one is needed. */
export function SetUpScreen({ page, newPlanId, propose, revise, chooseDiagnosis }: SetUpScreenProps) {
  const { runner, episode, assessment, draft, locked } = page
  const submit = (planning: PlanSetUpFields) => {
    const proposed = { planId: draft?.id ?? newPlanId, assessmentId: assessment.id, planning }
    return draft ? revise({ ...proposed, version: draft.version }) : propose(proposed)
  }
  return (
    <>
      <RunnerHeader runner={runner} episode={episode} here="plan" />
      <RunnerGate patientId={runner.id} view={page.gateView} />
      <div className={css.lead}>
        <h2>{draft ? `Plan ${draft.number}, set up again` : 'A new plan'}</h2>
        <p>From the assessment of {dayWords(assessment.assessedOn)}, as it was signed.</p>
      </div>
      {locked ? (
        <LockedRoute locked={locked} assessmentHref={`/patients/${runner.id}/assessments/${assessment.id}`} />
      ) : episode.condition === null ? (
        <DiagnosisForm episode={episode} choose={chooseDiagnosis} />
      ) : (
        <SetUpForm
          initial={page.initial}
          verb={draft ? 'Propose it again' : 'Propose the plan'}
          patientId={runner.id}
          offersMoreShorterRuns={episode.condition === 'PFP'}
          submit={submit}
        />
      )}
    </>
  )
}
