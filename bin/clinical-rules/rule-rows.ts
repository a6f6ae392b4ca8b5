import { readFileSync } from 'node:fs'
import type { Tag } from '@/lib/clinical/evidence/tag'
import { FACTORS } from '@/lib/clinical/findings/factors.data'
import { PATTERN_FEATURES, PATTERNS } from '@/lib/clinical/findings/pattern-features'
import { MEASURES, getMeasure } from '@/lib/clinical/measures/registry'
import type { MeasureDefinition } from '@/lib/clinical/measures/types'
import { READINESS_RULE } from '@/lib/clinical/screening/readiness'
import { OVERRIDE_TERMS, RELEASE_REASONS } from '@/lib/clinical/screening/release-terms'
import { BLOCKING_RULES } from '@/lib/clinical/screening/rules'

/** One line of the table: what is decided, on what authority, where it is written and which test proves it. */
export interface RuleRow {
  readonly id: string
  readonly says: string
  readonly sources: readonly string[]
  readonly tags: readonly Tag[]
  readonly file: string
  readonly test: string
  /** A word that must stand in both files, so that neither column can go stale. */
  readonly anchor: string
}

export interface RuleSection {
  readonly title: string
  readonly rows: readonly RuleRow[]
}

const SCREENING = 'lib/clinical/screening'
const FINDINGS = 'lib/clinical/findings'

/** Every rule of the assessment, section by section, read from the code that applies it. */
export function listRules(): readonly RuleSection[] {
  return [
    { title: 'What stops a plan', rows: gateRules() },
    { title: 'What releases a rule', rows: releaseRules() },
    { title: 'Factors to address', rows: factorRules() },
    { title: 'Features of a condition', rows: featureRules() },
    { title: 'Measures and their bands', rows: MEASURES.map(measureRule) },
  ]
}

/** The sources of every measure that a condition in words names. */
const sourcesNamedIn = (when: string) => [...new Set(when.split(/[^a-z0-9-]+/).flatMap((word) => getMeasure(word)?.citations ?? []))]

function gateRules(): readonly RuleRow[] {
  const test = `${SCREENING}/rules.test.ts`
  const gate = BLOCKING_RULES.map(({ id, tier, title, when, tag }) => ({
    id,
    says: `${tier}: ${title}. ${when}`,
    sources: sourcesNamedIn(when),
    tags: [tag],
    file: `${SCREENING}/rules.ts`,
    test: id === 'BLK-S5' ? `${SCREENING}/unanswered.test.ts` : test,
    anchor: id,
  }))
  const { id, title, when, tag } = READINESS_RULE
  const readiness = { id, says: `${title}. ${when}`, sources: [], tags: [tag], file: `${SCREENING}/readiness.ts`, test, anchor: id }
  return [...gate, readiness]
}

function releaseRules(): readonly RuleRow[] {
  const place = { sources: [], tags: ['convention'], file: `${SCREENING}/release.ts`, test: `${SCREENING}/release.test.ts` } as const
  const agreed = { ...place, file: `${SCREENING}/release-terms.ts` } as const
  const terms = (tier: keyof typeof OVERRIDE_TERMS) =>
    `at least ${OVERRIDE_TERMS[tier].characters} characters, review within ${OVERRIDE_TERMS[tier].reviewDays} days`
  return [
    { ...place, id: 'Medical outcome', says: 'lifts a rule of any tier from the day it is recorded', anchor: 'medical-outcome' },
    { ...agreed, id: 'Override, soft', says: `lifts its rule: a listed reason, ${terms('soft')}`, anchor: 'soft' },
    { ...agreed, id: 'Override, hard', says: `is shown and never lifts running: a listed reason, ${terms('hard')}`, anchor: 'hard' },
    { ...agreed, id: 'Override, emergency', says: 'does not exist', anchor: 'mergency' },
    { ...agreed, id: 'Reasons', says: RELEASE_REASONS.join(', ') + '; the last releases nothing', anchor: 'patient-declined-referral' },
    {
      ...place,
      id: 'Clearance',
      says: 'after a bone stress injury: who, when (28 days at most), a known site, a specialist at a high-risk site',
      file: `${SCREENING}/clearance.ts`,
      anchor: 'specialist',
    },
  ]
}

function factorRules(): readonly RuleRow[] {
  return FACTORS.map(({ id, name, inputs, evidence }) => ({
    id,
    says: `${name}: ${inputs.map(({ measures, weight }) => `${measures.join(' or ')} ${weight}`).join(', ')}`,
    sources: [],
    tags: [...new Set<Tag>(['convention', ...evidence.map(({ tag }) => tag)])],
    file: `${FINDINGS}/factors.data.ts`,
    test: `${FINDINGS}/factors.test.ts`,
    anchor: id,
  }))
}

function featureRules(): readonly RuleRow[] {
  return PATTERN_FEATURES.map(({ feature, when, points, tag }) => ({
    id: feature,
    says: `${when}: ${PATTERNS.map((pattern, at) => `${pattern} ${points[at]}`).join(', ')}`,
    sources: sourcesNamedIn(when),
    tags: [tag],
    file: `${FINDINGS}/pattern-features.ts`,
    test: `${FINDINGS}/patterns.test.ts`,
    anchor: when.split(/[^a-z0-9-]+/).find((word) => getMeasure(word) !== undefined) ?? feature,
  }))
}

/** Tests that can hold a measure, the most telling first. */
const MEASURE_TESTS = [
  `${FINDINGS}/fixtures/published-bands.data.ts`,
  `${FINDINGS}/interpret.test.ts`,
  `${FINDINGS}/patterns.test.ts`,
  `${FINDINGS}/derived/derived.test.ts`,
  'lib/clinical/measures/fixtures/published-ranges.data.ts',
]

function measureRule(definition: MeasureDefinition): RuleRow {
  const { id, name, domain, bands, citations } = definition
  return {
    id,
    says: `${name}: ${bands.map(describeBand).join('; ')}`,
    sources: citations,
    tags: [...new Set(bands.map(({ tag }) => tag))],
    file: `lib/clinical/measures/${domain}.data.ts`,
    test: MEASURE_TESTS.find((file) => readFileSync(file, 'utf8').includes(`'${id}'`)) ?? 'none',
    anchor: id,
  }
}

function describeBand({ sex, ageGte, ageLt, level, label }: MeasureDefinition['bands'][number]): string {
  const age = ageGte === undefined ? (ageLt === undefined ? '' : `under ${ageLt}`) : `from ${ageGte}`
  const who = [sex ?? '', age].filter((words) => words !== '').join(' ')
  return `${who === '' ? '' : `${who} `}${level} ${label}`
}
