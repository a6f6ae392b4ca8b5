import { describe, expect, it } from 'vitest'
import { assertDurable, weaknesses } from './durability'

const SAFE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', data_checksums: 'on' }

describe('the durability check', () => {
  it('accepts the embedded database', async () => {
    await expect(assertDurable(process.env.DATABASE_URL ?? '')).resolves.toBeUndefined()
  })

  it.each(Object.keys(SAFE))('refuses %s=off', (name) => {
    expect(weaknesses({ ...SAFE, [name]: 'off' })).toEqual([name])
  })

  it('takes a setting that was not reported for off', () => {
    expect(weaknesses({ ...SAFE, data_checksums: undefined })).toEqual(['data_checksums'])
  })

  it('refuses a server that runs with one of them off', async () => {
    const weak = new URL(process.env.DATABASE_URL ?? '')
    weak.searchParams.set('synchronous_commit', 'off')
    await expect(assertDurable(weak.href)).rejects.toThrow('synchronous_commit=off')
  })
})
