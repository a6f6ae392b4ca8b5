import { BSI_SCREEN } from './bsi-screen.data'
import { CLINICAL_TESTS } from './clinical-tests.data'
import { FOOTWEAR } from './footwear.data'
import { LOAD_HISTORY } from './load-history.data'
import { MOVEMENT_CONTROL } from './movement-control.data'
import { PAIN } from './pain.data'
import { PROM } from './prom.data'
import { READINESS } from './readiness.data'
import { RECOVERY_ENERGY } from './recovery-energy.data'
import { RED_FLAGS } from './red-flags.data'
import { RUNNING_GAIT } from './running-gait.data'
import { STRENGTH } from './strength.data'
import type { CoreSection, MeasureDefinition, Side, TriState } from './types'

const DEFINED = [
  ...BSI_SCREEN,
  ...RED_FLAGS,
  ...PAIN,
  ...LOAD_HISTORY,
  ...RUNNING_GAIT,
  ...MOVEMENT_CONTROL,
  ...STRENGTH,
  ...FOOTWEAR,
  ...RECOVERY_ENERGY,
  ...PROM,
  ...READINESS,
  ...CLINICAL_TESTS,
] as const

type Defined = (typeof DEFINED)[number]

export type MeasureId = Defined['id']
type DefinitionOf<Id extends MeasureId> = Extract<Defined, { readonly id: Id }>

type ValueOfDefinition<V> = V extends { readonly kind: 'integer'; readonly special: readonly (infer Word)[] }
  ? number | Word
  : V extends { readonly kind: 'number' | 'integer' | 'derived' }
    ? number
    : V extends { readonly kind: 'tri' }
      ? TriState
      : V extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
        ? Option
        : V extends { readonly kind: 'choices'; readonly options: readonly (infer Option)[] }
          ? readonly Option[]
          : never

/** What a measure's value can be, fixed by its id: `ValueOf<'running-crossover'>` is `'clear' | 'touches-midline' | 'crosses-midline'`. */
export type ValueOf<Id extends MeasureId> = ValueOfDefinition<DefinitionOf<Id>['value']>

/** The sides a measure takes, fixed by its id. */
export type SideOf<Id extends MeasureId> = DefinitionOf<Id>['sided'] extends true ? Side : 'none'

/** The unit of a measure, fixed by its id: `UnitOf<'body-mass'>` is `'kg'`. */
export type UnitOf<Id extends MeasureId> = DefinitionOf<Id>['unit']

/** The least and the most that can be entered, fixed by the id; never for a measure that is no number. */
export type LimitsOf<Id extends MeasureId> = DefinitionOf<Id>['value'] extends {
  readonly min: infer Min extends number
  readonly max: infer Max extends number
}
  ? { readonly min: Min; readonly max: Max }
  : never

/** The sections of the recording screen, in the order in which they are worked through. */
const CORE_SECTIONS = [
  'safety',
  'pain',
  'load',
  'gait',
  'control',
  'strength',
  'recovery',
  'outcome',
  'readiness',
] as const satisfies readonly CoreSection[]

const sectionOrder = (section: CoreSection | null) => (section === null ? CORE_SECTIONS.length : CORE_SECTIONS.indexOf(section))

/** Every measure: the core set first, section by section in the order of asking, then everything else. */
export const MEASURES: readonly MeasureDefinition[] = [...DEFINED].sort((a, b) => sectionOrder(a.section) - sectionOrder(b.section))

const byId = new Map<string, MeasureDefinition>(DEFINED.map((definition) => [definition.id, definition]))

/** The definition with this id, or undefined: safe for ids that come from outside, prototype keys included. */
export function getMeasure(id: string): MeasureDefinition | undefined {
  return byId.get(id)
}

/** The definition of a measure that the code itself names. */
export function measureOf<Id extends MeasureId>(id: Id): MeasureDefinition {
  const definition = byId.get(id)
  if (definition === undefined) throw new Error(`No measure ${id}`)
  return definition
}
