import type { GateState } from '@/lib/clinical/screening/types'
import type { Due } from '@/lib/today/types'
import { clockWords, dayOf, dayWords } from '../ui/day-words'
import type { NextLink } from './next-link'
import { countOf } from './runner-words'

interface DueWords {
  /** Said first, in bold. */
  readonly lead?: string
  readonly say: string
  readonly go: NextLink
}

const LEADS: Readonly<Record<GateState, string>> = {
  emergency: 'Refer today.',
  hard: 'Running is blocked.',
  soft: 'The gate is not clear.',
  clear: '',
}

/** What a line of Today says and leads to. */
export function describeDue({ runner, matter }: Due, timeZone: string): DueWords {
  const home = `/patients/${runner.patientId}`
  switch (matter.kind) {
    case 'blocked':
    case 'not-clear': {
      const { state, titles, unanswered, signedOn } = matter.gate
      const open = unanswered === 0 ? [] : [`${countOf(unanswered, 'safety question')} open`]
      const since = signedOn === null ? 'Not signed yet' : `Since ${dayWords(signedOn)}`
      const go = { href: `${home}/assessments/${matter.assessmentId}`, words: signedOn === null ? 'Carry on' : 'See the gate' }
      return { lead: LEADS[state], say: `${[...titles, ...open, since].join('. ')}.`, go }
    }
    case 'draft': {
      const what = matter.isFirst ? 'First assessment' : 'Review'
      const open = matter.unanswered === 0 ? 'every safety question answered' : `${countOf(matter.unanswered, 'safety question')} open`
      const saved = `${dayWords(dayOf(matter.savedAt, timeZone))}, ${clockWords(matter.savedAt, timeZone)}`
      return { say: `${what}, ${open}. Saved ${saved}.`, go: { href: `${home}/assessments/${matter.assessmentId}`, words: 'Carry on' } }
    }
    case 'ready': {
      const go = { href: `${home}/plans/new?assessment=${matter.assessmentId}`, words: 'Make a plan' }
      return {
        say: `Signed on ${dayWords(matter.signedOn)}, the gate is clear${matter.hasOverride ? ', an override stands' : ''}. No plan yet.`,
        go,
      }
    }
    case 'plan-draft':
      return {
        say: `Plan ${matter.number}, drafted on ${dayWords(matter.draftedOn)}, not issued.`,
        go: { href: `${home}/plans/${matter.planId}`, words: 'Open plan' },
      }
    case 'plan-ending':
      return {
        say: `Plan ${matter.number}, last day ${dayWords(matter.endsOn)}. Time for a review.`,
        go: { href: home, words: 'Open runner' },
      }
  }
}
