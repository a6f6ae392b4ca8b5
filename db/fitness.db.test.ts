import { describe, expect, it } from 'vitest'
import { assertFit, weaknesses } from './fitness'

const SAFE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', data_checksums: 'on' }

describe('whether a database is fit to keep records', () => {
  it('is, as the embedded one runs', async () => {
    await expect(assertFit(process.env.DATABASE_URL ?? '')).resolves.toBeUndefined()
  })

  it.each(Object.keys(SAFE))('is not with %s=off', (name) => {
    expect(weaknesses({ ...SAFE, [name]: 'off' })).toEqual([name])
  })

  it('takes a setting that was not reported for off', () => {
    expect(weaknesses({ ...SAFE, data_checksums: undefined })).toEqual(['data_checksums'])
  })

  it('is not when the server says off', async () => {
    const weak = new URL(process.env.DATABASE_URL ?? '')
    weak.searchParams.set('synchronous_commit', 'off')
    await expect(assertFit(weak.href)).rejects.toThrow('synchronous_commit=off')
  })

  it.each(['MIGRATION_DATABASE_URL', 'SUPERUSER_DATABASE_URL'])('is not for the role of %s', async (variable) => {
    await expect(assertFit(process.env[variable] ?? '')).rejects.toThrow('must sign in as footfall_app')
  })
})
