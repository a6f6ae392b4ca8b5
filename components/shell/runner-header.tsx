import type { ReactNode } from 'react'
import type { EpisodeSummary } from '@/lib/episodes/types'
import type { Runner } from '@/lib/patients/types'
import { CONDITION_WORDS, countOf, fullName, KNEE_WORDS, sidesOf } from '../runners/runner-words'
import { dayWords } from '../ui/day-words'
import { SideBadge } from '../ui/side-badge'
import { RunnerTabs, type RunnerPlace } from './runner-tabs'
import css from './runner-header.module.css'

interface RunnerHeaderProps {
  readonly runner: Runner
  readonly episode: EpisodeSummary | null
  /** Which of the runner's pages this is; null for one that has no tab. */
  readonly here: RunnerPlace | null
  /** The assessment that is looked at, where it is not simply the last one. */
  readonly assessment?: { readonly id: string; readonly words: string }
  /** What can be done here, and whether it is saved. */
  readonly actions?: ReactNode
}

/** Who this is about, on every page about a runner: name, age, knee, since when and what it is thought to be. */
export function RunnerHeader({ runner, episode, here, assessment, actions }: RunnerHeaderProps) {
  return (
    <header className={css.who}>
      <div>
        <h1>{fullName(runner)}</h1>
        <p className={css.facts}>
          <b>{runner.age}</b>
          {episode && <EpisodeFacts episode={episode} />}
        </p>
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
      <RunnerTabs runner={runner} here={here} assessment={assessment} />
    </header>
  )
}

function EpisodeFacts({ episode }: { readonly episode: EpisodeSummary }) {
  const { side, onsetOn, weeks, condition } = episode
  return (
    <>
      <span className={css.knee}>
        {sidesOf(side).map((each) => (
          <SideBadge key={each} side={each} />
        ))}
        <b>{KNEE_WORDS[side]}</b>
      </span>
      {onsetOn !== null && <span>{`since ${dayWords(onsetOn)}${weeks === null ? '' : `, ${countOf(weeks, 'week')}`}`}</span>}
      <span>{condition === null ? 'No working diagnosis yet' : `${CONDITION_WORDS[condition]}, working diagnosis`}</span>
    </>
  )
}
