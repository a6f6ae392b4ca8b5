import type { Comparison, ReadCase } from '@/lib/clinical/findings/compare-cases'
import type { CrossCheck } from '@/lib/clinical/findings/cross-checks'
import type { CheckedObservation, ObservationInput } from '@/lib/clinical/measures/check-observation'
import type { AssessmentCase, AssessmentResult } from '@/lib/clinical/screening/types'

/** The clinical core as the screen uses it while somebody types. */
export interface LiveCore {
  readonly assess: (c: AssessmentCase) => AssessmentResult
  readonly checkObservation: (input: ObservationInput) => CheckedObservation
  readonly findCrossChecks: (c: AssessmentCase) => readonly CrossCheck[]
  readonly compareCases: (earlier: ReadCase, now: ReadCase) => readonly Comparison[]
  /** The question to put about a value that is possible but unlikely; null when there is none. */
  readonly askToConfirm: (measure: string, value: number) => string | null
}

let loading: Promise<LiveCore> | null = null

/**
 * Loads the core after the first paint, once: its tables and texts are no part of the page's own JavaScript, and until it is
 * here the server's own result stands. A failed load is tried again when somebody asks the next time.
 */
export function loadLiveCore(): Promise<LiveCore> {
  loading ??= importCore().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

async function importCore(): Promise<LiveCore> {
  const [{ assess }, { checkObservation }, { findCrossChecks }, { askToConfirm }, { getMeasure }, { compareCases }] = await Promise.all([
    import('@/lib/clinical/screening/assess'),
    import('@/lib/clinical/measures/check-observation'),
    import('@/lib/clinical/findings/cross-checks'),
    import('@/lib/clinical/measures/ask-to-confirm'),
    import('@/lib/clinical/measures/registry'),
    import('@/lib/clinical/findings/compare-cases'),
  ])
  const ask = (measure: string, value: number) => {
    const definition = getMeasure(measure)
    return definition ? askToConfirm(definition, value) : null
  }
  return { assess, checkObservation, findCrossChecks, compareCases, askToConfirm: ask }
}
