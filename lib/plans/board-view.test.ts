import { describe, expect, it } from 'vitest'
import type { PlanDocument, Planning, RunSession, Session, StrengthSession } from '@/lib/clinical/plan/types'
import { boardWeeks, sheetKey } from './board-view'

const planning = {
  startsOn: '2026-05-20',
  weeks: 4,
  available: { mon: 0, tue: 45, wed: 45, thu: 45, fri: 40, sat: 90, sun: 0 },
} as Planning

const run = (on: string, minutes: number, facts: Partial<RunSession> = {}): RunSession => ({
  id: `${on}-run`,
  on,
  kind: 'run',
  totalMin: minutes + 10,
  key: false,
  stage: null,
  blocks: [{ runMin: minutes, walkMin: 0, reps: 1 }],
  warmupWalkMin: 5,
  cooldownWalkMin: 5,
  runMin: minutes,
  rpeMax: 4,
  intensity: 'easy',
  terrain: 'flat',
  cue: null,
  ...facts,
})

const strength: StrengthSession = {
  id: '2026-05-20-strength',
  on: '2026-05-20',
  kind: 'strength',
  totalMin: 35,
  phase: 'build',
  heavyLower: false,
  impact: false,
  exercises: [
    {
      exercise: 'leg-press',
      sets: 3,
      reps: [10, 12],
      holdSec: null,
      rir: 3,
      tempo: '3-0-2',
      restSec: 90,
      perSide: false,
      kneeRange: [0, 60],
    },
  ],
}

const weeksOf = (sessions: Session[], today = '2026-05-21') => boardWeeks({ sessions } as unknown as PlanDocument, planning, today)

describe('boardWeeks', () => {
  it('begins each week on the plan’s own weekday and names every day', () => {
    const [first] = weeksOf([])
    expect(first?.days.map(({ weekday, dayOfMonth }) => `${weekday} ${dayOfMonth}`)).toEqual([
      'Wed 20',
      'Thu 21',
      'Fri 22',
      'Sat 23',
      'Sun 24',
      'Mon 25',
      'Tue 26',
    ])
    expect(first?.dates).toBe('20–26 May')
    expect(first?.days.map(({ freeMin }) => freeMin)).toEqual([45, 45, 40, 90, 0, 0, 45])
    expect(first?.days.filter(({ isToday }) => isToday).map(({ title }) => title)).toEqual(['Thursday 21 May'])
  })

  it('adds up what a day asks and puts each session into words', () => {
    const blocks = [{ runMin: 8, walkMin: 1, reps: 3 }]
    const staged = run('2026-05-20', 24, { key: true, stage: 8, blocks, totalMin: 37 })
    const day = weeksOf([staged, strength])[0]?.days[0]
    expect(day?.usedMin).toBe(72)
    expect(day?.cards[0]).toMatchObject({ kind: 'run', isKey: true, stage: 8, short: '8/1 × 3', runMin: 24 })
    expect(day?.cards[1]).toMatchObject({
      kind: 'strength',
      sets: [3],
      exercises: [{ sheet: 'leg-press 0-60', name: 'Leg press', dose: '3 sets of 10 to 12, 3 in reserve, rest 90 s' }],
    })
  })

  it.each([
    [[{ runMin: 30, walkMin: 0, reps: 1 }], 'non-stop'],
    [
      [
        { runMin: 20, walkMin: 1, reps: 1 },
        { runMin: 8, walkMin: 0, reps: 1 },
      ],
      '20/1 + 8',
    ],
    [[{ runMin: 0.5, walkMin: 2.5, reps: 6 }], '0.5/2.5 × 6'],
  ])('writes %j short', (blocks, short) => {
    expect(weeksOf([run('2026-05-20', 30, { blocks })])[0]?.days[0]?.cards[0]).toMatchObject({ short })
  })

  it('sees each week from the fuller of the two before it', () => {
    const weeks = weeksOf([run('2026-05-20', 50), run('2026-05-27', 60), run('2026-06-03', 45), run('2026-06-10', 66)])
    expect(weeks.map(({ change }) => change)).toEqual([null, '20 % up', '25 % down', '10 % up on week 2'])
  })

  it('says nothing of weeks without running, and counts their walks', () => {
    const walk: Session = { id: '2026-05-27-walk', on: '2026-05-27', kind: 'walk', totalMin: 15 }
    const weeks = weeksOf([run('2026-05-20', 50), walk])
    expect(weeks[1]).toMatchObject({ runMin: 0, walkMin: 15, change: null })
  })
})

describe('sheetKey', () => {
  it('tells the same exercise in two knee bends apart', () => {
    expect(sheetKey({ exercise: 'leg-press', kneeRange: [0, 60] })).not.toBe(sheetKey({ exercise: 'leg-press', kneeRange: [0, 90] }))
    expect(sheetKey({ exercise: 'side-plank', kneeRange: null })).toBe('side-plank')
  })
})
