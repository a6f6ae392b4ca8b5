import type { AssessmentPage } from '@/lib/assessments/types'
import type { Comparison, ReadCase } from '@/lib/clinical/findings/compare-cases'
import type { CrossCheck } from '@/lib/clinical/findings/cross-checks'
import type { Observation, ObservationSide } from '@/lib/clinical/measures/types'
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
  private comparisons: ReadonlyMap<string, Comparison> = new Map()

  constructor(
    private readonly context: AssessmentPage['context'],
    initial: AssessmentResult,
    private readonly last: AssessmentPage['last'],
  ) {
    this.result = initial
    this.byMeasure = group(initial.interpretations)
  }

  /** From now on it is read as the server has read it: signed, or amended since. */
  show(result: AssessmentResult): void {
    this.result = result
    this.byMeasure = group(result.interpretations)
  }

  update(core: LiveCore, observations: readonly Observation[], protocols: ReadCase['protocols']): void {
    const c = { ...this.context, observations }
    this.result = core.assess(c)
    this.crossChecks = core.findCrossChecks(c)
    const fresh = group(this.result.interpretations)
    this.byMeasure = new Map([...fresh].map(([measure, now]) => [measure, keepIfSame(this.byMeasure.get(measure), now)]))
    this.compare(core, { case: c, interpretations: this.result.interpretations, protocols })
  }

  /** The day of the assessment that this one is compared with. */
  get lastOn(): string | null {
    return this.last?.assessedOn ?? null
  }

  /** What was found last time, and how it has changed; null when there is nothing to compare with. */
  comparisonAt({ measure, side }: { readonly measure: string; readonly side: ObservationSide }): Comparison | null {
    return this.comparisons.get(`${measure}:${side}`) ?? null
  }

  private compare(core: LiveCore, now: ReadCase): void {
    if (!this.last) return
    const fresh = core.compareCases(this.last.read, now).filter(({ of }) => of === undefined)
    this.comparisons = new Map(
      fresh.map((each) => {
        const key = `${each.measure}:${each.side}`
        return [key, keepIfSame(this.comparisons.get(key), each)]
      }),
    )
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

function keepIfSame<Kept>(before: Kept | undefined, now: Kept): Kept {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now
}
