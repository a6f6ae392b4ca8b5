import { activitiesOf, OWN_ACTIVITIES, protocolOf } from '@/lib/clinical/measures/activities'
import { STABLE_FACTS } from '@/lib/clinical/measures/stable-facts'
import type { LastSigned } from './last-signed'
import type { RecordedAnswer } from './types'

type Fact = Pick<RecordedAnswer, 'measure' | 'side' | 'entry' | 'protocol'>

/**
 * The answers of a signed assessment that may be carried over, each with how it was taken: values that held, no "not done" and no
 * "unknown", and none that was itself carried over and never confirmed. Of the runner's own activities only the names, to be rated
 * anew. What belongs to one onset is not carried into another episode.
 */
export function stableAnswers({ answers, isSameEpisode }: LastSigned): readonly Fact[] {
  const held = answers.filter(({ carriedOn, confirmed }) => !carriedOn || confirmed)
  return held.flatMap((answer): readonly Fact[] => {
    if (!isSameEpisode && OF_ONE_ONSET.includes(answer.measure)) return []
    if (answer.measure === OWN_ACTIVITIES) return namedActivities(answer)
    const { entry, measure } = answer
    const isStable = STABLE_FACTS.some((id) => id === measure) && entry.kind === 'value' && entry.value !== 'unknown'
    return isStable ? [answer] : []
  })
}

/** The names without their ratings, and without the score. */
function namedActivities({ measure, side, protocol = {} }: Fact): readonly Fact[] {
  const names = protocolOf(activitiesOf(protocol).map(({ words }) => ({ words, score: null })))
  return Object.keys(names).length === 0 ? [] : [{ measure, side, entry: { kind: 'blank' }, protocol: names }]
}

/** Whether nothing stands there yet, not even how it is to be taken: only then may something be carried over. */
export const isOpen = (answer: Pick<RecordedAnswer, 'entry' | 'protocol'> | undefined) =>
  !answer || (answer.entry.kind === 'blank' && Object.keys(answer.protocol ?? {}).length === 0)

const OF_ONE_ONSET = ['weekly-distance-prior-4wk', 'longest-run-before-onset', OWN_ACTIVITIES]
