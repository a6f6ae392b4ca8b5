import { describe, expect, it } from 'vitest'
import type { Condition } from '../measures/types'
import { loggedRun } from '../plan/fixtures/logged-run'
import type { LogEntry } from '../plan/types'
import { limitByGap } from './limit-by-gap'
import { isLockedByLog, readLog } from './read-log'
import { keepRunningSequence, ladderSequence } from './stage-sequence'

const standard = ladderSequence('house-knee-standard', { isHighRiskSite: false, daysOff: 5 })
const atHighRisk = ladderSequence('house-bsi-cautious', { isHighRiskSite: true, daysOff: 5 })

const run = (day: number, changes: Partial<LogEntry> = {}) => loggedRun(`2026-12-${String(day).padStart(2, '0')}`, changes)
const read = (log: readonly LogEntry[], condition: Condition = 'PFP') => readLog(log, { sequence: standard, condition })

describe('readLog', () => {
  it('has nothing to say without a run', () => {
    expect(read([])).toBeNull()
    expect(read([run(1, { kind: 'strength' })])).toBeNull()
    expect(read([run(1, { stage: undefined })])).toBeNull()
  })

  it('needs two green runs in a row at a stage, three at a high-risk bone', () => {
    expect(read([run(1)])).toMatchObject({ action: 'hold', stage: 3, greens: 1 })
    expect(read([run(1), run(3)])).toMatchObject({ action: 'advance', stage: 4, greens: 0 })
    const bone = (log: LogEntry[]) => readLog(log, { sequence: atHighRisk, condition: 'BSI' })
    expect(bone([run(1), run(3)])).toMatchObject({ action: 'hold', stage: 3, greens: 2 })
    expect(bone([run(1), run(3), run(5)])).toMatchObject({ action: 'advance', stage: 4 })
  })

  it('goes up by one stage only, however many were green', () => {
    expect(read([run(1), run(3), run(5), run(7), run(9)])).toMatchObject({ stage: 4 })
  })

  it('does not count green runs at another stage, before an amber one, or before a week without a run', () => {
    expect(read([run(1, { stage: 2 }), run(3)])).toMatchObject({ action: 'hold', greens: 1 })
    expect(read([run(1), run(3, { painDuring: 3 }), run(5)])).toMatchObject({ action: 'hold', greens: 1 })
    expect(read([run(1), run(8)])).toMatchObject({ action: 'hold', greens: 1 })
    expect(read([run(1), run(7)])).toMatchObject({ action: 'advance' })
  })

  it.each<[string, Partial<LogEntry>]>([
    ['amber', { painDuring: 4 }],
    ['not finished', { completedPct: 99 }],
    ['2 points harder than planned', { rpe: 6 }],
    ['without its pain', { painDuring: undefined }],
    ['without its effort', { rpe: undefined }],
    ['without how much was done', { completedPct: undefined }],
  ])('holds after a run that was %s', (_, changes) => {
    expect(read([run(1), run(3, changes)])).toMatchObject({ action: 'hold', stage: 3, greens: 0 })
  })

  it.each<[string, Partial<LogEntry>]>([
    ['a sign that needs to be looked at first', { flags: ['hop-pain'] }],
    ['the last run was red: 1 down', { painDuring: 5 }],
    ['answers about pain are missing for the last run', { painDuring: undefined }],
    ['the last run was amber', { painDuring: 3 }],
    ['how much was done, or how hard it was, is missing for the last run', { completedPct: undefined }],
    ['how much was done, or how hard it was, is missing for the last run', { rpe: undefined }],
    ['the last run was not finished', { completedPct: 99 }],
    ['the last run was harder than planned', { rpe: 6 }],
    ['1 green of 2 needed at stage 3', {}],
  ])('says why: %s', (because, changes) => {
    expect(read([run(3, changes)])?.because).toBe(because)
  })

  it('does not count a run that was not finished among the green ones', () => {
    expect(read([run(1, { completedPct: 50 }), run(3)])).toMatchObject({ action: 'hold', greens: 1 })
    expect(read([run(1, { painDuring: undefined }), run(3)])).toMatchObject({ action: 'hold', greens: 1 })
  })

  it('takes a run without a stage for one at the stage before it', () => {
    expect(read([run(1), run(3, { stage: undefined })])).toMatchObject({ lastStage: 3, action: 'advance', stage: 4 })
    expect(read([run(1, { stage: 11 }), run(3, { stage: undefined })])).toMatchObject({ lastStage: 11 })
  })

  it('knows no stage above the last of a ladder, nor below 1', () => {
    expect(read([run(1, { stage: 14 })])).toMatchObject({ lastStage: 12 })
    expect(read([run(1, { stage: 0 })])).toMatchObject({ lastStage: 1 })
    expect(read([run(1, { stage: 3.9 })])).toMatchObject({ lastStage: 3 })
  })

  it('does not hold for one point more effort than planned', () => {
    expect(read([run(1), run(3, { rpe: 5 })])).toMatchObject({ action: 'advance' })
  })

  it('goes one stage down after red, two when there was another within 7 days, never below 1', () => {
    const red = { painDuring: 5 }
    expect(read([run(1), run(3, { stage: 5, ...red })])).toMatchObject({ action: 'regress', colour: 'red', stage: 4, greens: 0 })
    expect(read([run(1, { stage: 5, ...red }), run(8, { stage: 5, ...red })])).toMatchObject({ stage: 3 })
    expect(read([run(1, { stage: 5, ...red }), run(9, { stage: 5, ...red })])).toMatchObject({ stage: 4 })
    expect(read([run(1, { stage: 1, ...red })])).toMatchObject({ stage: 1 })
  })

  it('locks after a sign in any entry, an older one and strength too', () => {
    expect(read([run(1, { flags: ['night-pain'] }), run(3)])).toMatchObject({ action: 'lock', colour: 'lock' })
    expect(isLockedByLog([run(1, { kind: 'strength', flags: ['giving-way'] })], 'PFP')).toBe(true)
    expect(isLockedByLog([run(1, { flags: ['swelling'] })], 'PFP')).toBe(false)
  })

  it('locks after two pain events within 14 days of a bone stress injury', () => {
    const sore = { painDuring: 1 }
    expect(isLockedByLog([run(1, sore), run(15, sore)], 'BSI')).toBe(true)
    expect(isLockedByLog([run(1, sore), run(16, sore)], 'BSI')).toBe(false)
    expect(isLockedByLog([run(20, sore), run(1, sore)], 'BSI')).toBe(false)
    expect(isLockedByLog([run(15, sore), run(1, sore)], 'BSI')).toBe(true)
    expect(isLockedByLog([run(1, sore), run(10), run(15)], 'BSI')).toBe(false)
    expect(isLockedByLog([run(1, sore), run(3, sore)], 'PFP')).toBe(false)
  })

  it('takes a run without a stage after the last one for the time after the ladder', () => {
    const last = { stage: 12, runMin: 30 }
    expect(read([run(1, last), run(3, last)])).toMatchObject({ action: 'advance', stage: 13 })
    expect(read([run(1, last), run(3, last), run(5, { stage: undefined, runMin: 30 })])).toMatchObject({ stage: 13, lastStage: 13 })
    expect(read([run(1, last), run(3, { stage: undefined, painDuring: 5 })])).toMatchObject({ action: 'regress', stage: 12 })
  })

  it('knows stage 4 of keep-running as its build phase', () => {
    const reading = readLog([run(1, { stage: 4 }), run(3, { stage: 4 })], { sequence: keepRunningSequence(20), condition: 'PFP' })
    expect(reading).toMatchObject({ action: 'advance', lastStage: 4, stage: 4 })
  })

  it('never gives a higher stage for more pain', () => {
    const stages = Array.from({ length: 11 }, (_, painDuring) => read([run(1), run(3, { painDuring })])?.stage ?? 0)
    expect(stages).toEqual([4, 4, 4, 3, 3, 2, 2, 2, 2, 2, 2])
  })
})

describe('limitByGap', () => {
  const reading = { lastRunOn: '2026-12-01', lastStage: 6, colour: 'green', action: 'hold', stage: 6, greens: 1, because: '' } as const
  const limit = (gapDays: number, freshStage = 2) => limitByGap(reading, { gapDays, freshStage })

  it.each([
    [6, 6, 1],
    [7, 5, 0],
    [13, 5, 0],
    [14, 3, 0],
    [27, 3, 0],
    [28, 2, 0],
    [60, 2, 0],
  ])('after %i days the stage is %i', (gapDays, stage, greens) => {
    expect(limit(gapDays)).toEqual({ stage, greens })
  })

  it('lowers from the stage last run, not from the one a green run would have led to', () => {
    expect(limitByGap({ ...reading, action: 'advance', stage: 7, greens: 0 }, { gapDays: 7, freshStage: 9 })).toEqual({
      stage: 5,
      greens: 0,
    })
  })

  it('never goes below 1, and a fresh start never lifts the stage', () => {
    expect(limitByGap({ ...reading, lastStage: 2, stage: 2 }, { gapDays: 20, freshStage: 9 })).toEqual({ stage: 1, greens: 0 })
    expect(limit(28, 9)).toEqual({ stage: 3, greens: 0 })
  })
})
