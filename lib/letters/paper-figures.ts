import type { Wing, WingRow } from '@/components/figures/wings'
import { levelWords } from '@/components/findings/level-words'
import { shownUnit } from '@/components/findings/value-words'
import { paperGait } from '@/lib/documents/paper-gait'
import { ageOn } from '@/lib/clinical/findings/age'
import { MEASURES } from '@/lib/clinical/measures/registry'
import type { Band, MeasureDefinition, Side } from '@/lib/clinical/measures/types'
import type { AssessmentCase, AssessmentResult, Interpretation } from '@/lib/clinical/screening/types'
import type { PaperFigures } from './types'

const SIDES = ['left', 'right'] as const

/** What can be drawn of an assessment, from its recorded numbers. What was not recorded is not drawn. */
export function paperFigures(result: AssessmentResult, c: AssessmentCase): PaperFigures {
  const find = (measure: string, side: Interpretation['side']) =>
    result.interpretations.find((each) => each.measure === measure && each.side === side && each.of === undefined)
  const numberAt = (measure: string, side: Interpretation['side']) => {
    const value = find(measure, side)?.value
    return typeof value === 'number' ? value : null
  }
  const trunkDeg = numberAt('running-trunk-forward-lean', 'none')
  const lean = SIDES.map((side) => ({ side, trunkDeg, shinDeg: numberAt('running-tibia-inclination', side) }))
  const knees = SIDES.flatMap((side) => {
    const value = find('pain-location', side)?.value
    return Array.isArray(value) && value.length > 0 ? [{ side, marked: value as readonly string[] }] : []
  })
  const withShin = lean.filter(({ shinDeg }) => shinDeg !== null)
  return {
    gait: paperGait(result),
    lean: withShin.length > 0 ? withShin : trunkDeg === null ? [] : lean.slice(0, 1),
    knees,
    wings: MEASURES.flatMap((definition) => wingRow(definition, { find, c, result })),
  }
}

interface Around {
  readonly find: (measure: string, side: Side) => Interpretation | undefined
  readonly c: AssessmentCase
  readonly result: AssessmentResult
}

/** Only a strength test whose usual range begins at one number for this runner can be drawn along one axis. */
function wingRow(definition: MeasureDefinition, { find, c, result }: Around): WingRow[] {
  if (definition.domain !== 'strength' || !definition.sided || definition.direction !== 'higher-is-better') return []
  const usual = definition.bands.find((band) => band.level === 'typical' && isFor(band, c))
  const usualFrom = usual?.gte ?? usual?.gt ?? 0
  const [left, right] = SIDES.map((side) => wingOf(find(definition.id, side)))
  if (usualFrom <= 0 || (!left && !right)) return []
  const index = result.interpretations.find(({ of }) => of === definition.id)?.value
  const unit = shownUnit(definition.unit).words
  const symmetryPct = typeof index === 'number' ? Math.round(index) : null
  return [{ name: definition.label, unit, left: left ?? null, right: right ?? null, usualFrom, symmetryPct }]
}

function isFor({ sex, ageGte, ageLte, ageLt }: Band, { patient, asOf }: AssessmentCase): boolean {
  const age = ageOn(patient.bornOn, asOf)
  const isOfSex = sex === undefined || sex === patient.sex
  return isOfSex && age >= (ageGte ?? 0) && age <= (ageLte ?? age) && (ageLt === undefined || age < ageLt)
}

function wingOf(reading: Interpretation | undefined): Wing | null {
  const mark = reading && levelWords(reading.level)?.mark
  return reading && mark && typeof reading.value === 'number' ? { value: reading.value, level: mark } : null
}
