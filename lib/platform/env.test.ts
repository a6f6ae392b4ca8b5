import { afterEach, expect, it, vi } from 'vitest'
import { env } from './env'

afterEach(() => vi.unstubAllEnvs())

it('names the variable that is missing or wrong, and not its value', () => {
  vi.stubEnv('DATABASE_URL', '')
  expect(() => env.databaseUrl).toThrow('The environment variable DATABASE_URL is missing.')
  vi.stubEnv('DATABASE_URL', 'mysql://root:hunter2@db/footfall')
  expect(() => env.databaseUrl).toThrow('The environment variable DATABASE_URL must start with postgres://.')
  vi.stubEnv('NEXTAUTH_SECRET', 'short')
  expect(() => env.authSecret).toThrow('must have at least 32 characters')
})

it('gives the public address without a slash at the end', () => {
  vi.stubEnv('NEXTAUTH_URL', 'https://clinic.example/')
  expect(env.publicUrl).toBe('https://clinic.example')
})
