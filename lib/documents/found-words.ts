import type { Condition } from '@/lib/clinical/measures/types'
import type { PlanDocument } from '@/lib/clinical/plan/types'
import type { Factor } from '@/lib/clinical/screening/types'
import { listed } from './date-words'

export interface Found {
  readonly condition: Condition | null
  readonly side: 'left' | 'right' | 'both'
  readonly factors: readonly Factor[]
  readonly document: PlanDocument
}

/** What a factor means for the runner: something that gets better, never something that is wrong with them. */
const WORK_ON: Readonly<Record<string, string>> = {
  'load-error': 'small steps up in your running',
  'strength-deficit': 'stronger legs',
  'pelvic-control': 'steady hips when you land',
  'recovery-energy': 'rest and food that match your training',
}

/** What we found and what we will do about it, in two sentences at the reading age of twelve. Nothing is promised. */
export function foundWords({ condition, side, factors, document }: Found): string {
  if (document.route === 'locked') return lockedWords(side, document)
  return `${soreWords(condition, side)} ${planWords(factors, document)}`
}

function soreWords(condition: Condition | null, side: Found['side']): string {
  const isBoth = side === 'both'
  const which = isBoth ? '' : `${side} `
  if (condition === 'BSI') return `A bone in your ${isBoth ? 'legs' : `${which}leg`} has been asked to do more than it was ready for.`
  const places = {
    PFP: isBoth ? 'Your kneecaps are' : `Your ${which}kneecap is`,
    ITBS: isBoth ? 'The outer sides of your knees are' : `The outer side of your ${which}knee is`,
    none: isBoth ? 'Your knees are' : `Your ${which}knee is`,
  }
  const they = isBoth ? 'they have been asked to do more than they are' : 'it has been asked to do more than it is'
  return `${places[condition ?? 'none']} sore because ${they} ready for just now.`
}

/** No cause is named before it is known. */
function lockedWords(side: Found['side'], { sessions }: PlanDocument): string {
  const sore = side === 'both' ? 'Your knees are sore.' : `Your ${side} knee is sore.`
  return sessions.length === 0
    ? `${sore} Before we plan any training, it must be looked at more closely.`
    : `${sore} Running must wait until it has been looked at more closely. These exercises keep you strong meanwhile.`
}

function planWords(factors: readonly Factor[], document: PlanDocument): string {
  const goals = listed(goalWords(factors, document))
  switch (document.route) {
    case 'walk-first':
      return `You walk first, and we work on ${goals}, so that your leg is ready for the running to come.`
    case 'keep-running':
      return `We work on ${goals} while you keep running as much as your knee is ready for.`
    default:
      return `We work on ${goals} while you build your running back up, step by step.`
  }
}

function goalWords(factors: readonly Factor[], { cues, route }: PlanDocument): string[] {
  const found = factors.filter(({ verdict }) => verdict === 'likely' || verdict === 'possible')
  const work = found.flatMap(({ id }) => (id === 'load-error' && route === 'walk-first' ? [] : (WORK_ON[id] ?? []))).slice(0, 2)
  const form = cues.length > 0 ? ['how you run'] : []
  return work.length + form.length > 0 ? [...work, ...form] : ['strong legs']
}
