import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startOf } from '../processes'

/** Who serves a data folder: kept in the folder while it is served. */
export interface Running {
  readonly pid: number
  /** When that process began: the number alone may have been given to another program since. */
  readonly began: string
  readonly url: string
}

/** Takes the data folder for this process; answers with who has it when somebody does. What a crash left behind is put aside. */
export function claim(dataFolder: string, url: string): { readonly release: () => void } | { readonly takenBy: Running } {
  const path = join(dataFolder, 'running.json')
  const mine = JSON.stringify({ pid: process.pid, began: startOf(process.pid) ?? '', url } satisfies Running)
  for (;;) {
    if (createWhole(path, mine)) return { release: () => release(path, mine) }
    const seen = read(path)
    const holder = seen === null ? null : parseRunning(seen)
    if (holder && isStillThere(holder)) return { takenBy: holder }
    if (seen !== null) putAside(path, seen)
  }
}

/** Null for a file that a crash has torn. */
export function parseRunning(text: string): Running | null {
  try {
    const { pid, began, url } = JSON.parse(text) as Partial<Running>
    if (typeof pid !== 'number' || typeof began !== 'string' || typeof url !== 'string') return null
    return { pid, began, url }
  } catch {
    return null
  }
}

function isStillThere({ pid, began }: Running): boolean {
  return startOf(pid) === began
}

/** True when the file is now there with this text; false when there was one already. */
function createWhole(path: string, text: string): boolean {
  const half = `${path}.${process.pid}`
  writeFileSync(half, text, { mode: 0o600 })
  try {
    linkSync(half, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(half)
  }
}

/** Two starts may find the same leftover: the slower must not carry off the file that the faster has put in its place. */
function putAside(path: string, seen: string): void {
  const aside = `${path}.old.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== seen && !existsSync(path)) linkSync(aside, path)
  rmSync(aside)
}

function release(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path)
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
