import type { Amendment, RecordedAnswer } from '@/lib/assessments/types'
import { RULE_VERSION } from '@/lib/clinical/evidence/tag'
import { explainFactors } from '@/lib/clinical/findings/explain-factors'
import { FACTORS } from '@/lib/clinical/findings/factors.data'
import { readFacts, type Facts } from '@/lib/clinical/findings/facts'
import type { AssessmentCase, AssessmentResult } from '@/lib/clinical/screening/types'
import type { AnswerOrigin, AssessmentName, FactorFacts, MeasureTable, SourcePage } from './types'

interface Sources {
  readonly row: AssessmentName & { readonly signedAt: Date | null; readonly signedName: string | null; readonly ruleVersion: string | null }
  readonly runner: SourcePage['runner']
  readonly case: AssessmentCase
  readonly interpretations: AssessmentResult['interpretations']
  readonly answers: readonly RecordedAnswer[]
  readonly amendments: readonly Amendment[]
  readonly measures: MeasureTable
  readonly timeZone: string
}

/** One assessment with all that is needed to show where each of its numbers is from. */
export function sourcePageOf(sources: Sources): SourcePage {
  const { row, runner, interpretations, answers, amendments, measures, timeZone } = sources
  const facts = readFacts(sources.case)
  const speed = facts.observations.get('running-capture-speed')?.[0]?.value
  const { signedAt, signedName, ruleVersion } = row
  return {
    assessment: nameOf(row),
    signed: signedAt && { at: signedAt.toISOString(), name: signedName ?? '', ruleVersion: ruleVersion ?? '' },
    runner,
    timeZone,
    ruleVersion: RULE_VERSION,
    result: { interpretations },
    measures,
    factors: factorFacts(interpretations, facts),
    origins: answers.flatMap(originOf),
    amendments,
    captureSpeedKmh: typeof speed === 'number' ? speed : null,
  }
}

export const nameOf = ({ id, kind, assessedOn, status }: AssessmentName): AssessmentName => ({ id, kind, assessedOn, status })

/** The measures that the factors are scored from. */
export const FACTOR_MEASURES: readonly string[] = FACTORS.flatMap(({ inputs }) => inputs.flatMap(({ measures }) => measures))

function factorFacts(interpretations: AssessmentResult['interpretations'], facts: Facts): Readonly<Record<string, FactorFacts>> {
  const explained = explainFactors(interpretations, facts)
  return Object.fromEntries(FACTORS.map(({ id, name, evidence }) => [id, { name, evidence, inputs: explained.get(id) ?? [] }]))
}

function originOf({ measure, side, entry, note, recordedAt, recordedBy }: RecordedAnswer): AnswerOrigin[] {
  if (entry.kind === 'blank' && note === '') return []
  return [{ measure, side, recordedAt, recordedBy, note, notDone: entry.kind === 'not-done' ? entry.reason : null }]
}
