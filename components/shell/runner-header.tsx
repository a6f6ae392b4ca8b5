import type { ReactNode } from 'react'
import Link from 'next/link'
import type { EpisodeSummary } from '@/lib/episodes/types'
import type { Runner } from '@/lib/patients/types'
import { CONDITION_WORDS, countOf, fullName, KNEE_WORDS, sidesOf } from '../runners/runner-words'
import { dayWords } from '../ui/day-words'
import { SideBadge } from '../ui/side-badge'
import css from './runner-header.module.css'

export interface Tab {
  readonly href: string
  readonly words: string
  readonly isHere?: boolean
}

interface RunnerHeaderProps {
  readonly runner: Runner
  readonly episode: EpisodeSummary | null
  readonly tabs?: readonly Tab[]
  /** What can be done here, and whether it is saved. */
  readonly actions?: ReactNode
}

/** Who this is about, on every page about a runner: name, age, knee, since when and what it is thought to be. */
export function RunnerHeader({ runner, episode, tabs = [], actions }: RunnerHeaderProps) {
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
      {tabs.length > 0 && (
        <nav className={css.tabs} aria-label={fullName(runner)}>
          {tabs.map(({ href, words, isHere }) => (
            <Link key={href} href={href} aria-current={isHere ? 'page' : undefined}>
              {words}
            </Link>
          ))}
        </nav>
      )}
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
