import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { OperatorError } from '@/lib/platform/errors'

export type Mode = 'production' | 'development'

export interface Web {
  readonly ended: Promise<void>
  /** Settles with true when it answers, with false when it has ended. */
  untilReady(): Promise<boolean>
  stop(): Promise<void>
}

export interface WebOptions {
  readonly mode: Mode
  readonly port: number
  readonly host: string | undefined
  readonly instance: string
  readonly env: Readonly<Record<string, string>>
}

const STOP_LIMIT_MS = 8_000

/** The Next.js server in a process of its own: if it dies, Footfall starts it again; if Footfall dies, it ends. */
export function startWeb({ mode, port, host, instance, env }: WebOptions): Web {
  const command = mode === 'production' ? 'start' : 'dev'
  const loaded = ['./bin/start/exit-with-parent.mjs', './bin/start/true-address.mjs'].flatMap((module) => ['--import', module])
  const arguments_ = [...loaded, 'node_modules/next/dist/bin/next', command, '-p', String(port)]
  const child = spawn(process.execPath, host ? [...arguments_, '-H', host] : arguments_, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A group of its own: Ctrl-C in the terminal reaches Footfall alone, which ends it before the database.
    detached: true,
    env: { ...process.env, ...env, FOOTFALL_INSTANCE: instance, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' },
  })
  const over = new AbortController()
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  void ended.then(() => over.abort())
  return {
    ended,
    untilReady: () => untilHealthy(addressOf(host, port), instance, over.signal),
    stop: async () => {
      signalGroup(child.pid, 'SIGTERM')
      await Promise.race([ended, pause(STOP_LIMIT_MS)])
      signalGroup(child.pid, 'SIGKILL')
      await ended
    },
  }
}

/** Says in words why the port cannot be had, before anything else is started. */
export async function assertPortFree(port: number, host: string | undefined): Promise<void> {
  const code = await tryPort(port, host)
  if (code === null) return
  if (code === 'EADDRINUSE') {
    throw new OperatorError(
      `Port ${port} is in use by another program.\nEnd that program, or choose another port: PORT=${port + 1} npm start`,
    )
  }
  if (code === 'EACCES') throw new OperatorError(`This account may not use port ${port}. Choose one above 1023: PORT=3000 npm start`)
  throw new OperatorError(`Port ${port}${host ? ` on ${host}` : ''} cannot be used (${code}). Correct PORT and HOST.`)
}

/** Whether a Footfall with a working database answers there; with `instance`, whether it is that very one. */
export async function isHealthy(url: string, limitMs: number, instance?: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/api/health', url), { signal: AbortSignal.timeout(limitMs) })
    const health = (await answer.json()) as { product?: string; instance?: string; status?: string }
    return health.product === 'footfall' && health.status === 'ok' && (instance === undefined || health.instance === instance)
  } catch {
    return false
  }
}

function tryPort(port: number, host: string | undefined): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    server.listen({ port, host }, () => server.close(() => resolve(null)))
  })
}

async function untilHealthy(url: string, instance: string, over: AbortSignal): Promise<boolean> {
  while (!over.aborted) {
    if (await isHealthy(url, 30_000, instance)) return true
    await pause(200, undefined, { signal: over }).catch(() => undefined)
  }
  return false
}

function addressOf(host: string | undefined, port: number): string {
  const isEverywhere = !host || host === '0.0.0.0' || host === '::'
  return `http://${isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}

/** The whole group, because `next dev` has a process of its own below it; nobody left in it is as good as ended. */
function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (leader !== undefined) process.kill(-leader, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
