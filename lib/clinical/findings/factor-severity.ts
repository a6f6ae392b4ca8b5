import type { MeasureId } from '../measures/registry'
import { measureOf } from '../measures/registry'
import type { Interpretation } from '../screening/types'
import { derivedOf } from './facts'
import type { Facts } from './facts'
import type { FactorInput } from './factors.data'
import { ENOUGH_TRIAD_ITEMS } from './interpret-derived'

/** How far outside the usual a finding is: 0 typical, 1 borderline, 2 beyond. */
export type Severity = 0 | 1 | 2

/** What an input came to, and the measure that said so. */
export interface InputSeverity {
  readonly measure: MeasureId
  readonly weight: number
  readonly severity: Severity
}

/** The interpretations by measure, ready to be asked for many times. */
export type Findings = ReadonlyMap<string, readonly Interpretation[]>

/** Sorts interpretations by measure; a symmetry index goes to the test it belongs to. */
export function sortFindings(interpretations: readonly Interpretation[]): Findings {
  const findings = new Map<string, Interpretation[]>()
  for (const finding of interpretations) {
    const key = finding.of ?? finding.measure
    const known = findings.get(key)
    if (known === undefined) findings.set(key, [finding])
    else known.push(finding)
  }
  return findings
}

/**
 * How severe one input of a factor is; null when it was not answered or cannot be read.
 *
 * The sore side is read, the worse one if both are. A strength test takes the worse of its band and its symmetry index.
 * Three inputs are special: only an upright trunk counts towards overstriding; crossover alone counts only beside outer-knee or shin pain;
 * the triad score counts from four answered items, and then its own parts do not count again.
 */
export function severityOf({ measures, take, weight }: FactorInput, findings: Findings, facts: Facts): InputSeverity | null {
  const read = measures.flatMap((measure) => {
    const severity = scoredSeverity(measure, findings, facts)
    return severity === null ? [] : [{ measure, weight, severity }]
  })
  if (take === 'first') return read[0] ?? null
  return read.reduce<InputSeverity | null>((a, b) => (a === null || b.severity > a.severity ? b : a), null)
}

/** Whether a measure was answered well enough to count towards what a factor needs. */
export function isReadable(measure: MeasureId, findings: Findings, facts: Facts): boolean {
  if (measure === 'triad-cra-score') return hasTriad(facts)
  return plainSeverity(measure, findings, facts) !== null
}

const LEVEL_SEVERITY: Readonly<Record<Interpretation['level'], Severity | null>> = {
  typical: 0,
  borderline: 1,
  deficit: 2,
  severe: 2,
  flag: 2,
  unresolved: null,
  context: null,
}

function scoredSeverity(measure: MeasureId, findings: Findings, facts: Facts): Severity | null {
  const special = SPECIAL[measure] ?? ((f: Findings, all: Facts) => plainSeverity(measure, f, all))
  return special(findings, facts)
}

function plainSeverity(measure: MeasureId, findings: Findings, facts: Facts): Severity | null {
  const { sided } = measureOf(measure)
  const read = (findings.get(measure) ?? []).filter(
    ({ side, of }) => !sided || of !== undefined || facts.symptomaticSides.some((sore) => sore === side),
  )
  const known = read.map(({ level }) => LEVEL_SEVERITY[level]).filter((severity) => severity !== null)
  return known.length === 0 ? null : known.reduce((a, b) => (b > a ? b : a))
}

type SpecialSeverity = (findings: Findings, facts: Facts) => Severity | null

const TRIAD_PARTS = [
  'dietary-restriction',
  'menses-per-12-months',
  'months-since-last-period',
  'bmi',
  'weight-loss-1-month-pct',
] as const satisfies readonly MeasureId[]

const hasTriad = (facts: Facts) => (derivedOf(facts, 'triad-cra-score')?.answered ?? 0) >= ENOUGH_TRIAD_ITEMS

const triadPart =
  (measure: MeasureId): SpecialSeverity =>
  (findings, facts) =>
    hasTriad(facts) ? null : plainSeverity(measure, findings, facts)

const SPECIAL: Partial<Readonly<Record<MeasureId, SpecialSeverity>>> = {
  'running-trunk-forward-lean': uprightTrunk,
  'running-crossover': crossover,
  'triad-cra-score': (findings, facts) => (hasTriad(facts) ? plainSeverity('triad-cra-score', findings, facts) : null),
  ...Object.fromEntries(TRIAD_PARTS.map((measure) => [measure, triadPart(measure)])),
}

/** Below this forward lean (degrees) the trunk is upright. Leaning far forward is no sign of overstriding. */
const UPRIGHT_BELOW_DEG = 4

function uprightTrunk(findings: Findings, facts: Facts): Severity | null {
  const severity = plainSeverity('running-trunk-forward-lean', findings, facts)
  const lean = findings.get('running-trunk-forward-lean')?.[0]?.value
  return severity !== null && typeof lean === 'number' && lean >= UPRIGHT_BELOW_DEG ? 0 : severity
}

const OUTER_KNEE_OR_SHIN = [
  'lateral-femoral-epicondyle',
  'lateral-joint-line',
  'fibular-head',
  'medial-tibial-plateau-bone',
  'tibial-tuberosity',
  'anterior-or-medial-tibia-shaft',
]

/** Nearly a third of healthy runners cross over: alone, without pain at the outer knee or shin, it is information only. */
function crossover(findings: Findings, facts: Facts): Severity | null {
  const severity = plainSeverity('running-crossover', findings, facts)
  const isNarrow = (plainSeverity('running-step-width', findings, facts) ?? 0) > 0
  if (severity === null || isNarrow || hasOuterKneeOrShinPain(facts)) return severity
  return 0
}

function hasOuterKneeOrShinPain(facts: Facts): boolean {
  if (facts.condition === 'ITBS') return true
  const places = (facts.observations.get('pain-location') ?? []).filter(({ side }) => facts.symptomaticSides.some((sore) => sore === side))
  return places.some(({ value }) => Array.isArray(value) && OUTER_KNEE_OR_SHIN.some((place) => value.includes(place)))
}
