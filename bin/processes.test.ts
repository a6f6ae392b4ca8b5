import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isAlive, startOf, waitForEnd, worksIn } from './processes'

it('tells a living process from one that has ended', async () => {
  const child = spawn('sleep', ['60'], { cwd: '/' })
  const pid = child.pid ?? 0
  expect(isAlive(pid)).toBe(true)
  expect(startOf(pid)).toBe(startOf(pid))
  expect(startOf(pid)).not.toBe(startOf(process.pid))
  expect(await waitForEnd(pid, 60)).toBe(false)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await waitForEnd(pid, 5_000)).toBe(true)
  expect(startOf(pid)).toBeNull()
})

it('knows in which folder a process works', () => {
  expect(worksIn(process.pid, realpathSync(process.cwd()))).toBe(true)
  expect(worksIn(process.pid, '/somewhere/else')).toBe(false)
})
