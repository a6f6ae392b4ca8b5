import type { RunnerOverview } from '@/lib/runners/types'
import type { StartLetter } from '../letters/letter-actions'
import { RunnerHeader } from '../shell/runner-header'
import { ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'
import { FindingsBrief } from './findings-brief'
import { NextStepButton, StartButton, type StartAssessment } from './next-step-button'
import { PlanLoadChart } from './plan-load-chart'
import { RunnerStory } from './runner-story'
import css from './screens.module.css'

interface RunnerScreenProps {
  readonly page: RunnerOverview
  readonly startAssessment: StartAssessment
  /** Null for a role that may not write letters. */
  readonly startLetter: StartLetter | null
}

/** One runner: who, which knee, since when, what was done, and the next sensible step. */
export function RunnerScreen({ page, startAssessment, startLetter }: RunnerScreenProps) {
  const { runner, episodes, today, findings, load } = page
  const latest = episodes[0] ?? null
  const addEpisode = `/patients/${runner.id}/episodes/new`
  return (
    <div className={css.page}>
      <RunnerHeader
        runner={runner}
        episode={latest}
        here="overview"
        actions={
          latest ? (
            <>
              {canReview(latest.next.kind) && (
                <StartButton
                  look="line"
                  patientId={runner.id}
                  episodeId={latest.id}
                  words="Start review"
                  startAssessment={startAssessment}
                />
              )}
              <NextStepButton patientId={runner.id} next={latest.next} startAssessment={startAssessment} />
            </>
          ) : (
            <ButtonLink href={addEpisode}>Open episode</ButtonLink>
          )
        }
      />
      {episodes.length === 0 && (
        <div className={css.first}>
          <Notice>Nothing here yet. Open an episode of care first: which knee, and since when. The assessment follows.</Notice>
        </div>
      )}
      {episodes.map((story) => (
        <RunnerStory key={story.id} page={page} story={story} startLetter={startLetter}>
          {story === latest && (
            <div className={css.brief}>
              {findings && <FindingsBrief patientId={runner.id} findings={findings} today={today} />}
              {load && <PlanLoadChart patientId={runner.id} load={load} />}
            </div>
          )}
        </RunnerStory>
      ))}
      {latest && (
        <ButtonLink href={addEpisode} look="plain">
          Open another episode
        </ButtonLink>
      )}
    </div>
  )
}

/** A new look is possible whenever the last one is signed. */
function canReview(next: string): boolean {
  return next === 'propose-plan' || next === 'open-plan' || next === 'refer'
}
