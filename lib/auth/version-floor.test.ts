import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The oldest versions without a published hole that matters here. An audit service may be out of reach where tests run,
 * so the floors are kept in the repository; docs/security.md says what each one fixed.
 */
const FLOORS: Readonly<Record<string, string>> = {
  next: '16.4.6',
  react: '19.2.8',
  'react-dom': '19.2.8',
  'next-auth': '4.24.15',
  'drizzle-orm': '0.45.2',
  '@react-pdf/renderer': '4.9.0',
  postgres: '3.4.9',
  '@node-rs/argon2': '2.2.1',
}

/** Packages that have to stay out: all of nodemailer 8 has advisories, and next-auth's e-mail sign-in is the hole of CVE-2026-73420. */
const UNWANTED = ['nodemailer', '@auth/core', 'bcrypt', 'bcryptjs']

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string; readonly integrity?: string }>>
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as Lock

/** Every copy in the tree, one inside another package as well. */
const copiesOf = (name: string) => Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`))

describe.each(Object.entries(FLOORS))('%s', (name, floor) => {
  it(`is at ${floor} or above, in every copy`, () => {
    const copies = copiesOf(name)
    expect(copies.length).toBeGreaterThan(0)
    for (const [path, { version }] of copies) expect(isAtLeast(version ?? '0', floor), `${path} ${version}`).toBe(true)
  })
})

it.each(UNWANTED)('%s is not installed', (name) => {
  expect(copiesOf(name)).toEqual([])
})

it('compares versions by their numbers', () => {
  expect(isAtLeast('16.4.6', '16.4.6')).toBe(true)
  expect(isAtLeast('16.10.0', '16.4.6')).toBe(true)
  expect(isAtLeast('16.4.5', '16.4.6')).toBe(false)
  expect(isAtLeast('15.99.99', '16.4.6')).toBe(false)
  expect(isAtLeast('16.4.6-canary.1', '16.4.6')).toBe(false)
})

function isAtLeast(version: string, floor: string): boolean {
  const [numbers = '', preRelease] = version.split('-')
  const have = numbers.split('.').map(Number)
  const want = floor.split('.').map(Number)
  const difference = want.map((part, i) => (have[i] ?? 0) - part).find((part) => part !== 0) ?? 0
  return difference > 0 || (difference === 0 && preRelease === undefined)
}
