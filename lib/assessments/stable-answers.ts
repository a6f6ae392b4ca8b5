import { STABLE_FACTS } from '@/lib/clinical/measures/stable-facts'
import type { LastSigned } from './last-signed'
import type { RecordedAnswer } from './types'

type Fact = Pick<RecordedAnswer, 'measure' | 'side' | 'entry' | 'protocol'>

/**
 * The answers of a signed assessment that may be carried over: values that held, no "not done" and no "unknown", and none that was
 * itself carried over and never confirmed. What belongs to one onset is not carried into another episode.
 */
export function stableAnswers({ answers, isSameEpisode }: LastSigned): readonly Fact[] {
  return answers.filter(({ measure, entry, carriedOn, confirmed }) => {
    if (entry.kind !== 'value' || entry.value === 'unknown' || (carriedOn && !confirmed)) return false
    return STABLE_FACTS.some((id) => id === measure) && (isSameEpisode || !OF_ONE_ONSET.includes(measure))
  })
}

const OF_ONE_ONSET = ['weekly-distance-prior-4wk', 'longest-run-before-onset']
