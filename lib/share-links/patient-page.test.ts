import { describe, expect, it } from 'vitest'
import type { PlanDocument, Planning, RunSession } from '@/lib/clinical/plan/types'
import { layOutPatientPage } from './patient-page'

const planning = {
  startsOn: '2026-05-18',
  weeks: 2,
  available: { mon: 0, tue: 45, wed: 0, thu: 45, fri: 0, sat: 90, sun: 0 },
} as Planning

const run = (on: string, stage: number): RunSession => ({
  id: `${on}-run`,
  on,
  kind: 'run',
  totalMin: 34,
  key: false,
  stage,
  blocks: [{ runMin: 5, walkMin: 1, reps: 4 }],
  warmupWalkMin: 5,
  cooldownWalkMin: 5,
  runMin: 20,
  rpeMax: 4,
  intensity: 'easy',
  terrain: 'flat',
  cue: null,
})

const document = {
  route: 'walk-run',
  program: 'house-knee-standard',
  sessions: [run('2026-05-19', 7), run('2026-05-21', 7), run('2026-05-26', 8)],
} as unknown as PlanDocument

const pageOn = (today: string, condition: 'PFP' | 'ITBS' | 'BSI' = 'PFP') => layOutPatientPage({ condition, document, planning, today })

describe('layOutPatientPage', () => {
  it('shows today’s session first', () => {
    const page = pageOn('2026-05-21')
    expect(page.dayLine).toBe('Thursday 21 May, week 1 of 2')
    expect(page.today).toMatchObject({ label: 'Today', sessions: [{ id: '2026-05-21-run' }] })
    expect(page.next?.label).toBe('Tuesday 26 May')
    expect(page.ladder?.current).toBe(7)
  })

  it('says on a rest day what comes next', () => {
    const page = pageOn('2026-05-22')
    expect(page.today).toEqual({ label: 'Today is a rest day', sessions: [] })
    expect(page.next).toMatchObject({ label: 'Tuesday 26 May', sessions: [{ id: '2026-05-26-run' }] })
    expect(page.ladder?.current).toBe(8)
  })

  it.each([
    ['2026-05-17', 'Sunday 17 May, before the first week', 'Your plan starts on Monday 18 May'],
    ['2026-05-18', 'Monday 18 May, week 1 of 2', 'Today is a rest day'],
    ['2026-05-25', 'Monday 25 May, week 2 of 2', 'Today is a rest day'],
    ['2026-05-31', 'Sunday 31 May, week 2 of 2', 'Today is a rest day'],
    ['2026-06-01', 'Monday 1 June, after the last week', 'Your plan has come to its end'],
  ])('on %s reads "%s"', (today, dayLine, label) => {
    expect(pageOn(today)).toMatchObject({ dayLine, today: { label } })
  })

  it('marks the week that it is, and only that', () => {
    expect(pageOn('2026-05-25').weeks.map(({ isNow }) => isNow)).toEqual([false, true])
    expect(pageOn('2026-06-01').weeks.map(({ isNow }) => isNow)).toEqual([false, false])
  })

  it('has no amber light after a bone stress injury, and green at 0 alone', () => {
    expect(pageOn('2026-05-21').lights?.lights.map(({ kind }) => kind)).toEqual(['green', 'amber', 'red'])
    const bone = pageOn('2026-05-21', 'BSI')
    expect(bone.lights?.lights.map(({ kind }) => kind)).toEqual(['green', 'red'])
    expect(bone.lights?.lights.at(-1)?.act).toBe('Stop and call us.')
    expect(bone.progress.moves.map(({ kind }) => kind)).not.toContain('amber')
  })
})
