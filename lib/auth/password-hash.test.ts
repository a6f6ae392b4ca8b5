import { hash } from '@node-rs/argon2'
import { expect, it } from 'vitest'
import { hashPassword, needsRehash, verifyPassword } from './password-hash'

const LONG = 'a lamp, a ladder and a quiet stretch of river '.repeat(3).slice(0, 128)

it('is argon2id with at least 19 MiB, two passes and one lane', async () => {
  const [, kind, version, cost] = (await hashPassword(LONG)).split('$')
  expect([kind, version]).toEqual(['argon2id', 'v=19'])
  const { m, t, p } = Object.fromEntries((cost ?? '').split(',').map((part) => part.split('='))) as Record<string, string>
  expect(Number(m)).toBeGreaterThanOrEqual(19_456)
  expect(Number(t)).toBeGreaterThanOrEqual(2)
  expect(Number(p)).toBe(1)
})

it('salts: the same password never gives the same hash', async () => {
  expect(await hashPassword(LONG)).not.toBe(await hashPassword(LONG))
})

it('reads all 128 characters', async () => {
  const stored = await hashPassword(LONG)
  expect(await verifyPassword(stored, LONG)).toBe(true)
  expect(await verifyPassword(stored, LONG.slice(0, 127))).toBe(false)
  expect(await verifyPassword(stored, `${LONG}x`)).toBe(false)
})

it('takes the two ways of typing an accent as one', async () => {
  const stored = await hashPassword('caf\u00e9 lanterns by the sea')
  expect(await verifyPassword(stored, 'cafe\u0301 lanterns by the sea')).toBe(true)
})

it('answers no without a hash, whatever is typed', async () => {
  expect(await verifyPassword(null, LONG)).toBe(false)
  expect(await verifyPassword(null, '')).toBe(false)
})

it('renews a hash that was made at a lower cost, in another way or is none', async () => {
  expect(needsRehash(await hashPassword(LONG))).toBe(false)
  expect(needsRehash(await hash(LONG, { memoryCost: 8_192, timeCost: 2, parallelism: 1 }))).toBe(true)
  expect(needsRehash(await hash(LONG, { memoryCost: 19_456, timeCost: 1, parallelism: 1 }))).toBe(true)
  expect(needsRehash('$2b$12$' + 'x'.repeat(53))).toBe(true)
  expect(needsRehash('none')).toBe(true)
})
