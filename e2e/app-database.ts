import { SUPERUSER } from '../bin/postgres/cluster'
import { choosePlace } from '../bin/postgres/place'
import { readPostmaster } from '../bin/postgres/postmaster-pid'
import { keepSecrets } from '../bin/start/secrets'

/** The database of the app under test, which its start has made in its data folder: as the product sees it, and as nobody may. */
export function databaseUrls(folder = process.env.E2E_DATA ?? ''): { readonly app: string; readonly superuser: string } {
  const { appPassword, superuserPassword } = keepSecrets(folder)
  const port = readPostmaster(choosePlace(folder).cluster)?.port
  const address = `127.0.0.1:${port}/footfall`
  return { app: `postgres://footfall_app:${appPassword}@${address}`, superuser: `postgres://${SUPERUSER}:${superuserPassword}@${address}` }
}
