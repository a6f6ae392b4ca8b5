import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { newId } from './new-id'

it('makes ids that the server takes, each another, without what only a secure page has', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  const ids = Array.from({ length: 500 }, newId)
  expect(new Set(ids).size).toBe(500)
  for (const id of ids) expect(z.uuidv4().safeParse(id).success).toBe(true)
  vi.unstubAllGlobals()
})
