import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a running Postgres writes into its data folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number | null
  readonly isReady: boolean
}

/** Null when there is no such file, or when a crash left it empty or torn. */
export function readPostmaster(cluster: string): Postmaster | null {
  try {
    return parsePostmaster(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** One fact a line: pid, data folder, start time, port, socket folder, address, shared memory key, state. */
export function parsePostmaster(text: string): Postmaster | null {
  const lines = text.split('\n')
  // A negative number is a single-user session, which a start may not disturb either.
  const pid = Math.abs(Number(lines[0]))
  if (!Number.isSafeInteger(pid) || pid < 1) return null
  const port = Number(lines[3])
  return { pid, port: Number.isSafeInteger(port) && port > 0 ? port : null, isReady: lines[7]?.trim() === 'ready' }
}
