import { describe, expect, it } from 'vitest'
import { compareCases } from '@/lib/clinical/findings/compare-cases'
import { FACTORS } from '@/lib/clinical/findings/factors.data'
import { MEASURES } from '@/lib/clinical/measures/registry'
import { assess } from '@/lib/clinical/screening/assess'
import { caseWith, clearCaseWith, type Answers } from '@/lib/clinical/screening/fixtures/make-case'
import type { FactorDecision, FindingsPage } from '@/lib/findings/types'
import { leadWords } from './lead-words'

const measures = Object.fromEntries(
  MEASURES.map((each) => [each.id, { ...each, bands: each.bands, usualFrom: null }]),
) as FindingsPage['measures']
const factors = Object.fromEntries(FACTORS.map(({ id, name, evidence }) => [id, { name, evidence, inputs: [] }]))

function pageOf(answers: Answers, before?: Answers): FindingsPage {
  const read = (given: Answers) => {
    const c = clearCaseWith(given)
    return { case: c, interpretations: assess(c).interpretations, protocols: [] }
  }
  const named = { id: 'a', kind: 'review', assessedOn: '2026-12-01', status: 'signed' } as const
  return {
    assessment: named,
    episode: { side: 'left', condition: 'PFP' },
    result: assess(clearCaseWith(answers)),
    measures,
    factors,
    earlier: before ? { ...named, assessedOn: '2026-11-03' } : null,
    comparisons: before ? compareCases(read(before), read(answers)) : [],
  } as unknown as FindingsPage
}

const NONE = new Map<string, FactorDecision>()

describe('leadWords', () => {
  it('says the pattern, what is likely and what is outside the usual range, and never a cause', () => {
    const { lead, more } = leadWords(pageOf({ 'aggravated-squat': 'yes', 'aggravated-stairs': 'yes', 'running-step-width': -1 }), NONE)
    expect(lead).toBe(
      'The pattern fits patellofemoral pain. Likely to matter: crossover / narrow step width. Step width (−1 cm) is outside the usual range.',
    )
    expect(more).toBe('One factor waits for your decision.')
    expect(`${lead} ${more}`).not.toMatch(/cause|abnormal/)
  })

  it('begins with a gate that is shut', () => {
    const { lead } = leadWords(pageOf({ 'bsi-night-pain': 'yes', 'bsi-rest-pain': 'yes' }), NONE)
    expect(lead).toMatch(/^Running is blocked: high suspicion of bone stress injury\./)
  })

  it('does not speak of what was dismissed', () => {
    const dismissed = { decision: 'dismissed' } as FactorDecision
    const { lead, more } = leadWords(pageOf({ 'running-step-width': -1 }), new Map([['crossover-narrow-step-width', dismissed]]))
    expect(lead).not.toContain('Step width')
    expect(more).toBe('')
  })

  it('says what has really changed since when, and says when nothing has', () => {
    const more = (now: number) => leadWords(pageOf({ 'pain-worst-7d': now }, { 'pain-worst-7d': 6 }), NONE).more
    expect(more(3)).toBe('Really better since 3 November: worst pain in the last 7 days (left).')
    expect(more(9)).toBe('Really worse since 3 November: worst pain in the last 7 days (left).')
    expect(more(4)).toBe('Nothing has really changed since 3 November, beyond measurement error.')
  })

  it('says when too little is recorded, and calls nothing usual that nobody measured', () => {
    const empty = { ...pageOf({}), result: assess(caseWith({})) }
    expect(leadWords(empty, NONE).lead).toBe(
      'The gate is not clear: safety questions are open. Too little is recorded to see a pattern. No factor can be scored yet.',
    )
  })
})
