import { FACTORS } from '@/lib/clinical/findings/factors.data'
import { isAddable, sectionOf } from '@/lib/clinical/measures/addable'
import { protocolFieldsOf } from '@/lib/clinical/measures/protocol'
import type { ProtocolField } from '@/lib/clinical/measures/protocol.data'
import { usualFrom } from '@/lib/clinical/findings/usual-from'
import { MEASURES } from '@/lib/clinical/measures/registry'
import type { CoreSection, MeasureDefinition, Sex } from '@/lib/clinical/measures/types'
import { inAskedOrder } from './asked-order'
import { SAFETY_BLOCKS } from './safety-blocks'
import type { FindingWords, MeasureField, MeasureScale, SheetBlock, SheetSection } from './types'

const SECTIONS: readonly (Omit<SheetSection, 'blocks' | 'addable'> & { readonly scaled?: true })[] = [
  { id: 'safety', title: 'Safety', sides: 'sore-first' },
  { id: 'pain', title: 'Pain', sides: 'sore-first' },
  { id: 'load', title: 'Load and history', sides: 'sore-first' },
  { id: 'gait', title: 'Running gait', sides: 'both', scaled: true },
  { id: 'control', title: 'Pelvic control', sides: 'both' },
  { id: 'strength', title: 'Strength', sides: 'both' },
  { id: 'recovery', title: 'Shoes and recovery', sides: 'both' },
  { id: 'outcome', title: 'How it is going', sides: 'both' },
  { id: 'readiness', title: 'Ready to run', sides: 'both' },
]

interface Asked {
  readonly sex: Sex
  readonly age: number
  readonly kind: 'first' | 'review'
  /** Tests beside the core set, by id. */
  readonly added: readonly string[]
}

/**
 * The core set as it is asked of one runner, with the tests that were added: section by section in clinic order, without what
 * does not apply. Questions that hang on another answer are there, each with the answer that opens it.
 */
export function layOutSheet(asked: Asked): readonly SheetSection[] {
  return SECTIONS.map(({ scaled, ...section }) => ({
    ...section,
    blocks: blocksOf(section.id, asked, scaled === true),
    addable: MEASURES.filter((each) => sectionOf(each) === section.id && isLeft(each, asked)).map(({ label }) => label),
  }))
}

const isLeft = (measure: MeasureDefinition, { added, sex }: Asked) =>
  isAddable(measure) && isMeantFor(measure, sex) && !added.includes(measure.id)

function blocksOf(section: CoreSection, asked: Asked, isScaled: boolean): readonly SheetBlock[] {
  const standing = MEASURES.filter((measure) => sectionOf(measure) === section && stands(measure, asked))
  const inSection = inAskedOrder(section, standing)
  const fieldsOf = (measures: readonly MeasureDefinition[]) =>
    measures.map((each) => ({ ...fieldOf(each, isScaled), ...wingOf(each, asked) }))
  if (section !== 'safety') {
    const [examined, plain] = partition(inSection, ({ domain }) => domain === 'clinical-tests')
    const examination = { id: 'examination', title: 'Examining the knee', fields: fieldsOf(examined) }
    return [{ id: section, title: '', fields: fieldsOf(plain) }, ...(examined.length > 0 ? [examination] : [])]
  }
  return SAFETY_BLOCKS.map(({ id, title, measures, none }) => {
    const core = measures.flatMap((measure) => inSection.filter((each) => each.id === measure))
    const added = id === 'bone-stress' ? inSection.filter((each) => isAddable(each)) : []
    const plainNos: Readonly<Record<string, string>> = none ?? {}
    return { id, title, fields: [...core, ...added].map((each) => ({ ...fieldOf(each, false), plainNo: plainNos[each.id] })) }
  })
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

const stands = (measure: MeasureDefinition, asked: Asked) =>
  isAddable(measure)
    ? asked.added.includes(measure.id) && isMeantFor(measure, asked.sex)
    : measure.section !== null && isAsked(measure, asked)

/** Whether a test means anything for somebody of this sex. */
const isMeantFor = ({ notApplicableIf }: MeasureDefinition, sex: Sex): boolean => notApplicableIf?.includes(sex) !== true

/** The overall change since the first visit has no meaning at the first visit. */
function isAsked(measure: MeasureDefinition, { sex, kind }: Asked): boolean {
  if (measure.readFromBirthDate || !isMeantFor(measure, sex)) return false
  return measure.id !== 'groc' || kind === 'review'
}

function fieldOf(measure: MeasureDefinition, isScaled: boolean): MeasureField {
  const { id, label, hint, unit, sided, value, optionLabels, torque, askedWhen } = measure
  return {
    id,
    label,
    hint,
    unit,
    sided,
    value,
    optionLabels,
    torque,
    askedWhen,
    protocol: protocolOrNone(id),
    isAdded: isAddable(measure) ? true : undefined,
    withheldBy: withheldBy(measure),
    scale: isScaled ? scaleOf(measure) : undefined,
  }
}

function protocolOrNone(id: string): readonly ProtocolField[] | undefined {
  const fields = protocolFieldsOf(id)
  return fields.length > 0 ? fields : undefined
}

const HARD_BONE_STRESS = ['BLK-H1', 'BLK-H2', 'BLK-H3', 'BLK-H4']
const ANY_BONE_STRESS = [...HARD_BONE_STRESS, 'BLK-S1', 'BLK-S2']

/**
 * A hop that is to tell whether a bone is hurt is withheld once that is suspected on other grounds; a test that only loads the leg,
 * already when one bone stress answer is positive. For the two tests named here this is a convention.
 */
function withheldBy({ id, notWhileBoneStressOpen }: MeasureDefinition): readonly string[] | undefined {
  if (id === 'bsi-hop-test') return HARD_BONE_STRESS
  return notWhileBoneStressOpen || id === 'readiness-impact' ? ANY_BONE_STRESS : undefined
}

/** Only the bands of a number that holds for everybody can be drawn along one axis. */
function scaleOf({ value, bands, error }: MeasureDefinition): MeasureScale | undefined {
  const isForAll = bands.every(
    ({ sex, ageGte, ageLt, level }) => !sex && ageGte === undefined && ageLt === undefined && level !== 'context',
  )
  if (!isForAll || (value.kind !== 'number' && value.kind !== 'integer')) return undefined
  const usual = bands.find(({ level }) => level === 'typical')
  return {
    bands,
    usual: usual ? { label: usual.label, tag: usual.tag } : null,
    error: error?.value && error.unit ? { value: error.value, unit: error.unit } : null,
  }
}

/** A strength test is drawn against where the usual range of this runner begins. */
function wingOf(measure: MeasureDefinition, asked: Asked): Pick<MeasureField, 'usualFrom'> {
  return sectionOf(measure) === 'strength' ? { usualFrom: usualFrom(measure, asked) } : {}
}

/** What a finding on the screen can name. */
export function findingWords(): FindingWords {
  return {
    measures: Object.fromEntries(MEASURES.map(({ id, label, unit }) => [id, { label, unit }])),
    factors: Object.fromEntries(FACTORS.map(({ id, name }) => [id, name])),
  }
}
