import { describe, expect, it } from 'vitest'
import { nextStep } from './next-step'
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
  ...facts,
})
const after = (...entries: readonly (TimelineAssessment | TimelinePlan)[]) => nextStep({ episodeId: 'e1', entries })

describe('nextStep', () => {
  it('begins with the first assessment', () => expect(after()).toEqual({ kind: 'start-assessment', episodeId: 'e1', isFirst: true }))

  it('finishes a draft before anything else', () =>
    expect(after(planned({}), assessed({ id: 'a2', status: 'draft', gate: null }), assessed({ gate: 'hard' }))).toEqual({
      kind: 'finish-assessment',
      assessmentId: 'a2',
    }))

  it.each(['hard', 'emergency'] as const)('refers behind a %s gate, whatever plan there is', (gate) =>
    expect(after(planned({}), assessed({ gate }))).toEqual({ kind: 'refer', assessmentId: 'a1' }),
  )

  it('looks at the newest signed gate alone', () =>
    expect(after(assessed({ id: 'a2', gate: 'clear' }), assessed({ gate: 'hard' }))).toEqual({ kind: 'propose-plan', assessmentId: 'a2' }))

  it('proposes a plan only behind a clear gate', () => {
    expect(after(assessed({}))).toEqual({ kind: 'propose-plan', assessmentId: 'a1' })
    expect(after(assessed({ gate: 'soft' }))).toEqual({ kind: 'refer', assessmentId: 'a1' })
    expect(after(assessed({ gate: null }))).toEqual({ kind: 'refer', assessmentId: 'a1' })
  })

  it('opens the plan that stands, not one that was replaced or withdrawn', () => {
    expect(after(planned({ status: 'draft' }), assessed({}))).toEqual({ kind: 'open-plan', planId: 'p1', isDraft: true })
    expect(after(planned({}), assessed({}))).toEqual({ kind: 'open-plan', planId: 'p1', isDraft: false })
    expect(after(planned({ status: 'withdrawn' }), planned({ status: 'replaced' }), assessed({}))).toEqual({
      kind: 'propose-plan',
      assessmentId: 'a1',
    })
  })
})
