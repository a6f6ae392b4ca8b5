import { describe, expect, it } from 'vitest'
import { planningSchema } from '@/lib/plans/schema'
import type { SetUpValues } from '@/lib/plans/types'
import { emptyDaysToZero, toFields } from './set-up-fields'

const NOTHING_SAID: SetUpValues = {
  startsOn: '',
  weeks: null,
  available: { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null },
  commitments: [],
  equipment: [],
  tolerableRunMin: null,
  daysSinceLastRun: null,
  usualWeeklyRunMin: null,
  usualRunMin: null,
  goalWeeklyRunMin: null,
  goalEventOn: '',
  goalEventKm: null,
  moreShorterRuns: false,
  calfAchillesFoot: null,
}

describe('toFields', () => {
  it('sends what is empty as empty', () => {
    expect(toFields(NOTHING_SAID)).toMatchObject({ weeks: '', tolerableRunMin: '', usual: { weeklyRunMin: '', runMin: '' } })
  })

  it('sends text that is no number so that the server refuses it, even where empty would be allowed', () => {
    const fields = toFields({ ...NOTHING_SAID, goalWeeklyRunMin: Number.NaN })
    const read = planningSchema.safeParse(fields)
    expect(read.error?.issues.some(({ path }) => path.join('.') === 'goal.weeklyRunMin')).toBe(true)
  })

  it('keeps 0 as an answer', () => {
    expect(toFields({ ...NOTHING_SAID, tolerableRunMin: 0 }).tolerableRunMin).toBe('0')
  })
})

describe('emptyDaysToZero', () => {
  it('leaves answered days as they are', () => {
    const available = { ...NOTHING_SAID.available, tue: 45, sat: 90 }
    expect(emptyDaysToZero(available)).toEqual({ mon: 0, tue: 45, wed: 0, thu: 0, fri: 0, sat: 90, sun: 0 })
  })
})
