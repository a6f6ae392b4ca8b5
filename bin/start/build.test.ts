import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fingerprint } from './build'

it('changes with the contents, the names and the key, and not with the times or the tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footfall-build-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, 'app', name), text)
  const print = (key = 'key') => fingerprint([join(folder, 'app'), join(folder, 'missing.ts')], key)
  mkdirSync(join(folder, 'app'))
  write('page.tsx', 'one')
  const first = print()

  utimesSync(join(folder, 'app', 'page.tsx'), 1, 1)
  write('page.test.tsx', 'a test')
  expect(print()).toBe(first)

  expect(print('other key')).not.toBe(first)
  write('page.tsx', 'two')
  const second = print()
  expect(second).not.toBe(first)
  renameSync(join(folder, 'app', 'page.tsx'), join(folder, 'app', 'other.tsx'))
  expect(print()).not.toBe(second)
  rmSync(folder, { recursive: true })
})
