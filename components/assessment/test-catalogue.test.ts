import { describe, expect, it } from 'vitest'
import { getMeasure } from '@/lib/clinical/measures/registry'
import { CATALOGUE, findTests, groupTests } from './test-catalogue'
import { TEST_REGIONS } from './test-regions.data'

const found = (text: string) => findTests(CATALOGUE, text).map(({ id }) => id)

describe('findTests', () => {
  it('has every measure of the registry and the readiness tests for no text', () => {
    expect(found('')).toHaveLength(136)
    expect(new Set(found('  ')).size).toBe(136)
  })

  it('finds by name, in any case and with any accent', () => {
    expect(found('OBER')[0]).toBe('ober-test')
    expect(found('óber')[0]).toBe('ober-test')
    expect(found('kujala')).toEqual(['akps-total'])
    expect(found('hip rot')[0]).toBe('hip-external-rotation-strength')
  })

  it('finds by what is measured and by the part of the body', () => {
    expect(found('ankle')).toEqual(expect.arrayContaining(['ankle-dorsiflexion-lunge', 'foot-posture-index']))
    expect(found('trunk')).toEqual(expect.arrayContaining(['running-trunk-lateral-lean', 'front-plank-time', 'side-plank-time']))
    expect(found('dynamometer')).toContain('hip-extension-strength')
    expect(found('questionnaires')).toEqual(expect.arrayContaining(['lefs', 'uwri', 'koos-pf']))
  })

  it('puts what is named so before what only mentions it, and what can be added before what is asked anyway', () => {
    const plank = found('plank')
    expect(plank.slice(0, 2).toSorted()).toEqual(['front-plank-time', 'side-plank-time'])
    expect(plank[0]).toBe('front-plank-time')
  })

  it('needs every word, and finds nothing for nonsense', () => {
    expect(found('hip zebra')).toEqual([])
    expect(found('.*')).toEqual([])
  })
})

describe('groupTests', () => {
  it('stands favourites first, and only there', () => {
    const groups = groupTests(findTests(CATALOGUE, ''), ['lefs', 'ober-test'])
    expect(groups[0]?.title).toBe('Favourites')
    expect(groups[0]?.tests.map(({ id }) => id).toSorted()).toEqual(['lefs', 'ober-test'])
    expect(groups.flatMap(({ tests }) => tests)).toHaveLength(136)
  })
})

it('knows only tests that exist', () => {
  for (const { measures } of TEST_REGIONS) for (const id of measures) expect(getMeasure(id), id).toBeDefined()
})
