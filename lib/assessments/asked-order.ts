import type { CoreSection, MeasureDefinition } from '@/lib/clinical/measures/types'
import type { MeasureId } from '@/lib/clinical/measures/registry'

/**
 * The order of the questions inside a section, where it is not that of the registry: numbers that are typed stand together, so that the
 * key "next" leads through them and fewer have to be reached for. A convention about the screen; what is asked does not change.
 */
const ASKED_ORDER: Readonly<Partial<Record<CoreSection, readonly MeasureId[]>>> = {
  pain: [
    'pain-worst-7d',
    'pain-average-7d',
    'pain-during-run',
    'pain-24h-after-run',
    'pain-walking',
    'pain-walk-30min',
    'pain-return-to-baseline-min',
    'symptom-duration-weeks',
  ],
  load: [
    'weekly-distance-current',
    'weekly-distance-prior-4wk',
    'longest-run-prior-30d',
    'longest-run-before-onset',
    'running-experience-years',
    'runs-per-week',
    'rest-days-per-week',
    'strength-sessions-per-week',
  ],
  // The step-down score is counted last, beside the numbers of the strength tests.
  control: ['single-leg-squat-quality', 'trendelenburg-test', 'lateral-step-down-score'],
  recovery: [
    'shoe-distance',
    'shoe-comfort',
    'shoe-type',
    'sleep-hours',
    'body-mass',
    'body-height',
    'menses-per-12-months',
    'menarche-age',
    'months-since-last-period',
  ],
}

/** The questions of a section as they are asked: those of the order first, every other in the order of the registry after them. */
export function inAskedOrder(section: CoreSection, measures: readonly MeasureDefinition[]): readonly MeasureDefinition[] {
  const order: readonly string[] = ASKED_ORDER[section] ?? []
  const place = ({ id }: MeasureDefinition) => (order.includes(id) ? order.indexOf(id) : order.length)
  return measures.toSorted((a, b) => place(a) - place(b))
}
