import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCase, requirePlanning } from '@/lib/case-file/parse-case'
import { violations } from '@/lib/clinical/plan/judge/violations'
import { planFrom } from '@/lib/clinical/plan/propose-plan'
import type { PlanDocument, RunSession } from '@/lib/clinical/plan/types'
import { assess } from '@/lib/clinical/screening/assess'

/* What examples/README.md argues for each plan. */

function planOf(name: string): PlanDocument {
  const parsed = parseCase(readFileSync(`examples/${name}.json`, 'utf8'))
  const planned = parsed.ok ? requirePlanning(parsed.value) : parsed
  if (!planned.ok) throw new Error(JSON.stringify(planned.issues))
  const assessment = assess(planned.value)
  const document = planFrom(planned.value, assessment)
  expect(violations(document, { planCase: planned.value, gate: assessment.gate })).toEqual([])
  return document
}

const runsOf = ({ sessions }: PlanDocument) => sessions.filter((session): session is RunSession => session.kind === 'run')
const firstRuns = (document: PlanDocument, count: number) =>
  runsOf(document)
    .slice(0, count)
    .map(({ on, stage, runMin }) => `${on} ${stage}: ${runMin}`)
const told = (document: PlanDocument, about: string) => document.reasons.filter((reason) => reason.about === about).map(({ text }) => text)
const start = ({ route, program, startStage }: PlanDocument) => [route, program, startStage]

describe('the plans of the example runners', () => {
  it('PFP with a narrow step: walk-run from stage 5, one cue, and one minute short of keeping on running', () => {
    const plan = planOf('pfp-crossover')
    expect(start(plan)).toEqual(['walk-run', 'house-knee-standard', 5])
    expect(plan.cues.map(({ id }) => id)).toEqual(['pelvis-level'])
    expect(told(plan, 'whatWouldChangeThis')[0]).toBe('With 13 min of running tolerated, not 12: keep running from stage 1.')
  })

  it('ITBS that keeps running: 4 and 1, 9 and 1, without a walk, then longer', () => {
    const plan = planOf('itbs-downhill')
    expect(start(plan)).toEqual(['keep-running', 'house-keep-running', 1])
    expect(firstRuns(plan, 6).map((run) => run.slice(11))).toEqual(['1: 16', '1: 16', '2: 18', '2: 18', '3: 20', '3: 20'])
    expect(plan.cues.map(({ id }) => id)).toEqual(['step-width'])
  })

  it('a cleared shin: the cautious ladder from stage 1, no cue', () => {
    const plan = planOf('bsi-low-risk-cleared')
    expect(start(plan)).toEqual(['bsi', 'house-bsi-cautious', 1])
    expect(firstRuns(plan, 3).map((run) => run.slice(11))).toEqual(['1: 4', '1: 4', '1: 4'])
    expect(runsOf(plan).every(({ rpeMax }) => rpeMax === 3)).toBe(true)
    expect(plan.cues).toEqual([])
  })

  it('a novice with two days and no gym: stage 2 on both days, nothing that needs equipment, and the limit of that', () => {
    const plan = planOf('novice-two-days')
    expect(start(plan)).toEqual(['walk-run', 'house-knee-standard', 2])
    expect(firstRuns(plan, 4)).toEqual(['2026-12-02 2: 10', '2026-12-06 2: 10', '2026-12-09 3: 12', '2026-12-13 3: 12'])
    expect(told(plan, 'equipment')).toEqual([
      'Gym or weights needed to get past this point: in the heavy phase no leg exercise can be made heavy enough with what there is.',
    ])
  })

  it('a marathon in ten weeks: not ready, no taper, the day and the eve free', () => {
    const plan = planOf('marathon-too-soon')
    expect(plan.warnings.find(({ id }) => id === 'W-7')?.text).toMatch(/^Not ready for the event yet/)
    expect(plan.sessions.filter(({ on }) => on === '2027-02-13' || on === '2027-02-14')).toEqual([])
    expect(Math.max(...runsOf(plan).map(({ runMin }) => runMin))).toBeLessThan(202)
  })

  it('eight weeks off: the gentle ladder from its first stage, and two days fewer would start at stage 4', () => {
    const plan = planOf('eight-weeks-off')
    expect(start(plan)).toEqual(['walk-run', 'house-knee-gentle', 1])
    expect(firstRuns(plan, 1)).toEqual(['2026-12-02 1: 3'])
    expect(told(plan, 'whatWouldChangeThis')[0]).toBe('With 56 days since the last run, not 58: walk-run from stage 4.')
  })
})
