import { assess } from '../screening/assess'
import type { AssessmentResult } from '../screening/types'
import { ROUTE_NAMES } from './explain-route'
import type { PossibleChange } from './possible-change'
import { listPossibleChanges } from './possible-changes'
import { explain } from './reason'
import { compareStarts, findStartPoint, type StartPoint } from './start-point'
import type { PlanCase, Reason } from './types'

/** The nearest input that would let the plan begin elsewhere. */
export interface NearestChange {
  /** A measure's id, or the place in the case: `planning.tolerableRunMin`. */
  readonly input: string
  readonly words: string
  readonly becomes: StartPoint
}

export interface NearestChanges {
  /** Towards more running; null when no single input gives more. */
  readonly further: NearestChange | null
  /** Towards less running; null when no single input gives less. */
  readonly back: NearestChange | null
}

/**
 * Finds the nearest single inputs that would change the route or the start stage: one towards more running and one towards less.
 *
 * Nearest by steps (a point of pain, a minute, a day, a test passed); of equals the first in the order of the list. An answer counts only as the
 * gate reads it, so that no change promises what the gate would stop. Locked cases have none: their reasons name what keeps them locked.
 * Source: the start rules of plan.md 1.1, 1.2, 1.5 and 1.6. What counts as near is our own convention.
 *
 * @example 12 tolerated minutes, low irritability: { back: { words: '11 min of running tolerated, not 12', becomes: { stage: 4, ... } }, ... }
 */
export function findNearestChanges(c: PlanCase, assessment: AssessmentResult): NearestChanges {
  const now = findStartPoint(c, assessment)
  if (now.route === 'locked') return { further: null, back: null }
  let further: NearestChange | null = null
  let back: NearestChange | null = null
  let isFurtherSought = canGoFurther(now, c)
  for (const change of listPossibleChanges(c, now.route).toSorted((a, b) => a.steps - b.steps)) {
    if (!isFurtherSought && back !== null) break
    const isSought = (start: StartPoint) =>
      compareStarts(start, now) > 0 ? isFurtherSought : compareStarts(start, now) < 0 && back === null
    const becomes = startAfter(change, { c, assessment, isSought })
    if (becomes === null) continue
    const found = { input: change.input, words: change.words, becomes }
    if (compareStarts(becomes, now) < 0) back = found
    else [further, isFurtherSought] = [found, false]
  }
  return { further, back }
}

/** Without a log keep-running and the ladder after a bone stress injury always begin at stage 1: there is nothing further on. */
function canGoFurther({ route }: StartPoint, { log }: PlanCase): boolean {
  return log.length > 0 || (route !== 'keep-running' && route !== 'bsi')
}

interface StartSearch {
  readonly c: PlanCase
  readonly assessment: AssessmentResult
  readonly isSought: (start: StartPoint) => boolean
}

/** The gate is read anew only for an answer that looks like what is sought: reading it for each would take most of the time. */
function startAfter(change: PossibleChange, { c, assessment, isSought }: StartSearch): StartPoint | null {
  const changed = change.apply(c)
  const start = findStartPoint(changed, assessment)
  if (!isSought(start)) return null
  if (!change.isAnswer) return start
  const read = findStartPoint(changed, assess(changed))
  return isSought(read) ? read : null
}

/** What would change this, as reasons of the plan. */
export function explainNearestChanges(c: PlanCase, assessment: AssessmentResult): Reason[] {
  const { further, back } = findNearestChanges(c, assessment)
  return [further, back].flatMap((change) =>
    change === null
      ? []
      : [explain({ about: 'whatWouldChangeThis', rule: 'plan 1.1, 1.6', text: `With ${change.words}: ${describeStart(change.becomes)}.` })],
  )
}

function describeStart({ route, program, stage }: StartPoint): string {
  const name = ROUTE_NAMES[route].toLowerCase()
  if (program === null) return name
  const gentle = program === 'house-knee-gentle' ? ' on the gentle ladder' : ''
  return `${name}${gentle} from ${stage === null ? 'the build phase' : `stage ${stage}`}`
}
