import type { ReactNode } from 'react'
import { RULE_VERSION } from '@/lib/clinical/evidence/tag'
import type { GatePage } from '@/lib/assessments/types'
import { planWords } from '../runners/runner-words'
import { GateBanner } from '../shell/gate-banner'
import { RunnerHeader } from '../shell/runner-header'
import { ButtonLink } from '../ui/button'
import { dayWords } from '../ui/day-words'
import { Notice } from '../ui/notice'
import { BlockedAllowed } from './blocked-allowed'
import { ClearanceForm } from './clearance-form'
import type { GateActions } from './gate-actions'
import { gateFactsOf } from './gate-facts'
import { GateHistory } from './gate-history'
import { OffloadForm } from './offload-form'
import { ReleasePanel } from './release-panel'
import { RuleCards } from './rule-cards'
import css from './gate-screen.module.css'

interface GateScreenProps {
  readonly page: GatePage
  readonly actions: GateActions
  /** Whether this role may decide about the gate. */
  readonly mayRelease: boolean
  /** The way to the referral letter, where a rule asks for one. */
  readonly referral?: ReactNode
}

/** The gate of an assessment on a page of its own: what fired and why, what is blocked, what may be decided, and everything that was. */
export function GateScreen({ page, actions, mayRelease, referral }: GateScreenProps) {
  const { runner, episode, assessment, view, rules, today, timeZone } = page
  const home = `/patients/${runner.id}`
  const assessmentHref = `${home}/assessments/${assessment.id}`
  const name = `${assessment.kind === 'first' ? 'First assessment' : 'Review'}, ${dayWords(assessment.assessedOn, today)}`
  // A form is a new one once something has been recorded.
  const recorded = view.history.length
  const canDecide = mayRelease && page.newerAssessmentId === null && !page.isClosed
  const last = view.history.find((entry) => entry.kind === 'offload-plan')
  return (
    <>
      <RunnerHeader runner={runner} episode={episode} here="gate" assessment={{ id: assessment.id, words: name }} />
      <GateBanner gate={gateFactsOf(view)} actions={<BannerActions page={page} home={home} referral={referral} />} />
      {page.newerAssessmentId && (
        <Notice
          tone="open"
          action={
            <ButtonLink look="line" href={`${home}/assessments/${page.newerAssessmentId}/gate`}>
              Open its gate
            </ButtonLink>
          }
        >
          A later assessment has been signed. Its gate decides; this one is to be read.
        </Notice>
      )}
      <div className={css.work}>
        <div>
          <RuleCards {...{ rules, today, assessmentHref }} state={view.gate.state} history={view.history} ruleVersion={RULE_VERSION} />
          {rules.length === 0 && <p className={css.none}>No safety rule has fired on the answers of this assessment.</p>}
          <BlockedAllowed page={page} />
        </div>
        {canDecide && (
          <div className={css.decide}>
            {view.clearance !== null && (
              <ClearanceForm
                key={`clearance ${recorded}`}
                episodeId={view.episodeId}
                today={today}
                missing={view.clearance.valid ? null : view.clearance.missing}
                record={actions.clearance}
              />
            )}
            <ReleasePanel page={page} actions={actions} />
            {page.suspectsBoneStress && (
              <OffloadForm
                key={`offload ${last?.id}`}
                assessment={assessment}
                last={last?.kind === 'offload-plan' ? last : null}
                record={actions.offloadPlan}
              />
            )}
          </div>
        )}
      </div>
      <GateHistory
        patientId={runner.id}
        history={view.history}
        today={today}
        timeZone={timeZone}
        takeBack={canDecide ? actions.takeBack : null}
        issueSheet={canDecide && page.suspectsBoneStress ? { version: assessment.version, action: actions.issueSheet } : null}
      />
    </>
  )
}

function BannerActions({ page, home, referral }: { readonly page: GatePage; readonly home: string; readonly referral?: ReactNode }) {
  const { view, assessment, episode, suspectsBoneStress } = page
  const canPlan = assessment.isSigned && page.newerAssessmentId === null
  const isClear = view.gate.state === 'clear' && view.clearance?.valid !== false
  return (
    <>
      {referral}
      {suspectsBoneStress && (
        <ButtonLink look="card" href="#offload">
          Offload plan
        </ButtonLink>
      )}
      {canPlan && (isClear || view.isOpenForNonImpact) && (
        <ButtonLink look="card" href={`${home}/plans/new?assessment=${assessment.id}`}>
          {planWords({ isNonImpact: !isClear, condition: episode.condition })}
        </ButtonLink>
      )}
    </>
  )
}
