import Link from 'next/link'
import type { Runner } from '@/lib/patients/types'
import { fullName } from '../runners/runner-words'
import css from './runner-header.module.css'

export type RunnerPlace = 'overview' | 'assessment' | 'gate' | 'findings' | 'compare' | 'plan'

interface RunnerTabsProps {
  readonly runner: Runner
  readonly here: RunnerPlace | null
  /** The assessment that is looked at; without it the tabs lead to the last one. */
  readonly assessment?: { readonly id: string; readonly words: string }
}

/** The pages about a runner, as far as there is something on them. The same on each. */
export function RunnerTabs({ runner, here, assessment }: RunnerTabsProps) {
  const home = `/patients/${runner.id}`
  const { assessmentId, assessmentCount, planId } = runner.places
  const shownId = assessment?.id ?? assessmentId
  const places: readonly { readonly place: RunnerPlace; readonly href: string | null; readonly words: string }[] = [
    { place: 'overview', href: home, words: 'Overview' },
    { place: 'assessment', href: shownId && `${home}/assessments/${shownId}`, words: assessment?.words ?? 'Assessment' },
    { place: 'gate', href: shownId && `${home}/assessments/${shownId}/gate`, words: 'Gate' },
    { place: 'findings', href: shownId && `${home}/assessments/${shownId}/findings`, words: 'Findings' },
    { place: 'compare', href: assessmentCount > 1 ? `${home}/compare` : null, words: 'Compare' },
    { place: 'plan', href: planId && `${home}/plans/${planId}`, words: 'Plan' },
  ]
  return (
    <nav className={css.tabs} aria-label={fullName(runner)}>
      {places.map(
        ({ place, href, words }) =>
          href && (
            <Link key={place} href={href} prefetch={false} aria-current={place === here ? 'page' : undefined}>
              {words}
            </Link>
          ),
      )}
    </nav>
  )
}
