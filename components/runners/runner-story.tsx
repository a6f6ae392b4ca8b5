import type { ReactNode } from 'react'
import { asksForReferral } from '@/lib/clinical/screening/referral'
import type { EpisodeStory, TimelineEntry } from '@/lib/episodes/types'
import type { RunnerOverview } from '@/lib/runners/types'
import { GateHistory } from '../gate/gate-history'
import { RunnerGate } from '../gate/runner-gate'
import type { StartLetter } from '../letters/letter-actions'
import { LetterList } from '../letters/letter-list'
import { StartLetterButton } from '../letters/start-letter-button'
import { GateMark } from '../shell/gate-mark'
import { ButtonLink } from '../ui/button'
import { dayWords } from '../ui/day-words'
import { Sheet } from '../ui/sheet'
import { countOf } from './runner-words'
import css from './runner-story.module.css'

interface RunnerStoryProps {
  readonly page: Pick<RunnerOverview, 'runner' | 'today' | 'timeZone' | 'letters'>
  readonly story: EpisodeStory
  readonly startLetter: StartLetter | null
  /** What stands between the gate and the timeline. */
  readonly children?: ReactNode
}

/** An episode as it went: the gate of the last signed assessment, and everything that was done, newest first. */
export function RunnerStory({ page, story, startLetter, children }: RunnerStoryProps) {
  const { gateView, entries, goal } = story
  const { runner, today, timeZone } = page
  const patientId = runner.id
  const offersLetter = startLetter !== null && gateView?.gate.rules.some(asksForReferral)
  return (
    <div className={css.episode}>
      {gateView && (
        <RunnerGate
          patientId={patientId}
          view={gateView}
          letter={
            offersLetter && (
              <StartLetterButton
                patientId={patientId}
                assessmentId={gateView.assessmentId}
                kind="referral-letter"
                words="Referral letter"
                look="card"
                start={startLetter}
              />
            )
          }
        />
      )}
      {goal !== '' && (
        <p className={css.goal}>
          Goal: <b>{goal}</b>
        </p>
      )}
      {children}
      <Sheet title="What was done" count={entries.length === 0 ? undefined : countOf(entries.length, 'entry').replace('entrys', 'entries')}>
        {entries.length === 0 ? (
          <p className={css.empty}>Assessments and plans will stand here, newest first. The first step is the assessment.</p>
        ) : (
          <ol>
            {entries.map((entry) => (
              <Line key={entry.id} entry={entry} patientId={patientId} today={today} />
            ))}
          </ol>
        )}
      </Sheet>
      {gateView && gateView.history.length > 0 && (
        <GateHistory
          patientId={patientId}
          history={gateView.history}
          today={today}
          timeZone={gateView.timeZone}
          takeBack={null}
          issueSheet={null}
        />
      )}
      <LetterList patientId={patientId} letters={page.letters.filter(({ episodeId }) => episodeId === story.id)} timeZone={timeZone} />
    </div>
  )
}

const PLAN_WORDS = { draft: 'Draft, not issued', issued: 'Issued', replaced: 'Replaced by a later plan', withdrawn: 'Withdrawn' } as const

function Line({ entry, patientId, today }: { readonly entry: TimelineEntry; readonly patientId: string; readonly today: string }) {
  const folder = entry.kind === 'assessment' ? 'assessments' : 'plans'
  const isDraft = entry.status === 'draft'
  return (
    <li className={css.line}>
      <p className={css.day}>{dayWords(entry.on, today)}</p>
      <div>
        <p className={css.what}>{titleOf(entry)}</p>
        <p className={css.facts}>
          {entry.kind === 'plan' && `${PLAN_WORDS[entry.status]}. ${countOf(entry.weeks, 'week')} from ${dayWords(entry.startsOn, today)}.`}
          {entry.kind === 'plan' && entry.isAmendedSince && <b>The assessment has been amended since.</b>}
          {entry.kind === 'assessment' && (isDraft ? 'Draft, not signed' : `Signed by ${entry.signedName ?? ''}`)}
          {entry.kind === 'assessment' && entry.gate && <GateMark state={entry.gate} />}
        </p>
      </div>
      <ButtonLink href={`/patients/${patientId}/${folder}/${entry.id}`} look={isDraft ? 'line' : 'plain'}>
        {isDraft ? 'Carry on' : `Open ${entry.kind}`}
      </ButtonLink>
    </li>
  )
}

function titleOf(entry: TimelineEntry): string {
  if (entry.kind === 'plan') return `Plan ${entry.number}`
  return entry.isFirst ? 'First assessment' : 'Review assessment'
}
