import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { findFreePort } from '@/bin/free-port'
import { ensureBuild } from '@/bin/start/build'
import { prepareEmbedded, superuserUrl } from '@/bin/start/database'
import { keepSecrets } from '@/bin/start/secrets'
import { makeDataFolder, readSettings } from '@/bin/start/settings'
import { startWeb } from '@/bin/start/web'
import { DEMO_SIGN_IN } from '../e2e/demo-sign-in'
import { closeAppDatabase } from '@/db/client'
import { seedDemoClinic } from '@/db/seed/demo-clinic'

const RUNNERS = 10_000

export interface BenchClinic {
  readonly url: string
  stop(): Promise<void>
}

/** The built product on a database of its own with a clinic of 10,000 runners, thrown away afterwards. */
export async function openBenchClinic(): Promise<BenchClinic> {
  const folder = mkdtempSync(join(tmpdir(), 'footfall-bench-'))
  makeDataFolder(folder)
  const secrets = keepSecrets(folder)
  await buildOnce()
  const { url: databaseUrl, cluster, place } = await prepareEmbedded(folder, secrets)
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: secrets.authSecret,
    NEXTAUTH_URL: url,
    FOOTFALL_DEMO_PASSWORD: DEMO_SIGN_IN.password,
  })
  await seedDemoClinic(new Date())
  await closeAppDatabase()
  await seedRunners(superuserUrl(cluster, secrets).replace(/postgres$/, 'footfall'))
  const environment = { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secrets.authSecret, NEXTAUTH_URL: url, LOG_LEVEL: 'error' }
  const web = startWeb({ mode: 'production', port, host: undefined, instance: randomUUID(), env: environment })
  const stop = async () => {
    await closeAppDatabase()
    await web.stop()
    await cluster.stop()
    for (const path of [folder, place.cluster]) rmSync(path, { recursive: true, force: true })
  }
  if (!(await web.untilReady())) {
    await stop()
    throw new Error('The app did not start.')
  }
  return { url, stop }
}

/** The build is the clone's own: with another key it would have to be made again, here and at the next start. */
async function buildOnce(): Promise<void> {
  const { dataFolder, serverActionsKey } = readSettings(process.env)
  makeDataFolder(dataFolder)
  await ensureBuild(serverActionsKey ?? keepSecrets(dataFolder).serverActionsKey)
}

/** Straight into the tables: what is measured is reading, not registering. */
async function seedRunners(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  await sql`
    with runner as (
      insert into patient (clinic_id, given_name, family_name, born_on, sex, created_by)
      select clinic.id, 'Runner' || n, 'Number' || (n * 7919 % ${RUNNERS}), date '1960-01-01' + n % 15000, 'female', gen_random_uuid()
      from clinic, generate_series(1, ${RUNNERS}) n
      returning clinic_id, id
    )
    insert into episode (clinic_id, patient_id, side, condition, created_by)
    select clinic_id, id, 'left', 'PFP', gen_random_uuid() from runner`
  await sql`analyze`
  await sql.end()
}
