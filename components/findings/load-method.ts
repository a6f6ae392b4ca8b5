import type { Reference } from '@/lib/clinical/evidence/types'
import type { MeasureDefinition } from '@/lib/clinical/measures/types'

export interface Method {
  readonly measure: MeasureDefinition
  readonly references: readonly Reference[]
}

/** The long texts of a measure and its sources: a part of the program of its own, fetched when somebody asks. */
export async function loadMethod(id: string): Promise<Method> {
  const [{ getMeasure }, { getReference }] = await Promise.all([
    import('@/lib/clinical/measures/registry'),
    import('@/lib/clinical/evidence/references'),
  ])
  const measure = getMeasure(id)
  if (!measure) throw new Error('There is no such measure.')
  return { measure, references: measure.citations.flatMap((citation) => getReference(citation) ?? []) }
}
