import type { NextStep } from '@/lib/episodes/types'

export interface NextLink {
  readonly href: string
  readonly words: string
}

/** Where the next sensible step of a runner is taken, and the verb for it. */
export function nextLink(patientId: string, next: NextStep): NextLink {
  const runner = `/patients/${patientId}`
  switch (next.kind) {
    case 'open-episode':
      return { href: `${runner}/episodes/new`, words: 'Open episode' }
    case 'start-assessment':
      return { href: runner, words: next.isFirst ? 'Start assessment' : 'Start review' }
    case 'finish-assessment':
      return { href: `${runner}/assessments/${next.assessmentId}`, words: 'Carry on' }
    case 'propose-plan':
      return {
        href: `${runner}/plans/new?assessment=${next.assessmentId}`,
        words: next.isNonImpact ? 'Make a non-impact plan' : 'Make a plan',
      }
    case 'open-plan':
      return { href: `${runner}/plans/${next.planId}`, words: next.isDraft ? 'Finish plan' : 'Open plan' }
    case 'refer':
      return { href: `${runner}/assessments/${next.assessmentId}`, words: 'See the gate' }
  }
}
