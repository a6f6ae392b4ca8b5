import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareEmbedded, superuserUrl } from './start/database'
import { keepSecrets } from './start/secrets'
import { makeDataFolder } from './start/settings'

/**
 * Before the database tests: a cluster of their own in a temporary folder, with the roles and tables of the product.
 * The tests sign in as footfall_app (DATABASE_URL), exactly as the product does. Afterwards everything is thrown away.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'footfall-test-'))
  makeDataFolder(folder)
  const secrets = keepSecrets(folder)
  const { cluster, place, url, ownerUrl } = await prepareEmbedded(folder, secrets)
  process.env.DATABASE_URL = url
  process.env.MIGRATION_DATABASE_URL = ownerUrl
  process.env.SUPERUSER_DATABASE_URL = superuserUrl(cluster, secrets)
  process.env.NEXTAUTH_SECRET = secrets.authSecret
  return async () => {
    await cluster.stop()
    for (const path of [folder, place.cluster]) rmSync(path, { recursive: true, force: true })
  }
}
