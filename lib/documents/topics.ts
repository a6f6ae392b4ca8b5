import type { Condition } from '@/lib/clinical/measures/types'
import type { PlanDocument } from '@/lib/clinical/plan/types'
import type { AssessmentResult } from '@/lib/clinical/screening/types'
import * as handout from './handout.data'
import type { PlanPaper } from './types'

export interface TopicFacts {
  readonly document: PlanDocument
  readonly condition: Condition | null
  readonly result: AssessmentResult
}

/** What else helps, as far as it holds for this plan. */
export function paperTopics({ document, condition, result }: TopicFacts): PlanPaper['topics'] {
  const { route, sessions } = document
  const load = sessions.some(({ kind }) => kind === 'run') ? handout.LOAD : handout.WALK_LOAD
  return [
    ...(condition === 'BSI' || route === 'locked' ? [] : [{ title: 'What is going on', text: handout.WHAT_IS_GOING_ON }]),
    ...(route === 'locked' ? [] : [{ title: 'Load', text: load }]),
    { title: 'Sleep', text: handout.SLEEP },
    { title: 'Food', text: handout.FOOD },
    { title: 'Shoes', text: `${handout.SHOES}${ownShoes(result)}` },
  ]
}

const KM_PER_MILE = 1.609

/** A runner whose shoes are past the advice is told so in numbers. */
function ownShoes({ interpretations }: AssessmentResult): string {
  const worn = interpretations.find(({ measure, level }) => measure === 'shoe-distance' && level === 'deficit')?.value
  if (typeof worn !== 'number') return ''
  return ` Yours have done about ${Math.round(worn / KM_PER_MILE / 10) * 10} miles: it is time for a new pair.`
}
