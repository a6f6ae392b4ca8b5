import { describe, expect, it } from 'vitest'
import type { ObservedValue } from '../measures/types'
import { assess } from '../screening/assess'
import { calmCase, freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { layPlan } from './propose-plan'
import type { PlanDocument, RunSession, StrengthSession } from './types'

function plan(changes: CalmChanges = {}): PlanDocument {
  const planCase = calmCase(changes)
  return layPlan(planCase, assess(planCase))
}
const runsOf = ({ sessions }: PlanDocument) => sessions.filter((session): session is RunSession => session.kind === 'run')
const strengthOf = ({ sessions }: PlanDocument) => sessions.filter((session): session is StrengthSession => session.kind === 'strength')
const stages = (document: PlanDocument, count: number) =>
  runsOf(document)
    .slice(0, count)
    .map(({ stage }) => stage)
const minutes = (document: PlanDocument, from: number, to: number) =>
  runsOf(document)
    .slice(from, to)
    .map(({ runMin }) => runMin)
const reasonsAbout = ({ reasons }: PlanDocument, about: string) => reasons.filter((reason) => reason.about === about)
const warningIds = ({ warnings }: PlanDocument) => warnings.map(({ id }) => id)

describe('planRunning: walk-run', () => {
  it('climbs the ladder with two sessions a stage on three fixed days', () => {
    const document = plan()
    expect(document).toMatchObject({ route: 'walk-run', program: 'house-knee-standard', startStage: 3 })
    expect(stages(document, 8)).toEqual([3, 3, 4, 4, 5, 5, 6, 6])
    expect(
      runsOf(document)
        .slice(0, 4)
        .map(({ on }) => on),
    ).toEqual(['2026-12-02', '2026-12-04', '2026-12-07', '2026-12-09'])
  })

  it('runs 30 min to the end of the block, then builds by 10 % with every fourth week lighter', () => {
    // Stage 3 to 12 in 20 sessions; the 21st closes the seventh block.
    const document = plan({ planning: { weeks: 16, goal: { weeklyRunMin: 300, event: null } } })
    expect(minutes(document, 18, 24)).toEqual([30, 30, 30, 33, 33, 33])
    expect(stages(document, 24).slice(18)).toEqual([12, 12, null, null, null, null])
    expect(minutes(document, 30, 33)).toEqual([29.5, 29.5, 29.5])
  })

  it('repeats stage 3 with an entry gate E5 to E7 open', () => {
    const document = plan({ answers: { 'readiness-impact': 'not-done' }, planning: { daysSinceLastRun: 3, tolerableRunMin: 30 } })
    expect(document).toMatchObject({ route: 'walk-run', startStage: 3 })
    expect(new Set(stages(document, 99))).toEqual(new Set([3]))
  })

  it('starts gentle at stage 1 with high irritability or after more than 56 days', () => {
    expect(plan({ answers: { 'pain-average-7d': 5 } })).toMatchObject({ program: 'house-knee-gentle', startStage: 1 })
    expect(plan({ planning: { daysSinceLastRun: 57 } })).toMatchObject({ program: 'house-knee-gentle', startStage: 1 })
  })

  it('lowers the start where two days are too short, and repeats the last stage that fits', () => {
    const available = freeMinutes(0, { tue: 34, sat: 34 })
    const document = plan({ planning: { available, daysSinceLastRun: 5, tolerableRunMin: 25, usual: { weeklyRunMin: 100, runMin: 12 } } })
    expect(document.startStage).toBe(3)
    expect(new Set(stages(document, 99))).toEqual(new Set([3, 4, 5]))
    expect(Math.max(...runsOf(document).map(({ totalMin }) => totalMin))).toBe(34)
  })

  it('has no runs without two run days, says so, and keeps program, start stage and strength', () => {
    const document = plan({ planning: { available: freeMinutes(0, { tue: 90, wed: 90 }) } })
    expect(document).toMatchObject({ route: 'walk-run', program: 'house-knee-standard', startStage: 3 })
    expect(runsOf(document)).toEqual([])
    expect(strengthOf(document).length).toBeGreaterThan(0)
    expect(reasonsAbout(document, 'schedule')[0]?.rule).toBe('rulings, Still not two days')
    expect(warningIds(document)).toContain('W-3')
  })

  it('gives up the third run when strength would find no day', () => {
    const three = plan({ planning: { available: freeMinutes(0, { mon: 40, wed: 40, fri: 40 }) } })
    expect(new Set(runsOf(three).map(({ on }) => on)).size).toBe(runsOf(three).length)
    expect(runsOf(three).filter(({ on }) => on < '2026-12-09')).toHaveLength(2)
    expect(strengthOf(three).length).toBeGreaterThan(0)
    const two = plan({ planning: { available: freeMinutes(0, { mon: 40, thu: 40 }) } })
    expect(strengthOf(two)).toEqual([])
    expect(warningIds(two)).toContain('W-3')
  })

  it('never runs on the day after the last run before the plan', () => {
    const first = (daysSinceLastRun: number) => runsOf(plan({ answers: { 'pain-average-7d': 3 }, planning: { daysSinceLastRun } }))[0]?.on
    expect(first(1)).toBe('2026-12-02')
    expect(first(0)).toBe('2026-12-04')
  })

  it('lists no date before today', () => {
    const document = plan({ rest: { asOf: '2026-12-20' } })
    expect(document.sessions[0]?.on).toBe('2026-12-21')
    expect(document.sessions.at(-1)?.on).toBe('2027-02-22')
  })
})

describe('planRunning: an event', () => {
  const readyBy = (km: number, on: string, answers: Record<string, ObservedValue> = { 'weekly-distance-prior-4wk': 30 }) =>
    plan({ answers, planning: { weeks: 20, daysSinceLastRun: 3, tolerableRunMin: 40, goal: { weeklyRunMin: 150, event: { on, km } } } })

  it('tapers: half the running, no strength in the last 5 days, nothing from the event on', () => {
    const document = readyBy(10, '2027-02-14')
    const week = (from: string, to: string) => runsOf(document).filter(({ on }) => on >= from && on < to)
    const before = week('2027-01-27', '2027-02-03').map(({ runMin }) => runMin)
    expect(week('2027-02-07', '2027-02-14').map(({ runMin }) => runMin)).toHaveLength(3)
    expect(document.sessions.at(-1)?.on).toBe('2027-02-12')
    expect(strengthOf(document).at(-1)?.on.localeCompare('2027-02-09')).toBe(-1)
    expect(Math.max(...week('2027-02-07', '2027-02-14').map(({ runMin }) => runMin))).toBeLessThanOrEqual(Math.max(...before) / 2)
    expect(warningIds(document)).not.toContain('W-7')
  })

  it('warns when the longest run is below 80 % of the expected time, or that is not known', () => {
    expect(warningIds(readyBy(21.1, '2027-02-14'))).toContain('W-7')
    expect(warningIds(readyBy(10, '2027-02-14', {}))).toContain('W-7')
  })

  it('inside the ladder: no taper, a warning, and rest on the event and the day before', () => {
    // 14 December 2026 is a Monday, a run day of this plan.
    const document = plan({ planning: { goal: { weeklyRunMin: 150, event: { on: '2026-12-14', km: 10 } } } })
    expect(warningIds(document)).toContain('W-7')
    expect(document.sessions.filter(({ on }) => on === '2026-12-13' || on === '2026-12-14')).toEqual([])
    expect(runsOf(document).some(({ on }) => on > '2026-12-14')).toBe(true)
  })

  it('steps a stage down when the event leaves a week between two runs', () => {
    const available = freeMinutes(0, { mon: 60, thu: 60 })
    const document = plan({ planning: { available, goal: { weeklyRunMin: 150, event: { on: '2026-12-14', km: 10 } } } })
    expect(
      runsOf(document)
        .slice(0, 5)
        .map(({ on, stage }) => `${on} ${stage}`),
    ).toEqual(['2026-12-03 3', '2026-12-07 3', '2026-12-10 4', '2026-12-17 3', '2026-12-21 3'])
  })

  it('begins anew on the first run day left when the event is on the first one', () => {
    const document = plan({ planning: { goal: { weeklyRunMin: 150, event: { on: '2026-12-02', km: 5 } } } })
    expect(runsOf(document)[0]).toMatchObject({ on: '2026-12-04', stage: 3 })
  })
})

describe('planRunning: strength', () => {
  it('follows the weeks: build, strengthen, heavy, three days and later two', () => {
    const strength = strengthOf(plan())
    expect(strength.slice(0, 12).map(({ phase }) => phase)).toEqual(Array.from({ length: 12 }, () => 'build'))
    expect(strength.filter(({ on }) => on >= '2026-12-30' && on < '2027-01-06')).toHaveLength(2)
    expect(strength.at(-1)?.phase).toBe('heavy')
  })

  it('halves the sets of weeks 4, 8 and 12', () => {
    const sets = (on: string) =>
      strengthOf(plan())
        .find((session) => session.on === on)
        ?.exercises.map((exercise) => exercise.sets)
    expect(sets('2026-12-21')).toEqual([3, 3, 3, 3, 3, 3])
    expect(sets('2026-12-23')).toEqual([2, 2, 2, 2, 2, 2])
  })

  it('keeps the main lifts easy on the eve of a key run', () => {
    // Runs on Tuesday and Friday, strength only on Monday and Thursday: always the day before a run.
    const available = freeMinutes(0, { tue: 50, fri: 50, mon: 39, thu: 39 })
    const document = plan({ planning: { available, weeks: 8 } })
    const keyDates = runsOf(document)
      .filter(({ key }) => key)
      .map(({ on }) => on)
    const eves = strengthOf(document).filter(({ on, phase }) => phase === 'strengthen' && keyDates.includes(nextDay(on)))
    expect(eves.length).toBeGreaterThan(0)
    for (const { heavyLower, exercises } of eves) {
      expect(heavyLower).toBe(false)
      expect(exercises.find(({ exercise }) => exercise === 'leg-press')).toMatchObject({ reps: [10, 12], rir: 3 })
    }
  })

  it('makes of equal runs one the key run that has no strength on the day before', () => {
    // Every run is of stage 3. Monday has the longest gap before it, but strength falls on Sunday.
    const available = freeMinutes(0, { mon: 40, wed: 40, fri: 40, sun: 30 })
    const document = plan({ answers: { 'readiness-impact': 'failed' }, planning: { available, weeks: 4 } })
    const weekdays = (dates: readonly { readonly on: string }[]) => new Set(dates.map(({ on }) => new Date(`${on}T00:00:00Z`).getUTCDay()))
    expect(weekdays(strengthOf(document))).toEqual(new Set([0]))
    expect(weekdays(runsOf(document).filter(({ key }) => key))).toEqual(new Set([3]))
  })

  it('explains what stands in for what', () => {
    const document = plan({ planning: { equipment: [] } })
    expect(reasonsAbout(document, 'exercises').map(({ text }) => text)).toContain(
      'Build: Sit to stand from a high seat in place of Leg press: equipment or the knee rules it out.',
    )
  })
})

describe('planRunning: cue', () => {
  it('is practised from stage 3 on, at most one, inside the planned minutes', () => {
    const document = plan({ answers: { 'running-step-width': 0 }, planning: { daysSinceLastRun: 30 } })
    expect(document.cues.map(({ id }) => id)).toEqual(['step-width'])
    const cued = runsOf(document).filter(({ cue }) => cue !== null)
    expect(cued[0]?.stage).toBe(3)
    expect(cued).toHaveLength(document.cues[0]?.feedback.length ?? 0)
    document.cues[0]?.feedback.forEach(({ runMin }, index) => expect(runMin).toBeLessThanOrEqual(cued[index]?.runMin ?? 0))
  })

  it('is none without a finding, and none within 14 days of an event', () => {
    expect(plan().cues).toEqual([])
    const answers = { 'running-step-width': 0 }
    const before = (on: string) => plan({ answers, planning: { goal: { weeklyRunMin: 150, event: { on, km: 5 } } } }).cues
    expect(before('2026-12-16')).toEqual([])
    expect(before('2026-12-17')).toHaveLength(1)
  })
})

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
