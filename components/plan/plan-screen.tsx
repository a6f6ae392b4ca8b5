import Link from 'next/link'
import type { ReactNode } from 'react'
import { Figure } from '@/components/figures/figure'
import { runStripDrawing } from '@/components/figures/run-strip'
import { dayWords, weekdayWords } from '@/components/ui/day-words'
import { RunnerGate } from '@/components/gate/runner-gate'
import { Notice } from '@/components/ui/notice'
import type { BoardWeek, PlanPage } from '@/lib/plans/types'
import { AmendedSinceNotice } from './amended-since-notice'
import { ExerciseSheet } from './exercise-sheet'
import { LoadChart } from './load-chart'
import { PlanBoard } from './plan-board'
import { PlanHead, type IssueAnswer } from './plan-head'
import css from './plan-screen.module.css'
import { STATUS_WORDS } from './plan-words'
import { Proposal } from './proposal'
import { SetUpStrip } from './set-up-strip'
import { ShareLinks, type ShareLinksProps } from './share-links'

interface PlanScreenProps {
  readonly page: PlanPage
  readonly may: { readonly plan: boolean; readonly issue: boolean; readonly share: boolean }
  readonly actions: {
    readonly issue: (input: { planId: string; version: number }) => Promise<IssueAnswer>
    readonly createLink: ShareLinksProps['create']
    readonly withdrawLink: ShareLinksProps['withdraw']
  }
}

/** The width of a run's drawing in the inspector. */
const LANE_WIDTH = 340

/** A plan: what it is made from, its weeks, and the way to hand it over. An issued plan is to be read, not changed. */
export function PlanScreen({ page, may, actions }: PlanScreenProps) {
  const { runner, episode, planning, weeks, status } = page
  const home = `/patients/${runner.id}`
  const setUpHref = `${home}/plans/new?assessment=${page.newerAssessmentId ?? page.assessment.id}`
  const isDraft = status === 'draft'
  return (
    <>
      <PlanHead
        runner={runner}
        episode={episode}
        plan={{ id: page.id, number: page.number, version: page.version, status }}
        contents={contentsOf(page)}
        replacesIssued={page.replacesIssued}
        pdfHref={`${home}/plans/${page.id}/pdf`}
        mayIssue={may.issue}
        issue={actions.issue}
      />
      <RunnerGate patientId={runner.id} view={page.gateView} />
      <div className={css.lead}>
        <h2>
          Plan {page.number}, {STATUS_WORDS[status]}
        </h2>
        <p>
          {contentsOf(page)}, to {dayWords(page.lastDay)}. Made from the{' '}
          <Link href={`${home}/assessments/${page.assessment.id}`}>assessment of {dayWords(page.assessment.assessedOn)}</Link>
          {page.issued && `; issued on ${dayWords(page.issued.on)} by ${page.issued.by}`}.
        </p>
      </div>
      {isDraft && page.newerAssessmentId && (
        <Notice tone="open" action={<Link href={setUpHref}>Set it up again</Link>}>
          A newer assessment has been signed since this draft was proposed.
        </Notice>
      )}
      <AmendedSinceNotice
        amendments={page.amendedSince}
        timeZone={page.timeZone}
        action={may.plan && <Link href={setUpHref}>Propose anew</Link>}
      />
      <PlanBoard weeks={weeks} reasons={page.reasons} drawn={{ sheets: sheetsOf(page), lanes: lanesOf(weeks) }}>
        {!isDraft && (
          <ShareLinks
            planId={page.id}
            links={page.links}
            timeZone={page.timeZone}
            mayCreate={status === 'issued' && may.share}
            create={actions.createLink}
            withdraw={actions.withdrawLink}
          />
        )}
        <Proposal {...page} />
        <SetUpStrip planning={planning} weeks={weeks} editHref={isDraft && may.plan ? setUpHref : null} />
        {weeks.some(({ runMin }) => runMin > 0) && (
          <div className={css.chart}>
            <h2>Running minutes a week</h2>
            <LoadChart weeks={weeks} />
          </div>
        )}
      </PlanBoard>
    </>
  )
}

/** "12 weeks from Monday 18 May: 36 runs, 24 strength sessions" */
function contentsOf({ planning, weeks }: PlanPage): string {
  const kinds = weeks.flatMap(({ days }) => days.flatMap(({ cards }) => cards.map(({ kind }) => kind)))
  const count = (kind: string, one: string) => {
    const total = kinds.filter((each) => each === kind).length
    return total === 0 ? [] : [`${total} ${one}${total === 1 ? '' : 's'}`]
  }
  const parts = [...count('run', 'run'), ...count('walk', 'walk'), ...count('strength', 'strength session')]
  const length = `${planning.weeks} ${planning.weeks === 1 ? 'week' : 'weeks'} from ${weekdayWords(planning.startsOn)}`
  return `${length}: ${parts.length === 0 ? 'no sessions' : parts.join(', ')}`
}

function sheetsOf({ exercises }: PlanPage): Record<string, ReactNode> {
  return Object.fromEntries(
    exercises.map(({ sheet, exercise, kneeRange }) => [sheet, <ExerciseSheet key={sheet} exercise={exercise} kneeRange={kneeRange} />]),
  )
}

function lanesOf(weeks: readonly BoardWeek[]): Record<string, ReactNode> {
  const runs = weeks.flatMap(({ days }) => days.flatMap(({ cards }) => cards.filter((card) => card.kind === 'run')))
  return Object.fromEntries(
    [...new Map(runs.map(({ lane, session }) => [lane, session]))].map(([lane, session]) => [
      lane,
      <Figure key={lane} drawing={runStripDrawing(session, { width: LANE_WIDTH })} />,
    ]),
  )
}
