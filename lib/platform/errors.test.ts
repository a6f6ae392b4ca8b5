import { expect, it, vi } from 'vitest'
import { DatabaseError, newReference } from './errors'

it('makes references that can be spelled out', () => {
  const references = Array.from({ length: 200 }, newReference)
  for (const reference of references) expect(reference).toMatch(/^[2-9B-DF-HJKMNP-TV-XZ]{4}-[2-9B-DF-HJKMNP-TV-XZ]{4}$/)
  expect(new Set(references).size).toBe(200)
})

it('a database error carries a code and a reference, and no cause', () => {
  const error = new DatabaseError('23505')
  expect(error.code).toBe('23505')
  expect(error.cause).toBeUndefined()
  expect(error.message).toBe('The database refused or did not answer (23505).')
})

it('a database error is known as one across the copies of its class that a build holds', async () => {
  vi.resetModules()
  const other = await import('./errors')
  expect(other.DatabaseError).not.toBe(DatabaseError)
  expect(new other.DatabaseError('23505') instanceof DatabaseError).toBe(true)
  expect(new Error('DatabaseError') instanceof DatabaseError).toBe(false)
})
