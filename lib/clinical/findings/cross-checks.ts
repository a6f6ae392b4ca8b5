import type { AssessmentCase } from '../screening/types'
import { readAnswers, valuesOf, numberOf, wordOf } from './answers'
import type { Answers } from './answers'

/** Two answers that do not fit together. Both are kept; the clinician is asked to look again. */
export interface CrossCheck {
  readonly measures: readonly string[]
  readonly message: string
}

/** A single run may pass the week's distance by this much, for the rounding of watches. */
const LONGEST_RUN_OF_WEEK = 1.05

/**
 * Finds answers that contradict each other. A missing answer contradicts nothing. The limits are a convention.
 * A longest run of 14 km in a week of 12 km is one.
 */
export function findCrossChecks(c: AssessmentCase): readonly CrossCheck[] {
  const answers = readAnswers(c)
  return [longRunInShortWeek(answers), narrowButClear(answers), flatButArched(answers)].filter((check) => check !== null)
}

function longRunInShortWeek(answers: Answers): CrossCheck | null {
  const run = numberOf(answers, 'longest-run-prior-30d')
  const week = numberOf(answers, 'weekly-distance-prior-4wk')
  if (run === null || week === null || run <= week * LONGEST_RUN_OF_WEEK) return null
  return {
    measures: ['longest-run-prior-30d', 'weekly-distance-prior-4wk'],
    message: 'The longest run is longer than a whole week. Please check both.',
  }
}

function narrowButClear(answers: Answers): CrossCheck | null {
  const width = numberOf(answers, 'running-step-width')
  const crossings = valuesOf(answers, 'running-crossover')
  const isClear = crossings.length === 2 && crossings.every(({ value }) => value === 'clear')
  if (width === null || width > 0 || !isClear) return null
  return {
    measures: ['running-step-width', 'running-crossover'],
    message: 'The feet cross over by step width, and are clear of the midline on both sides. Please check both.',
  }
}

function flatButArched(answers: Answers): CrossCheck | null {
  const isSupinated = valuesOf(answers, 'foot-posture-index').some(({ value }) => typeof value === 'number' && value <= -1)
  if (!isSupinated || wordOf(answers, 'bsi-pes-cavus') !== 'no') return null
  return {
    measures: ['foot-posture-index', 'bsi-pes-cavus'],
    message: 'A foot posture index of -1 or lower counts as a high arch, but high arches are answered no. Please check both.',
  }
}
