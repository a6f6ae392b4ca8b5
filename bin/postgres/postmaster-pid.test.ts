import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parsePostmaster, readPostmaster } from './postmaster-pid'

/** As Postgres 18 writes it, line by line while it starts. */
const LINES = ['4711', '/srv/data', '1795382361', '40123', '', '127.0.0.1', '  3539044         3', 'ready   ']

const until = (count: number) => LINES.slice(0, count).join('\n') + '\n'

it.each([
  ['a running Postgres', until(8), { pid: 4711, port: 40123, isReady: true }],
  ['one that still recovers', until(7) + 'starting\n', { pid: 4711, port: 40123, isReady: false }],
  ['one that has only begun', until(1), { pid: 4711, port: null, isReady: false }],
  ['a single-user session', '-4711\n/srv/data\n', { pid: 4711, port: null, isReady: false }],
  ['a file that a crash left empty', '', null],
  ['a file that a crash left torn', '\0\0\0', null],
])('reads %s', (_, text, expected) => {
  expect(parsePostmaster(text)).toEqual(expected)
})

it('finds nothing in a folder without one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footfall-pid-'))
  expect(readPostmaster(folder)).toBeNull()
  writeFileSync(join(folder, 'postmaster.pid'), until(8))
  expect(readPostmaster(folder)?.pid).toBe(4711)
  rmSync(folder, { recursive: true })
})
