import { randomUUID } from 'node:crypto'
import { closeAppDatabase } from '@/db/client'
import { seedDemoClinic } from '@/db/seed/demo-clinic'
import { OperatorError } from '@/lib/platform/errors'
import { ensureBuild } from './start/build'
import { prepareDatabase, type Database } from './start/database'
import { claim, type Running } from './start/running'
import { keepSecrets, type Secrets } from './start/secrets'
import { makeDataFolder, readSettings, type StartSettings } from './start/settings'
import { assertPortFree, isHealthy, startWeb, type Mode, type Web } from './start/web'

/** A database or a web server that dies is started again, unless this many have died within the time. */
const DEATHS = { most: 3, withinMs: 60_000 }

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
    process.stderr.write(`\n${error instanceof OperatorError ? error.message : describe(error)}\n`)
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
  const deaths: number[] = []
  for (;;) {
    const reason = await runUntilOneEnds(mode, settings, { secrets, asked })
    if (reason === 'asked') return
    const now = Date.now()
    deaths.push(now)
    if (deaths.filter((at) => at > now - DEATHS.withinMs).length >= DEATHS.most) {
      throw new OperatorError(`The ${reason} keeps ending by itself. Its own words are above, and in ${settings.dataFolder}/postgres.log.`)
    }
    console.log(`The ${reason} has ended by itself. Starting it again; what was saved is safe.`)
  }
}

type Ending = 'asked' | 'web server' | 'database'

/** Both parts are begun and ended together: after a crash there is one way back, and it is the way of every start. */
async function runUntilOneEnds(
  mode: Mode,
  settings: StartSettings,
  { secrets, asked }: { secrets: Secrets; asked: Promise<'asked'> },
): Promise<Ending> {
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
      const early = await Promise.race([announce(web, settings), ...ended])
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

async function announce(web: Web, settings: StartSettings): Promise<void> {
  if (!(await web.untilReady())) return
  console.log(`\nFootfall is running at ${settings.url}\nPress Ctrl-C to end it.\n`)
}

async function sayWhoRuns({ url, pid }: Running): Promise<void> {
  const isUp = await isHealthy(url, 2_000)
  console.log(
    isUp ? `Footfall is already running at ${url} (process ${pid}).` : `Footfall is just starting (process ${pid}). It will be at ${url}.`,
  )
}

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  return `Footfall could not start${code}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
