import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCases } from '@/bin/fuzz/plan-cases'
import { calmCase } from './fixtures/calm-case'
import { proposePlan } from './propose-plan'
import { replan } from './replan'
import type { LogEntry } from './types'

const red: LogEntry = { on: '2026-12-11', kind: 'run', stage: 4, painDuring: 6, flags: ['limp'] }

describe('replan', () => {
  it('keeps what is past as it was planned, and makes the rest again', () => {
    const before = proposePlan(calmCase())
    const { kept, plan } = replan(before, calmCase({ rest: { asOf: '2026-12-12', log: [red] } }))
    expect(kept).toEqual(before.sessions.filter(({ on }) => on < '2026-12-12'))
    expect(kept).not.toHaveLength(0)
    expect(plan.sessions.every(({ on }) => on >= '2026-12-12')).toBe(true)
    expect(plan.startStage).toBe(3)
  })

  it('makes the day itself again', () => {
    // 11 December is a run day.
    const before = proposePlan(calmCase())
    const { kept, plan } = replan(before, calmCase({ rest: { asOf: '2026-12-11' } }))
    expect(before.sessions.some(({ on }) => on === '2026-12-11')).toBe(true)
    expect(kept.at(-1)?.on).toBe('2026-12-09')
    expect(plan.sessions[0]?.on).toBe('2026-12-11')
  })

  it('changes no past session, whatever the log says (I-T1)', () => {
    fc.assert(
      fc.property(planCases, fc.array(fc.constantFrom(red, { ...red, painDuring: 0, flags: [] }), { maxLength: 3 }), (c, log) => {
        const before = proposePlan(c)
        const day = before.sessions[Math.floor(before.sessions.length / 2)]?.on ?? c.planning.startsOn
        const again = [
          replan(before, { ...c, asOf: day }),
          replan(before, { ...c, asOf: day, log: log.map((entry) => ({ ...entry, on: day })) }),
        ]
        expect(again[0]?.kept).toEqual(again[1]?.kept)
        expect(again[0]?.kept.every((session) => before.sessions.includes(session))).toBe(true)
        expect(again.every(({ plan }) => plan.sessions.every(({ on }) => on >= day))).toBe(true)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
