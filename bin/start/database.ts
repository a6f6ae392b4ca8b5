import { join } from 'node:path'
import { bootstrapDatabase } from '@/db/bootstrap'
import { assertFit } from '@/db/fitness'
import { assertMigrated, migrateDatabase } from '@/db/migrate'
import { startCluster, SUPERUSER, type Cluster } from '../postgres/cluster'
import { choosePlace, type Place } from '../postgres/place'
import { OperatorError } from '@/lib/platform/errors'
import type { Secrets } from './secrets'
import type { StartSettings } from './settings'

export interface Database {
  /** As the role footfall_app. */
  readonly url: string
  /** Null when the database is the clinic's own. */
  readonly cluster: Cluster | null
}

export interface Embedded extends Database {
  readonly cluster: Cluster
  readonly ownerUrl: string
  readonly place: Place
}

const NAME = 'footfall'
const MIGRATIONS = join('db', 'migrations')
const LOCKED_OUT = 'The passwords in secrets.json are not those of the database beside it. Put back the copy from your backup.'

/** The database, up to date and fit to keep records: the embedded one, or one of the clinic's own. */
export async function prepareDatabase({ ownDatabase, dataFolder }: StartSettings, secrets: Secrets): Promise<Database> {
  if (!ownDatabase) return prepareEmbedded(dataFolder, secrets)
  const { url, ownerUrl } = ownDatabase
  try {
    await prepareTables(url, ownerUrl)
    return { url, cluster: null }
  } catch (error) {
    throw inWords(error, url)
  }
}

/** The embedded database by itself; also what the database tests run on. */
export async function prepareEmbedded(dataFolder: string, secrets: Secrets): Promise<Embedded> {
  const place = choosePlace(dataFolder)
  const cluster = await startCluster(place, secrets.superuserPassword, join(dataFolder, 'postgres.log'))
  try {
    await bootstrapDatabase(superuserUrl(cluster, secrets), NAME, { owner: secrets.ownerPassword, app: secrets.appPassword })
    const url = address(cluster, `footfall_app:${secrets.appPassword}`, NAME)
    const ownerUrl = address(cluster, `footfall_owner:${secrets.ownerPassword}`, NAME)
    await prepareTables(url, ownerUrl)
    return { url, ownerUrl, cluster, place }
  } catch (error) {
    await cluster.stop()
    throw codeOf(error) === '28P01' ? new OperatorError(LOCKED_OUT) : error
  }
}

export function superuserUrl(cluster: Cluster, secrets: Secrets): string {
  return address(cluster, `${SUPERUSER}:${secrets.superuserPassword}`, 'postgres')
}

function address(cluster: Cluster, account: string, database: string): string {
  return `postgres://${account}@127.0.0.1:${cluster.port}/${database}`
}

async function prepareTables(appUrl: string, ownerUrl: string | undefined): Promise<void> {
  await assertFit(appUrl)
  if (ownerUrl) await migrateDatabase(ownerUrl, MIGRATIONS)
  else await assertMigrated(appUrl, MIGRATIONS)
}

const UNREACHABLE = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'DEADLINE',
]
const REFUSED = ['28P01', '28000', '3D000', '42501']

/** The driver's words for a database that is not there, and for a password that is wrong, help nobody. */
function inWords(error: unknown, url: string): unknown {
  const code = codeOf(error) ?? codeOf((error as Error).cause) ?? ''
  const { host, pathname } = new URL(url)
  if (UNREACHABLE.includes(code)) {
    return new OperatorError(`There is no database at ${host} (${code}). Start it, or correct DATABASE_URL and MIGRATION_DATABASE_URL.`)
  }
  if (REFUSED.includes(code)) {
    return new OperatorError(
      `The database at ${host} refused the sign-in to ${pathname.slice(1)} (${code}). Correct DATABASE_URL and MIGRATION_DATABASE_URL.`,
    )
  }
  return error
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
