import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { closeAppDatabase } from '@/db/client'
import { Problem } from './problem'
import { ensureBuild } from './start/build'
import { prepareDatabase, type Database } from './start/database'
import { claim } from './start/running'
import { keepSecrets, type Secrets } from './start/secrets'
import { makeDataFolder, readSettings, type StartSettings } from './start/settings'
import { assertPortFree, startWeb, type Web } from './start/web'

type Mode = 'production' | 'development'

/** Serves Footfall until it is told to end: the database, its tables, the demo clinic, the build, the web server. */
export async function serve(mode: Mode): Promise<void> {
  try {
    const settings = readSettings(process.env)
    makeDataFolder(settings.dataFolder)
    const held = claim(settings.dataFolder, settings.url)
    if ('takenBy' in held) {
      console.log(`Footfall is already running at ${held.takenBy.url} (process ${held.takenBy.pid}).`)
      return
    }
    process.once('exit', held.release)
    await run(mode, settings)
    process.exit(0)
  } catch (error) {
    process.stderr.write(`\n${error instanceof Problem ? error.message : describe(error)}\n`)
    process.exit(1)
  }
}

async function run(mode: Mode, settings: StartSettings): Promise<void> {
  const asked = untilAskedToEnd()
  await assertPortFree(settings.port, settings.host)
  const secrets = keepSecrets(settings.dataFolder)
  if (mode === 'production') ensureBuild(secrets.serverActionsKey)
  console.log('Starting the database.')
  const database = await prepareDatabase(settings.dataFolder, secrets)
  try {
    const signIn = settings.demo ? await seedDemo(database.url) : null
    const web = startWeb({ ...settings, mode, instance: randomUUID(), env: environment(settings, secrets, database) })
    try {
      await Promise.race([asked, announce(web, settings, signIn)])
      await Promise.race([asked, web.ended, database.cluster?.ended].filter(Boolean))
    } finally {
      await web.stop()
    }
  } finally {
    await database.cluster?.stop()
    console.log('Footfall has ended.')
  }
}

function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

function environment(settings: StartSettings, secrets: Secrets, database: Database): Record<string, string> {
  return {
    DATABASE_URL: database.url,
    NEXTAUTH_URL: settings.url,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secrets.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.serverActionsKey,
  }
}

interface SignIn {
  readonly email: string
  readonly password: string
}

async function seedDemo(url: string): Promise<SignIn | null> {
  if (!existsSync('db/seed/demo-clinic.ts')) return null
  process.env.DATABASE_URL = url
  const { seedDemoClinic } = (await import('@/db/seed/' + 'demo-clinic')) as { seedDemoClinic: (now: Date) => Promise<SignIn | null> }
  try {
    return await seedDemoClinic(new Date())
  } finally {
    await closeAppDatabase()
  }
}

async function announce(web: Web, settings: StartSettings, signIn: SignIn | null): Promise<void> {
  if (!(await web.untilReady())) throw new Problem('The web server ended before it answered. Its own words are above.')
  console.log(`\nFootfall is running at ${settings.url}`)
  if (signIn) {
    console.log(`A demo clinic has been made. Sign in with\n  e-mail    ${signIn.email}\n  password  ${signIn.password}`)
    console.log('The password is shown this once; write it down.')
  }
  console.log('Press Ctrl-C to end it.\n')
}

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  return `Footfall could not start${code}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
