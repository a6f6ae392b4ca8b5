import { MEASURES } from '../measures/registry'
import type { MeasureDefinition } from '../measures/types'
import type { Interpretation } from '../screening/types'
import type { Facts } from './facts'
import { interpretObservation } from './interpret'
import { interpretDerived, interpretSymmetry } from './interpret-derived'

/** Every recorded and derived value, read; in the order of the registry, left before right, symmetry after its test. */
export function interpretCase(facts: Facts): readonly Interpretation[] {
  return MEASURES.flatMap((definition) => interpretMeasure(definition, facts))
}

function interpretMeasure(definition: MeasureDefinition, facts: Facts): readonly Interpretation[] {
  const recorded = (facts.observations.get(definition.id) ?? []).map((observation) => interpretObservation(observation, facts))
  const derived = facts.derived.filter(({ measure }) => measure === definition.id).map((value) => interpretDerived(value, facts))
  const symmetry = definition.lsi ? interpretSymmetry(definition, facts) : null
  return [...recorded, ...derived, ...(symmetry === null ? [] : [symmetry])]
}
