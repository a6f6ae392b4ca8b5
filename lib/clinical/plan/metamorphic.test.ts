import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCases } from '@/bin/fuzz/plan-cases'
import { assess } from '../screening/assess'
import { decideNext } from './decide-next'
import { calmCase, LOW_RISK_CLEARANCE } from './fixtures/calm-case'
import { layPlan, proposePlan } from './propose-plan'
import { WEEKDAYS, type PlanCase, type PlanDocument, type RunSession } from './types'

const SOME = { numRuns: 150 }
const LONG = 60_000

const plan = (c: PlanCase) => layPlan(c, assess(c))
const runsOf = ({ sessions }: PlanDocument) => sessions.filter((session): session is RunSession => session.kind === 'run')

/** Run minutes of every seven days from the first run, summed up, for as long as they are all in a stage. */
function ladderMinutes(document: PlanDocument): number[] {
  const runs = runsOf(document)
  const first = Date.parse(runs[0]?.on ?? '2000-01-01')
  const sums: number[] = []
  let total = 0
  for (const { on, runMin, stage } of runs) {
    if (stage === null) break
    total += runMin
    sums[Math.floor((Date.parse(on) - first) / (7 * 86_400_000))] = total
  }
  return sums
}

describe('what must never get worse', () => {
  it(
    'more pain never gives a higher next stage',
    () => {
      fc.assert(
        fc.property(planCases, fc.integer({ min: 1, max: 5 }), (planCase, more) => {
          const sorer = planCase.log.map((entry, index) =>
            index === planCase.log.length - 1 && entry.painDuring !== undefined ? { ...entry, painDuring: entry.painDuring + more } : entry,
          )
          const [calm, sore] = [decideNext(planCase), decideNext({ ...planCase, log: sorer })]
          if (calm.stage !== null && sore.stage !== null) expect(sore.stage).toBeLessThanOrEqual(calm.stage)
          if (sore.stage === null && calm.stage !== null) expect(sore.action).toBe('lock')
        }),
        SOME,
      )
    },
    LONG,
  )

  it(
    'a longer lay-off never starts a program at a higher stage',
    () => {
      fc.assert(
        fc.property(planCases, fc.integer({ min: 1, max: 60 }), (planCase, more) => {
          const rested = { ...planCase, log: [] }
          const { planning } = rested
          const longer = { ...rested, planning: { ...planning, daysSinceLastRun: planning.daysSinceLastRun + more } }
          const [sooner, later] = [plan(rested), plan(longer)]
          if (sooner.program !== later.program || sooner.startStage === null || later.startStage === null) return
          expect(later.startStage).toBeLessThanOrEqual(sooner.startStage)
        }),
        SOME,
      )
    },
    LONG,
  )

  it(
    'a free day less never gives more running on a ladder',
    () => {
      fc.assert(
        fc.property(planCases, fc.constantFrom(...WEEKDAYS), (planCase, day) => {
          const rested = { ...planCase, log: [], planning: { ...planCase.planning, goal: { weeklyRunMin: null, event: null } } }
          const busier = { ...rested, planning: { ...rested.planning, available: { ...rested.planning.available, [day]: 0 } } }
          const [more, fewer] = [plan(rested), plan(busier)]
          if (more.program !== fewer.program || more.program === 'house-keep-running') return
          const [most, least] = [ladderMinutes(more), ladderMinutes(fewer)]
          least.slice(0, Math.max(0, most.length - 1)).forEach((minutes, block) => expect(minutes).toBeLessThanOrEqual(most[block] ?? 0))
        }),
        SOME,
      )
    },
    LONG,
  )

  it(
    'a new commitment never takes the rest day away',
    () => {
      fc.assert(
        fc.property(planCases, fc.constantFrom(...WEEKDAYS), (planCase, day) => {
          const commitments = [...planCase.planning.commitments, { day, impact: true, label: 'netball' }]
          const { sessions } = plan({ ...planCase, planning: { ...planCase.planning, commitments } })
          const used = new Set(sessions.map(({ on }) => WEEKDAYS[(new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7]))
          for (const held of commitments) if (held.impact) used.add(held.day)
          expect(sessions.length === 0 || used.size <= 6).toBe(true)
        }),
        SOME,
      )
    },
    LONG,
  )

  it(
    'a bone stress injury is never faster than the same start on the knee ladder',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 56 }), fc.constantFrom('fibula', 'patella'), (daysSinceLastRun, site) => {
          const planning = { tolerableRunMin: 0, daysSinceLastRun, weeks: 16 }
          const bone = proposePlan(
            calmCase({ condition: 'BSI', planning, rest: { clearance: { ...LOW_RISK_CLEARANCE, site, specialist: true } } }),
          )
          const knee = proposePlan(calmCase({ planning }))
          expect([bone.startStage, knee.startStage, knee.program]).toEqual([1, 1, 'house-knee-standard'])
          const [slow, fast] = [ladderMinutes(bone), ladderMinutes(knee)]
          slow.slice(0, fast.length - 1).forEach((minutes, block) => expect(minutes).toBeLessThanOrEqual(fast[block] ?? 0))
        }),
        { numRuns: 20 },
      )
    },
    LONG,
  )

  it('a bone stress injury after 57 days off takes as many sessions to 30 min as the gentle ladder', () => {
    const planning = { daysSinceLastRun: 57, weeks: 16 }
    const sessionsBefore30 = (document: PlanDocument) => runsOf(document).findIndex(({ runMin }) => runMin === 30)
    expect(sessionsBefore30(proposePlan(calmCase({ condition: 'BSI', planning })))).toBe(26)
    expect(sessionsBefore30(proposePlan(calmCase({ planning })))).toBe(26)
  })
})
