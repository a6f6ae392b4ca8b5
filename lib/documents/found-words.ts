import type { Condition } from '@/lib/clinical/measures/types'
import type { CuePlan, Route } from '@/lib/clinical/plan/types'
import type { Factor } from '@/lib/clinical/screening/types'
import { listed } from './date-words'

export interface Found {
  readonly condition: Condition | null
  readonly side: 'left' | 'right' | 'both'
  readonly factors: readonly Factor[]
  readonly cues: readonly CuePlan[]
  readonly route: Route
}

/** What a factor means for the runner: something that gets better, never something that is wrong with them. */
const WORK_ON: Readonly<Record<string, string>> = {
  'load-error': 'small steps up in your running',
  'strength-deficit': 'stronger legs',
  'pelvic-control': 'steadier hips when you land',
  'recovery-energy': 'rest and food that match your training',
}

const RUNNING_FORM = new Set(['crossover-narrow-step-width', 'low-cadence-overstride'])

/** What we found and what we will do about it, in two sentences at the reading age of twelve. */
export function foundWords({ condition, side, factors, cues, route }: Found): string {
  const found = factors.filter(({ verdict }) => verdict === 'likely' || verdict === 'possible')
  const work = found.flatMap(({ id }) => WORK_ON[id] ?? []).slice(0, 2)
  const isFormWorkedOn = cues.length > 0 && found.some(({ id }) => RUNNING_FORM.has(id))
  const goals = [...work, ...(isFormWorkedOn ? ['how your feet land'] : [])]
  return `${soreWords(condition, side)} ${goals.length > 0 ? `We will work on ${listed(goals)}` : 'We will make your legs stronger'}, ${returnWords(route)}`
}

function soreWords(condition: Condition | null, side: Found['side']): string {
  const which = side === 'both' ? '' : `${side} `
  const isMany = side === 'both'
  if (condition === 'BSI') {
    return `A bone near your ${which}${isMany ? 'knees' : 'knee'} has had more load than it was ready for.`
  }
  const place = {
    PFP: isMany ? 'Your kneecaps are' : `Your ${which}kneecap is`,
    ITBS: isMany ? 'The outer sides of your knees are' : `The outer side of your ${which}knee is`,
    none: isMany ? 'Your knees are' : `Your ${which}knee is`,
  }[condition ?? 'none']
  const they = isMany ? 'they have been asked to do more than they are' : 'it has been asked to do more than it is'
  return `${place} sore because ${they} ready for just now.`
}

function returnWords(route: Route): string {
  switch (route) {
    case 'locked':
      return 'and we will plan your running when your knee has been checked.'
    case 'walk-first':
      return 'and walk first: running comes when walking is easy.'
    case 'keep-running':
      return 'while you keep running at a level your knee is ready for.'
    default:
      return 'while you build your running back up.'
  }
}
