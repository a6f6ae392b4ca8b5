import { isAddable, sectionOf } from '@/lib/clinical/measures/addable'
import { MEASURES } from '@/lib/clinical/measures/registry'
import type { CoreSection, Domain, MeasureDefinition } from '@/lib/clinical/measures/types'
import { TEST_REGIONS } from './test-regions.data'

export interface CatalogueTest {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly group: string
  readonly section: CoreSection
  readonly regions: readonly string[]
  /** `core` is asked of everybody; `derived` is worked out from other answers, or from the date of birth, and never entered. */
  readonly kind: 'addable' | 'core' | 'derived'
  /** What a word is looked for in, the nearest first. */
  readonly texts: readonly string[]
}

export interface CatalogueGroup {
  readonly title: string
  readonly tests: readonly CatalogueTest[]
}

const GROUPS: Readonly<Record<Domain, string>> = {
  'running-gait': 'Running gait',
  'movement-control': 'Movement control',
  strength: 'Strength and endurance',
  'clinical-tests': 'Examining the knee',
  pain: 'Pain',
  'bsi-screen': 'Bone stress',
  'red-flags': 'Safety',
  'load-history': 'Load and history',
  footwear: 'Shoes',
  'recovery-energy': 'Recovery and energy',
  prom: 'Questionnaires',
  readiness: 'Ready to run',
}

/** Every test of the registry, made ready to be searched. */
export const CATALOGUE: readonly CatalogueTest[] = MEASURES.map((measure) => {
  const { id, label, name, hint, how, domain } = measure
  const regions = TEST_REGIONS.filter(({ measures }) => measures.some((each) => each === id)).map(({ region }) => region)
  const group = GROUPS[domain]
  return {
    id,
    label,
    hint,
    group,
    section: sectionOf(measure),
    regions,
    kind: kindOf(measure),
    texts: [label, name, [group, ...regions].join(' '), hint, how].map(fold),
  }
})

function kindOf(measure: MeasureDefinition): CatalogueTest['kind'] {
  if (isAddable(measure)) return 'addable'
  return measure.value.kind === 'derived' || measure.readFromBirthDate ? 'derived' : 'core'
}

/** Without case and accents, so that it is found as it is typed. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * The tests in which every word of the text stands, at the beginning of a word: nearest first, then what can be added before
 * what is asked anyway, then as in the registry. Every test for no text.
 */
export function findTests(tests: readonly CatalogueTest[], text: string): readonly CatalogueTest[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return tests
    .map((test) => ({ test, distance: distanceTo(test, words) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((a, b) => a.distance - b.distance || KINDS.indexOf(a.test.kind) - KINDS.indexOf(b.test.kind))
    .map(({ test }) => test)
}

const KINDS: readonly CatalogueTest['kind'][] = ['addable', 'core', 'derived']

/** Of the word that is found last; infinite when one is not found. */
function distanceTo({ texts }: CatalogueTest, words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => placeOf(texts, word)))
}

function placeOf(texts: readonly string[], word: string): number {
  const place = texts.findIndex((text) => text.split(/[^\p{L}\p{N}]+/u).some((each) => each.startsWith(word)))
  return place === -1 ? Infinity : place
}

/** Tests under their headings, favourites first and only there. */
export function groupTests(tests: readonly CatalogueTest[], favourites: readonly string[]): readonly CatalogueGroup[] {
  const isFavourite = ({ id }: CatalogueTest) => favourites.includes(id)
  const groups = new Map<string, CatalogueTest[]>()
  for (const test of tests) {
    const title = isFavourite(test) ? 'Favourites' : test.group
    groups.set(title, [...(groups.get(title) ?? []), test])
  }
  return [...groups]
    .map(([title, each]) => ({ title, tests: each }))
    .toSorted((a, b) => Number(b.title === 'Favourites') - Number(a.title === 'Favourites'))
}
