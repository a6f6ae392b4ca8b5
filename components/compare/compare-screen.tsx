'use client'

import type { ComparePage } from '@/lib/findings/types'
import { RunnerGate } from '../gate/runner-gate'
import { SourceProvider, SourceRail } from '../findings/source-context'
import { RunnerHeader } from '../shell/runner-header'
import { ButtonLink } from '../ui/button'
import { dayWords } from '../ui/day-words'
import { Notice } from '../ui/notice'
import { ComparedSections } from './compared-sections'
import { PairPicker } from './pair-picker'
import { TrendSection } from './trend-section'
import { pairWords } from './pair-words'
import work from '../findings/findings-screen.module.css'
import quiet from '../ui/quiet-action.module.css'
import css from './compare-screen.module.css'

/** Any two assessments side by side, and every number over all of them. Real change is said only beyond the measurement error. */
export function CompareScreen({ page }: { readonly page: ComparePage }) {
  const { runner, episode, pair, assessments } = page
  return (
    <>
      <RunnerHeader
        runner={runner}
        episode={episode}
        here="compare"
        actions={
          pair && (
            <ButtonLink href={`/patients/${runner.id}/assessments/${pair.later.assessment.id}/findings`} look="line">
              {`Findings, ${dayWords(pair.later.assessment.assessedOn)}`}
            </ButtonLink>
          )
        }
      />
      {page.gateView && <RunnerGate patientId={runner.id} view={page.gateView} />}
      {pair ? (
        <SourceProvider>
          <div className={work.work}>
            <div className={work.main}>
              <section className={css.lead} aria-label="In short">
                <PairPicker
                  patientId={runner.id}
                  assessments={assessments}
                  pair={pair}
                  key={`${pair.earlier.assessment.id} ${pair.later.assessment.id}`}
                />
                <p className={css.big}>{pairWords(page)}</p>
                {page.trends.length > 0 && (
                  <p>
                    <a className={quiet.action} href="#trends">
                      {`To the trends over all ${assessments.length} assessments`}
                    </a>
                  </p>
                )}
              </section>
              <ComparedSections page={page} pair={pair} />
              <TrendSection page={page} />
            </div>
            <SourceRail />
          </div>
        </SourceProvider>
      ) : (
        <div className={css.first}>
          <Notice>
            {assessments.length === 0
              ? 'Nothing to compare yet. Two assessments will stand here side by side, with the measurement error drawn in.'
              : 'There is one assessment so far. After the next one, both will stand here side by side, with the measurement error drawn in.'}
          </Notice>
        </div>
      )}
    </>
  )
}
