import { join } from 'node:path'
import { bootstrapDatabase } from '@/db/bootstrap'
import { assertDurable } from '@/db/durability'
import { assertMigrated, migrateDatabase } from '@/db/migrate'
import { startCluster, SUPERUSER, type Cluster } from '../postgres/cluster'
import { choosePlace, type Place } from '../postgres/place'
import { Problem } from '../problem'
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

/** The database, up to date and fit to keep records: the embedded one, or one of the clinic's own. */
export async function prepareDatabase({ ownDatabase, dataFolder }: StartSettings, secrets: Secrets): Promise<Database> {
  if (!ownDatabase) return prepareEmbedded(dataFolder, secrets)
  const { url, ownerUrl } = ownDatabase
  await reachable(url, () => prepareTables(url, ownerUrl))
  return { url, cluster: null }
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
    throw error
  }
}

export function superuserUrl(cluster: Cluster, secrets: Secrets): string {
  return address(cluster, `${SUPERUSER}:${secrets.superuserPassword}`, 'postgres')
}

function address(cluster: Cluster, account: string, database: string): string {
  return `postgres://${account}@127.0.0.1:${cluster.port}/${database}`
}

async function prepareTables(appUrl: string, ownerUrl: string | undefined): Promise<void> {
  if (ownerUrl) await migrateDatabase(ownerUrl, MIGRATIONS)
  else await assertMigrated(appUrl, MIGRATIONS)
  await assertDurable(appUrl)
}

/** The driver's words for a database that is not there, and for a password that is wrong, help nobody. */
async function reachable(url: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const { host, pathname } = new URL(url)
    if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED'].includes(code)) {
      throw new Problem(`There is no database at ${host} (${code}). Start it, or correct DATABASE_URL and MIGRATION_DATABASE_URL.`)
    }
    if (['28P01', '28000', '3D000'].includes(code)) {
      throw new Problem(
        `The database at ${host} refused the sign-in to ${pathname.slice(1)} (${code}). Correct DATABASE_URL and MIGRATION_DATABASE_URL.`,
      )
    }
    throw error
  }
}
