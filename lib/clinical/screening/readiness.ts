import { createReader, readFacts } from '../findings/facts'
import type { Answer, AssessmentCase } from './types'

/** RDY-1: no gate rule. It leads to walking first. */
export const READINESS_RULE = {
  id: 'RDY-1',
  title: 'Not ready to run (not a medical flag)',
  when: 'pain-walking >= 4 OR pain-return-to-baseline-min >= 1440 OR pain-walk-30min >= 4',
  action: 'Start with walking / strength stage',
  tag: 'convention',
} as const

/**
 * The answers that say "not ready to run yet", from either side; empty when none does. A missing answer says nothing here.
 * Pain of 4 in ordinary walking is one.
 */
export function findNotReady(c: AssessmentCase): readonly Answer[] {
  const read = createReader(readFacts(c), 'either-side')
  return [
    ...read.number('pain-walking', (pain) => pain >= 4),
    ...read.number('pain-return-to-baseline-min', (minutes) => minutes >= 1440),
    ...read.number('pain-walk-30min', (pain) => pain >= 4),
  ]
}
