import { describe, expect, it } from 'vitest'
import { PUBLISHED_REFERENCES } from './fixtures/published-references.data'
import { getReference } from './references'
import { REFERENCES } from './references.data'

describe('the sources', () => {
  it('are those of the content, each with its DOI where one was seen and the way it was read', () => {
    const held = REFERENCES.map(({ id, doi, read }) => [id, doi, read])
    expect(held.sort()).toEqual([...PUBLISHED_REFERENCES].sort())
  })

  it('are found by their id', () => {
    expect(getReference('nye-2020')?.text).toContain('Nye NS et al. 2020.')
    expect(getReference('milgrom-2021')).toMatchObject({ doi: null, read: 'verified-secondary' })
    for (const { id } of REFERENCES) expect(getReference(id)?.id).toBe(id)
  })

  it('are not found under another name, nor under the names that objects inherit', () => {
    expect(['nye-2021', '', '__proto__', 'constructor'].map(getReference)).toEqual([undefined, undefined, undefined, undefined])
  })
})
