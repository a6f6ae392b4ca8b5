import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { Problem } from '../problem'
import { isAlive, pause } from '../processes'

export interface Web {
  readonly ended: Promise<void>
  /** Settles with true when it answers, false when it ended before. */
  untilReady(): Promise<boolean>
  stop(): Promise<void>
}

export interface WebOptions {
  readonly mode: 'production' | 'development'
  readonly port: number
  readonly host: string | undefined
  readonly instance: string
  readonly env: Readonly<Record<string, string>>
}

/** The Next.js server in a process of its own: if it dies, Footfall starts it again; if Footfall dies, it ends. */
export function startWeb(options: WebOptions): Web {
  const { mode, port, host } = options
  const command = mode === 'production' ? 'start' : 'dev'
  const child = spawn(
    process.execPath,
    [
      '--import',
      './bin/start/exit-with-parent.mjs',
      'node_modules/next/dist/bin/next',
      command,
      '-p',
      String(port),
      ...(host ? ['-H', host] : []),
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
      env: { ...process.env, ...options.env, FOOTFALL_INSTANCE: options.instance, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' },
    },
  )
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return {
    ended,
    untilReady: () => Promise.race([untilHealthy(options), ended.then(() => false)]),
    stop: async () => {
      if (child.pid === undefined || child.exitCode !== null) return
      signalGroup(child.pid, 'SIGTERM')
      await Promise.race([ended, pause(8_000)])
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
    throw new Problem(`Port ${port} is in use by another program.\nEnd that program, or choose another port: PORT=${port + 1} npm start`)
  }
  if (code === 'EACCES') throw new Problem(`This account may not use port ${port}. Choose one above 1023: PORT=3000 npm start`)
  throw new Problem(`Port ${port}${host ? ` on ${host}` : ''} cannot be used (${code}). Correct PORT and HOST.`)
}

function tryPort(port: number, host: string | undefined): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    server.listen({ port, host }, () => server.close(() => resolve(null)))
  })
}

async function untilHealthy({ port, host, instance }: WebOptions): Promise<boolean> {
  const address = !host || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  for (;;) {
    try {
      const answer = await fetch(`http://${address}:${port}/api/health`, { signal: AbortSignal.timeout(30_000) })
      const health = (await answer.json()) as { instance?: string; status?: string }
      if (health.instance === instance && health.status === 'ok') return true
    } catch {
      // Not listening yet.
    }
    await pause(200)
  }
}

/** The whole group: `next dev` has a process of its own below it. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    if (isAlive(pid)) process.kill(pid, signal)
  }
}
