import type { AssessmentPage } from '@/lib/assessments/types'
import type { CrossCheck } from '@/lib/clinical/findings/cross-checks'
import type { Observation } from '@/lib/clinical/measures/types'
import type { AssessmentResult, Interpretation } from '@/lib/clinical/screening/types'
import type { LiveCore } from './live-core'

const NONE: readonly Interpretation[] = []

/**
 * What the answers mean, at first as the server read them, then as the core reads them here.
 * What did not change keeps its identity, so that only the rows whose reading changed are drawn again.
 */
export class Readings {
  result: AssessmentResult
  crossChecks: readonly CrossCheck[] = []
  private byMeasure: ReadonlyMap<string, readonly Interpretation[]>

  constructor(
    private readonly context: AssessmentPage['context'],
    initial: AssessmentResult,
  ) {
    this.result = initial
    this.byMeasure = group(initial.interpretations)
  }

  update(core: LiveCore, observations: readonly Observation[]): void {
    const c = { ...this.context, observations }
    this.result = core.assess(c)
    this.crossChecks = core.findCrossChecks(c)
    const fresh = group(this.result.interpretations)
    this.byMeasure = new Map([...fresh].map(([measure, now]) => [measure, keepIfSame(this.byMeasure.get(measure), now)]))
  }

  /** The readings of a measure, its symmetry included. */
  of(measure: string): readonly Interpretation[] {
    return this.byMeasure.get(measure) ?? NONE
  }
}

function group(interpretations: readonly Interpretation[]): ReadonlyMap<string, readonly Interpretation[]> {
  const byMeasure = new Map<string, Interpretation[]>()
  for (const each of interpretations) {
    const measure = each.of ?? each.measure
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), each])
  }
  return byMeasure
}

function keepIfSame(before: readonly Interpretation[] | undefined, now: readonly Interpretation[]) {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now
}
