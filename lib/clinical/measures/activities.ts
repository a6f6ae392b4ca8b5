import type { ProtocolField } from './protocol.data'
import type { Protocol } from './types'

/** The measure whose items are the runner's own words. */
export const OWN_ACTIVITIES = 'psfs'
/** The runner names 3, up to 5. */
export const FEWEST_ACTIVITIES = 3
export const MOST_ACTIVITIES = 5

export interface Activity {
  readonly words: string
  /** 0 (unable) to 10 (as before the injury); null while it is not rated. */
  readonly score: number | null
}

/** What may be kept with the runner's own activities: each with its words and its rating. No other measure has any. */
export function activityFields(measure: string): readonly ProtocolField[] {
  if (measure !== OWN_ACTIVITIES) return []
  const why = { text: 'Re-use the same activities at follow-up.', tag: 'verified-secondary' } as const
  return Array.from({ length: MOST_ACTIVITIES }, (_, index) => index + 1).flatMap((number): readonly ProtocolField[] => [
    { id: `activity-${number}`, label: `Activity ${number}`, kind: { kind: 'text', maxLength: 80 }, decides: 'record', why },
    { id: `score-${number}`, label: `Activity ${number}`, kind: { kind: 'number', min: 0, max: 10, unit: '' }, decides: 'record', why },
  ])
}

/** The activities that a protocol holds, in order; those without words are left out. */
export function activitiesOf(protocol: Protocol): readonly Activity[] {
  return Array.from({ length: MOST_ACTIVITIES }, (_, index) => index + 1).flatMap((number) => {
    const words = protocol[`activity-${number}`]
    const score = protocol[`score-${number}`]
    return words === undefined ? [] : [{ words, score: score === undefined ? null : Number(score) }]
  })
}

export function protocolOf(activities: readonly Activity[]): Protocol {
  return Object.fromEntries(
    activities
      .filter(({ words }) => words.trim() !== '')
      .flatMap(({ words, score }, index) => [
        [`activity-${index + 1}`, words],
        ...(score === null ? [] : [[`score-${index + 1}`, String(score)]]),
      ]),
  )
}

/**
 * The scale's score: the mean of the ratings, to one decimal. Null while an activity that was named is not rated,
 * or while fewer than three are: a mean of fewer would look like the whole scale.
 */
export function meanOfActivities(activities: readonly Activity[]): number | null {
  const named = activities.filter(({ words }) => words.trim() !== '')
  const scores = named.flatMap(({ score }) => (score === null ? [] : [score]))
  if (named.length < FEWEST_ACTIVITIES || scores.length < named.length) return null
  return Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 10) / 10
}
