import { describe, expect, it } from 'vitest'
import type { Protocol } from '@/lib/clinical/measures/types'
import { blankAt, isAnswered, isEmpty, isUnconfirmed, observationOf, type DraftAnswer } from './draft-answer'

const NAMES: Protocol = { 'activity-1': 'Stairs', 'activity-2': 'Running 5 km', 'activity-3': 'Kneeling' }
const own = (facts: Partial<DraftAnswer> = {}): DraftAnswer => ({ ...blankAt({ measure: 'psfs', side: 'none' }), ...facts })
const carried = own({ protocol: NAMES, carriedOn: '2026-05-18' })

describe('names of activities that were carried over', () => {
  it('wait to be confirmed, and are no answer and nothing for the core before and after', () => {
    for (const answer of [carried, { ...carried, isConfirmed: true }]) {
      expect(isAnswered(answer)).toBe(false)
      expect(observationOf(answer)).toEqual([])
    }
    expect([isUnconfirmed(carried), isUnconfirmed({ ...carried, isConfirmed: true })]).toEqual([true, false])
  })

  it('leave nothing open to be carried over once more, and a blank does', () =>
    expect([isEmpty(carried), isEmpty(own()), isEmpty(own({ note: 'Asked' }))]).toEqual([false, true, true]))
})

it('a fact that was carried over counts for nothing until it is confirmed', () => {
  const height = {
    ...blankAt({ measure: 'body-height', side: 'none' }),
    entry: { kind: 'value', value: 171 },
    carriedOn: '2026-05-18',
  } as const
  expect([isUnconfirmed(height), isAnswered(height), observationOf(height)]).toEqual([true, false, []])
  const confirmed = { ...height, isConfirmed: true }
  expect([isAnswered(confirmed), observationOf(confirmed)]).toEqual([true, [{ measure: 'body-height', side: 'none', value: 171 }]])
})
