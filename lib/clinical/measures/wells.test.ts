import { describe, expect, it } from 'vitest'
import { checkObservation } from './check-observation'
import { WELLS_ITEMS, scoreWells } from './wells'
import type { WellsItem } from './wells'

/** Typed from the content: nine items of one point, and minus two for another diagnosis at least as likely. */
const ONE_POINT: readonly WellsItem[] = [
  'active-cancer',
  'paralysis-or-plaster',
  'bedridden-or-surgery',
  'tender-deep-veins',
  'whole-leg-swollen',
  'calf-larger',
  'pitting-oedema',
  'collateral-veins',
  'previous-dvt',
]

describe('the Wells score', () => {
  it('has nine items of one point and one of minus two, so it goes from -2 to 9', () => {
    expect(WELLS_ITEMS.map(({ id }) => id)).toEqual([...ONE_POINT, 'other-diagnosis'])
    expect(ONE_POINT.map((item) => scoreWells([item]))).toEqual(Array(9).fill(1))
    expect(scoreWells(ONE_POINT)).toBe(9)
    expect(scoreWells(['other-diagnosis'])).toBe(-2)
    expect(scoreWells(['whole-leg-swollen', 'tender-deep-veins', 'other-diagnosis'])).toBe(0)
    expect(scoreWells([])).toBe(0)
  })
})

describe('an answer by its items', () => {
  const check = (entry: object) => checkObservation({ measure: 'wells-dvt-score', side: 'left', ...entry })
  const refusal = (entry: object) => {
    const checked = check(entry)
    return checked.ok ? 'accepted' : `${checked.field}: ${checked.message}`
  }

  it('is recorded as their sum', () => {
    expect(check({ items: ['calf-larger', 'previous-dvt'] })).toEqual({
      ok: true,
      observation: { measure: 'wells-dvt-score', side: 'left', value: 2 },
    })
    expect(check({ items: [] })).toMatchObject({ observation: { value: 0 } })
    expect(check({ value: 2, items: null })).toMatchObject({ observation: { value: 2 } })
  })

  it('names each item once, and none that does not exist', () => {
    expect(refusal({ items: ['fever'] })).toContain('items: Wells score takes a list of: active-cancer, paralysis-or-plaster, ')
    expect(refusal({ items: 'previous-dvt' })).toContain('items: Wells score takes a list of')
    expect(refusal({ items: ['previous-dvt', 'previous-dvt'] })).toBe('items: Wells score names the same choice twice.')
  })

  it('is either the items or the total, and no other measure has items', () => {
    expect(refusal({ items: [], value: 0 })).toBe('items: Wells score takes either its total or its items, not both.')
    expect(refusal({ measure: 'pain-walking', items: [] })).toBe('items: Pain in ordinary walking takes no items.')
  })
})
