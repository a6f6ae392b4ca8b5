import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findMissing, ROOT } from './install.mjs'

interface Entry {
  readonly version: string
  readonly optional?: boolean
  readonly os?: string[]
  readonly cpu?: string[]
  readonly optionalDependencies?: Record<string, string>
}

const LEFT = { version: '1.0.0' }
const RIGHT = { version: '2.0.0' }
const ELSEWHERE = { version: '3.0.0', optional: true, os: ['plan9'], cpu: ['any'] }
const HERE = { version: '3.0.0', optional: true, os: [process.platform], cpu: [process.arch] }

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'footfall-install-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, content: unknown): void {
  mkdirSync(join(root, dirname(path)), { recursive: true })
  writeFileSync(join(root, path), JSON.stringify(content))
}

function tree(wanted: Record<string, Entry>, installed: Record<string, Entry> | null, folders: string[]): string | null {
  const inFolder = (packages: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(packages).map(([name, e]) => [`node_modules/${name}`, e]))
  write('package-lock.json', { packages: { '': { version: '0.0.0' }, ...inFolder(wanted) } })
  if (installed) write('node_modules/.package-lock.json', { packages: inFolder(installed) })
  for (const name of folders) write(`node_modules/${name}/package.json`, {})
  return findMissing(root)
}

describe('whether an installation is needed', () => {
  it('is not, when everything is there', () => {
    expect(tree({ left: LEFT, right: RIGHT }, { left: LEFT, right: RIGHT }, ['left', 'right'])).toBeNull()
  })

  it('is at the first start', () => {
    expect(tree({ left: LEFT }, null, [])).toBe('first start')
  })

  it('is after one that was cut short: npm writes its own list last', () => {
    expect(tree({ left: LEFT, right: RIGHT }, null, ['left'])).toBe('the last installation was cut short')
  })

  it('is when the list is older than the lock', () => {
    expect(tree({ left: LEFT, right: RIGHT }, { left: LEFT, right: { version: '1.9.0' } }, ['left', 'right'])).toBe(
      'right 2.0.0 is missing',
    )
  })

  it('is when a folder has been lost since', () => {
    expect(tree({ left: LEFT, right: RIGHT }, { left: LEFT, right: RIGHT }, ['left'])).toBe('node_modules/right is damaged')
  })

  it('does not miss what is for other machines, and misses what is for this one', () => {
    expect(tree({ left: LEFT, other: ELSEWHERE }, { left: LEFT }, ['left'])).toBeNull()
    expect(tree({ left: LEFT, native: HERE }, { left: LEFT }, ['left'])).toBe('native 3.0.0 is missing')
  })
})

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> }

  it('names the package of every platform, without which npm ci refuses the whole', () => {
    const named = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()))
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    expect(wanted.filter((name) => !named.has(name))).toEqual([])
  })
})
