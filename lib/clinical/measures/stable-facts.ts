import type { MeasureId } from './registry'

/**
 * Answers that seldom change from one assessment to the next, so that a review may start from the last ones. Convention: the content
 * says so of height ("only needed once for adults"); the others are facts about the past, about how somebody is built, or about this
 * onset. Whether any still holds is for the clinician to say, so each has to be confirmed. Nothing that a gate rule needs asked anew at
 * every visit is among them, but two bone stress facts that are history and shape.
 */
export const STABLE_FACTS = [
  'bsi-previous-count',
  'bsi-pes-cavus',
  'weekly-distance-prior-4wk',
  'longest-run-before-onset',
  'running-experience-years',
  'body-height',
  'shoe-type',
  'menarche-age',
  'foot-posture-index',
  'bmd-z-score',
] as const satisfies readonly MeasureId[]
