import { describe, expect, it } from 'vitest'
import { colourRun } from '../running/colour'
import type { LoggedSets } from '../strength/logged-sets'
import type { LogEntry } from './types'
import { warnAboutProgress, type ProgressToWarnAbout } from './warn-about-progress'

const sets = (reserve: number | null): LoggedSets => ({
  on: '2026-12-02',
  done: [12, 12, 12],
  reserve,
  lostForm: false,
  pain: 0,
  settledAfterHours: 0,
})
const warn = (changes: Partial<ProgressToWarnAbout>) =>
  warnAboutProgress({ condition: 'PFP', phase: 'build', exercises: [], cue: null, amberOverride: null, ...changes })
const ids = (changes: Partial<ProgressToWarnAbout>) => warn(changes).map(({ id }) => id)

describe('warnAboutProgress', () => {
  it('has nothing to say of what is not recorded', () => {
    expect(warn({})).toEqual([])
    expect(ids({ exercises: [[]], cue: { ownCadence: null, cadence: 200, calfSoreness: null } })).toEqual([])
    expect(ids({ cue: { ownCadence: 160, cadence: null, calfSoreness: null } })).toEqual([])
  })

  it('W-4: four or more left twice in a row, or nothing left', () => {
    expect(ids({ exercises: [[sets(4), sets(4)]] })).toEqual(['W-4'])
    expect(ids({ exercises: [[sets(3)], [sets(5), sets(4)]] })).toEqual(['W-4'])
    expect(ids({ exercises: [[sets(4), sets(3)]] })).toEqual([])
    expect(ids({ exercises: [[sets(4)]] })).toEqual([])
    expect(ids({ exercises: [[sets(4), sets(null)]] })).toEqual([])
    expect(ids({ exercises: [[sets(4), sets(4)]], phase: 'settle' })).toEqual([])
    expect(warn({ exercises: [[sets(0)]] })[0]?.text).toMatch(/too hard/)
    expect(ids({ exercises: [[sets(0), sets(1)]] })).toEqual([])
    expect(ids({ exercises: [[sets(0)]] })).toEqual(['W-4'])
    expect(ids({ exercises: [[sets(2), sets(4), sets(4)]] })).toEqual(['W-4'])
    expect(warn({ exercises: [[sets(4), sets(4)]] })[0]?.text).toMatch(/too easy: four or more .* Raise it\.$/)
  })

  it('W-12: a cadence more than 10 % up, or a calf sore 3 of 10', () => {
    expect(ids({ cue: { ownCadence: 160, cadence: 176, calfSoreness: 2 } })).toEqual([])
    expect(ids({ cue: { ownCadence: 160, cadence: 177, calfSoreness: 2 } })).toEqual(['W-12'])
    expect(ids({ cue: { ownCadence: 160, cadence: 176, calfSoreness: 3 } })).toEqual(['W-12'])
    const both = warn({ cue: { ownCadence: 160, cadence: 177, calfSoreness: 3 } })
    expect(both.map(({ text }) => text)).toEqual([
      "The cadence is more than 10 % above the runner's own. Slow the beat.",
      'The calf is sore after the cue: halve the time with it.',
    ])
  })

  it('W-13: the amber band goes up to 5 by a recorded override, never after a bone stress injury', () => {
    const amberOverride = { by: 'A. Clinician', on: '2026-12-01', reason: 'long-standing tendon pain' }
    expect(warn({ amberOverride })).toEqual([
      { id: 'W-13', text: 'The amber band goes up to 5 of 10 by A. Clinician on 2026-12-01: long-standing tendon pain.' },
    ])
    expect(ids({ amberOverride, condition: 'BSI' })).toEqual([])
  })
})

describe('colourRun with a raised amber band', () => {
  const run = (painDuring: number): LogEntry => ({
    on: '2026-12-02',
    kind: 'run',
    painBaseline: 0,
    painDuring,
    minutesToSettle: 0,
    painNextMorning: 0,
    flags: [],
  })

  it('takes 5 of 10 as amber and more as red', () => {
    expect([4, 5, 6].map((pain) => colourRun(run(pain), 'ITBS', { isAmberRaised: true }))).toEqual(['amber', 'amber', 'red'])
    expect(colourRun(run(5), 'ITBS')).toBe('red')
    expect(colourRun(run(5), 'BSI', { isAmberRaised: true })).toBe('red')
  })
})
