import { describe, expect, it } from 'vitest'
import { nextStep, type StandingGate } from './next-step'
import type { TimelineAssessment, TimelinePlan } from './types'

const assessed = (facts: Partial<TimelineAssessment>): TimelineAssessment => ({
  kind: 'assessment',
  id: 'a1',
  on: '2026-05-01',
  isFirst: true,
  status: 'signed',
  signedName: 'Priya Castell',
  gate: 'clear',
  ...facts,
})
const planned = (facts: Partial<TimelinePlan>): TimelinePlan => ({
  kind: 'plan',
  id: 'p1',
  on: '2026-05-02',
  number: 1,
  status: 'issued',
  weeks: 12,
  startsOn: '2026-05-04',
  isAmendedSince: false,
  ...facts,
})
const CLEAR: StandingGate = { state: 'clear', allows: 'running' }
const behind = (gate: StandingGate | null, ...entries: readonly (TimelineAssessment | TimelinePlan)[]) =>
  nextStep({ episodeId: 'e1', entries, gate })
const after = (...entries: readonly (TimelineAssessment | TimelinePlan)[]) => behind(CLEAR, ...entries)

describe('nextStep', () => {
  it('begins with the first assessment', () => expect(after()).toEqual({ kind: 'start-assessment', episodeId: 'e1', isFirst: true }))

  it('finishes a draft before anything else', () =>
    expect(after(planned({}), assessed({ id: 'a2', status: 'draft', gate: null }), assessed({}))).toEqual({
      kind: 'finish-assessment',
      assessmentId: 'a2',
    }))

  it.each(['hard', 'emergency'] as const)('refers behind a %s gate, whatever plan there is', (state) =>
    expect(behind({ state, allows: 'nothing' }, planned({}), assessed({}))).toEqual({ kind: 'refer', assessmentId: 'a1' }),
  )

  it('proposes a plan from the newest signed assessment', () =>
    expect(after(assessed({ id: 'a2' }), assessed({}))).toMatchObject({ kind: 'propose-plan', assessmentId: 'a2' }))

  it('proposes a plan only when something may be planned', () => {
    expect(after(assessed({}))).toEqual({ kind: 'propose-plan', assessmentId: 'a1', isNonImpact: false })
    expect(behind({ state: 'soft', allows: 'nothing' }, assessed({}))).toEqual({ kind: 'refer', assessmentId: 'a1' })
    expect(behind({ state: 'clear', allows: 'nothing' }, assessed({}))).toEqual({ kind: 'refer', assessmentId: 'a1' })
    expect(behind(null, assessed({}))).toEqual({ kind: 'refer', assessmentId: 'a1' })
  })

  it('proposes a non-impact plan behind a hard gate that is overridden, and opens the one that stands', () => {
    const overridden: StandingGate = { state: 'hard', allows: 'non-impact' }
    expect(behind(overridden, assessed({}))).toEqual({ kind: 'propose-plan', assessmentId: 'a1', isNonImpact: true })
    expect(behind(overridden, planned({}), assessed({}))).toMatchObject({ kind: 'open-plan' })
  })

  it('opens the plan that stands, not one that was replaced or withdrawn', () => {
    expect(after(planned({ status: 'draft' }), assessed({}))).toEqual({ kind: 'open-plan', planId: 'p1', isDraft: true })
    expect(after(planned({}), assessed({}))).toEqual({ kind: 'open-plan', planId: 'p1', isDraft: false })
    expect(after(planned({ status: 'withdrawn' }), planned({ status: 'replaced' }), assessed({}))).toEqual({
      kind: 'propose-plan',
      assessmentId: 'a1',
      isNonImpact: false,
    })
  })
})
