import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startOf } from '../processes'
import { claim, parseRunning, type Running } from './running'

const URL = 'http://localhost:3000'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footfall-running-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'running.json')
const leave = (running: Running) => writeFileSync(file(), JSON.stringify(running))

describe('claiming a data folder', () => {
  it('takes one that nobody has, and gives it back', () => {
    const held = claim(folder, URL)
    expect(parseRunning(readFileSync(file(), 'utf8'))).toEqual({ pid: process.pid, began: startOf(process.pid), url: URL })
    if ('release' in held) held.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('says who has it', () => {
    const holder = { pid: process.pid, began: startOf(process.pid) ?? '', url: 'http://localhost:4000' }
    leave(holder)
    expect(claim(folder, URL)).toEqual({ takenBy: holder })
    expect(parseRunning(readFileSync(file(), 'utf8'))).toEqual(holder)
  })

  it('takes over what a crash left behind', () => {
    leave({ pid: 2 ** 22 + 1, began: 'long ago', url: URL })
    expect(claim(folder, URL)).toHaveProperty('release')
    expect(readdirSync(folder)).toEqual(['running.json'])
  })

  it('is not deceived by another program with the same number', () => {
    leave({ pid: process.ppid, began: 'before the restart', url: URL })
    expect(claim(folder, URL)).toHaveProperty('release')
  })

  it('takes over a file that a crash has torn', () => {
    writeFileSync(file(), '{"pid":12')
    expect(claim(folder, URL)).toHaveProperty('release')
  })

  it('does not give back what somebody else has taken since', () => {
    const held = claim(folder, URL)
    leave({ pid: 1, began: 'theirs', url: URL })
    if ('release' in held) held.release()
    expect(existsSync(file())).toBe(true)
  })
})

it.each(['', '{}', '[]', 'null', '{"pid":"12","began":"x","url":"y"}'])('%j names nobody', (text) => {
  expect(parseRunning(text)).toBeNull()
})
