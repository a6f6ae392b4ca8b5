import type { PlanCase } from '../types'

/** The numbers recorded for a measure. */
export function numbersFor({ observations }: PlanCase, measure: string): number[] {
  return observations.flatMap((observation) =>
    observation.measure === measure && typeof observation.value === 'number' ? [observation.value] : [],
  )
}

/** Whether a word is recorded for a measure, alone or among ticked choices. */
export function says({ observations }: PlanCase, measure: string, word: string): boolean {
  return observations.some(({ measure: id, value }) => id === measure && (value === word || (Array.isArray(value) && value.includes(word))))
}

const READINESS = { E3: 'stairs', E4: 'joint-quiet', E5: 'single-leg', E6: 'impact', E7: 'strength' } as const

/** The entry gates E2 to E7 that are not passed. */
export function gatesNotPassed(c: PlanCase): string[] {
  const walk = numbersFor(c, 'pain-walk-30min')
  const limit = c.condition === 'BSI' ? 0 : 2
  const open = walk.length > 0 && Math.max(...walk) <= limit ? [] : ['E2']
  for (const [gate, name] of Object.entries(READINESS)) {
    const results = c.observations.filter(({ measure }) => measure === `readiness-${name}`).map(({ value }) => value)
    if (results.length === 0 || results.some((result) => result !== 'passed')) open.push(gate)
  }
  return open
}

/** Readiness rule RDY-1 on any side. */
export function isTooSore(c: PlanCase): boolean {
  const most = (measure: string) => Math.max(-1, ...numbersFor(c, measure))
  return most('pain-walking') >= 4 || most('pain-walk-30min') >= 4 || most('pain-return-to-baseline-min') >= 1440
}

/** How easily the knee flares, read again from the answers. */
export function irritabilityOf(c: PlanCase): 'high' | 'moderate' | 'low' {
  const [average, settling, walking] = ['pain-average-7d', 'pain-return-to-baseline-min', 'pain-walking'].map((measure) =>
    numbersFor(c, measure),
  )
  const anyAtLeast = (values: readonly number[] | undefined, limit: number) => values?.some((value) => value >= limit) === true
  if (anyAtLeast(average, 5) || anyAtLeast(settling, 1440) || anyAtLeast(walking, 2.0001)) return 'high'
  if (says(c, 'pain-behaviour', 'rest') && says(c, 'bsi-rest-pain', 'no')) return 'high'
  const isMissing = [average, settling, walking].some((values) => values === undefined || values.length === 0)
  return isMissing || anyAtLeast(average, 2.0001) || anyAtLeast(settling, 60.0001) ? 'moderate' : 'low'
}
