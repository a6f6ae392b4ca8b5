import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { closeAppDatabase } from '@/db/client'
import { seedDemoClinic } from '@/db/seed/demo-clinic'
import { OperatorError } from '@/lib/platform/errors'
import { ensureBuild } from './start/build'
import { prepareDatabase, type Database } from './start/database'
import { claim, type Running } from './start/running'
import { keepSecrets, type Secrets } from './start/secrets'
import { makeDataFolder, readSettings, type StartSettings } from './start/settings'
import { assertPortFree, isHealthy, startWeb, type Mode, type Web } from './start/web'

/** What dies is started again at once. What cannot be started is tried again after longer and longer pauses. */
const PAUSE = { stepMs: 5_000, mostMs: 30_000 }

/** Serves Footfall until it is told to end: the database, its tables, the demo clinic, the build, the web server. */
export async function serve(mode: Mode): Promise<void> {
  // Whoever was reading along may have gone (`npm start | head`, a closed terminal); that is no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  try {
    const settings = readSettings(process.env)
    makeDataFolder(settings.dataFolder)
    const held = claim(settings.dataFolder, settings.url)
    if ('takenBy' in held) return await sayWhoRuns(held.takenBy)
    process.once('exit', held.release)
    await keepRunning(mode, settings)
    console.log('Footfall has ended.')
    process.exit(0)
  } catch (error) {
    process.stderr.write(`\n${inWords(error)}\n`)
    process.exit(1)
  }
}

async function keepRunning(mode: Mode, settings: StartSettings): Promise<void> {
  const asked = untilAskedToEnd()
  await assertPortFree(settings.port, settings.host)
  const secrets = keepSecrets(settings.dataFolder)
  // The build takes a minute: somebody whose database cannot be reached hears it before that.
  if (settings.ownDatabase) await prepareDatabase(settings, secrets)
  if (mode === 'production') {
    const built = ensureBuild(settings.serverActionsKey ?? secrets.serverActionsKey)
    if ((await Promise.race([asked, built])) === 'asked') return
  }
  let hasRun = false
  let startsInVain = 0
  for (;;) {
    startsInVain++
    const onReady = () => {
      hasRun = true
      startsInVain = 0
    }
    const reason = await runUntilOneEnds(mode, settings, { secrets, asked, onReady }).catch((error: unknown) => {
      if (!hasRun) throw error
      process.stderr.write(`\n${inWords(error)}\n`)
      return 'database' as const
    })
    if (reason === 'asked') return
    if (!hasRun)
      throw new OperatorError(`The ${reason} ended before it answered. Its own words are above, or in ${settings.dataFolder}/postgres.log.`)
    const pauseMs = Math.min(startsInVain * PAUSE.stepMs, PAUSE.mostMs)
    console.log(`The ${reason} has ended by itself. Starting it again${pauseMs ? ` in ${pauseMs / 1_000} s` : ''}; what was saved is safe.`)
    if ((await Promise.race([asked, pause(pauseMs)])) === 'asked') return
  }
}

type Ending = 'asked' | 'web server' | 'database'

interface Run {
  readonly secrets: Secrets
  readonly asked: Promise<'asked'>
  readonly onReady: () => void
}

/** Both parts are begun and ended together: after a crash there is one way back, and it is the way of every start. */
async function runUntilOneEnds(mode: Mode, settings: StartSettings, { secrets, asked, onReady }: Run): Promise<Ending> {
  console.log('Starting the database.')
  const database = await prepareDatabase(settings, secrets)
  try {
    if (settings.demo) await seedDemo(database.url)
    const web = startWeb({ ...settings, mode, instance: randomUUID(), env: environment(settings, secrets, database) })
    const ended = [
      asked,
      web.ended.then(() => 'web server' as const),
      ...(database.cluster ? [database.cluster.ended.then(() => 'database' as const)] : []),
    ]
    try {
      const early = await Promise.race([announce(web, settings, onReady), ...ended])
      return early ?? (await Promise.race(ended))
    } finally {
      await web.stop()
    }
  } finally {
    await database.cluster?.stop()
  }
}

function untilAskedToEnd(): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve('asked'))
  })
}

function environment(settings: StartSettings, secrets: Secrets, database: Database): Record<string, string> {
  return {
    DATABASE_URL: database.url,
    NEXTAUTH_URL: settings.url,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secrets.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: settings.serverActionsKey ?? secrets.serverActionsKey,
  }
}

async function seedDemo(url: string): Promise<void> {
  process.env.DATABASE_URL = url
  try {
    await seedDemoClinic(new Date(), ({ email, password }) => {
      console.log(`\nA demo clinic has been made. Sign in with\n  e-mail    ${email}\n  password  ${password}`)
      console.log('The password is shown this once: write it down.\n')
    })
  } finally {
    await closeAppDatabase()
  }
}

async function announce(web: Web, settings: StartSettings, onReady: () => void): Promise<void> {
  if (!(await web.untilReady())) return
  onReady()
  console.log(`\nFootfall is running at ${settings.url}\nPress Ctrl-C to end it.\n`)
}

async function sayWhoRuns({ url, pid }: Running): Promise<void> {
  const isUp = await isHealthy(url, 2_000)
  console.log(
    isUp ? `Footfall is already running at ${url} (process ${pid}).` : `Footfall is just starting (process ${pid}). It will be at ${url}.`,
  )
}

function inWords(error: unknown): string {
  if (error instanceof OperatorError) return error.message
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  return `Footfall could not start${code}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
