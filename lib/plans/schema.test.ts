import { describe, expect, it } from 'vitest'
import { planningSchema, type PlanSetUpFields } from './schema'

const filled: PlanSetUpFields = {
  startsOn: '2026-05-18',
  weeks: '12',
  available: { mon: '0', tue: '45', wed: '45', thu: '45', fri: '40', sat: '90', sun: '0' },
  commitments: [{ day: 'wed', impact: 'yes', label: ' football ' }],
  equipment: ['mini-band', 'step'],
  tolerableRunMin: '12',
  daysSinceLastRun: '5',
  usual: { weeklyRunMin: '150', runMin: '60' },
  goal: { weeklyRunMin: '150', eventOn: '2026-10-04', eventKm: '21,1' },
  moreShorterRuns: false,
  history: { calfAchillesFoot: 'no' },
}

/** The words under each refused field, by its path. */
function refusals(fields: unknown): Record<string, string> {
  const read = planningSchema.safeParse(fields)
  return read.success ? {} : Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message]))
}

describe('planningSchema', () => {
  it('reads what was typed into what the core takes', () => {
    expect(planningSchema.parse(filled)).toEqual({
      startsOn: '2026-05-18',
      weeks: 12,
      available: { mon: 0, tue: 45, wed: 45, thu: 45, fri: 40, sat: 90, sun: 0 },
      commitments: [{ day: 'wed', impact: true, label: 'football' }],
      equipment: ['mini-band', 'step'],
      tolerableRunMin: 12,
      daysSinceLastRun: 5,
      usual: { weeklyRunMin: 150, runMin: 60 },
      goal: { weeklyRunMin: 150, event: { on: '2026-10-04', km: 21.1 } },
      moreShorterRuns: false,
      history: { calfAchillesFoot: false },
    })
  })

  it('refuses every empty number with words and never reads it as 0', () => {
    const blank = {
      ...filled,
      startsOn: '',
      weeks: ' ',
      available: { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' },
      tolerableRunMin: '',
      daysSinceLastRun: '',
      usual: { weeklyRunMin: '', runMin: '' },
      history: { calfAchillesFoot: '' },
    }
    const said = refusals(blank)
    expect(Object.keys(said).toSorted()).toEqual(
      [
        ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `available.${day}`),
        'daysSinceLastRun',
        'history.calfAchillesFoot',
        'startsOn',
        'tolerableRunMin',
        'usual.runMin',
        'usual.weeklyRunMin',
        'weeks',
      ].toSorted(),
    )
    expect(said['available.mon']).toBe('Enter the free minutes. A day without time is 0.')
  })

  it.each([
    ['weeks', '0', false],
    ['weeks', '1', true],
    ['weeks', '26', true],
    ['weeks', '27', false],
    ['weeks', '2.5', false],
    ['weeks', 'twelve', false],
    ['weeks', '-3', false],
    ['weeks', '1e1', false],
    ['tolerableRunMin', '0', true],
    ['tolerableRunMin', '300', true],
    ['tolerableRunMin', '301', false],
    ['daysSinceLastRun', '3650', true],
    ['daysSinceLastRun', '3651', false],
    ['startsOn', '2026-02-30', false],
    ['startsOn', '2028-02-29', true],
  ])('%s of %j: taken %s', (field, typed, isTaken) => {
    expect(refusals({ ...filled, [field]: typed })[field] === undefined).toBe(isTaken)
  })

  it('keeps an empty goal empty', () => {
    const goal = { weeklyRunMin: '', eventOn: '', eventKm: '' }
    expect(planningSchema.parse({ ...filled, goal }).goal).toEqual({ weeklyRunMin: null, event: null })
  })

  it('asks for both halves of an event', () => {
    expect(refusals({ ...filled, goal: { weeklyRunMin: '', eventOn: '', eventKm: '10' } })).toEqual({
      'goal.eventOn': 'Enter the day of the event too.',
    })
    expect(refusals({ ...filled, goal: { weeklyRunMin: '', eventOn: '2026-10-04', eventKm: '' } })).toEqual({
      'goal.eventKm': 'Enter the distance of the event too.',
    })
  })

  it('refuses a typed goal that is no number, and equipment that nobody knows', () => {
    expect(Object.keys(refusals({ ...filled, goal: { ...filled.goal, weeklyRunMin: 'lots' } }))).toEqual(['goal.weeklyRunMin'])
    expect(Object.keys(refusals({ ...filled, equipment: ['rocket'] }))).toEqual(['equipment.0'])
  })

  it('takes no number and no null in place of what was typed', () => {
    expect(refusals({ ...filled, weeks: 12 }).weeks).toBeDefined()
    expect(refusals({ ...filled, weeks: null }).weeks).toBeDefined()
  })

  it('ignores what does not belong to it', () => {
    expect(planningSchema.parse({ ...filled, clinicId: 'x' })).not.toHaveProperty('clinicId')
  })
})
