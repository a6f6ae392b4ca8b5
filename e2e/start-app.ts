import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { choosePlace } from '../bin/postgres/place'
import { serve } from '../bin/serve'
import { keepSecrets } from '../bin/start/secrets'
import { makeDataFolder, readSettings } from '../bin/start/settings'

/*
 * The product as `npm start` serves it, on an empty data folder (E2E_DATA) that is thrown away at the end.
 * The build is the clone's own: with another key it would have to be made again, here and at the next start.
 */
const { dataFolder: own } = readSettings({ ...process.env, FOOTFALL_DATA: undefined })
makeDataFolder(own)
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = keepSecrets(own).serverActionsKey

// Never a database or an address of somebody's own.
delete process.env.DATABASE_URL
delete process.env.MIGRATION_DATABASE_URL
delete process.env.NEXTAUTH_URL
const folder = process.env.E2E_DATA ?? mkdtempSync(join(tmpdir(), 'footfall-e2e-'))
makeDataFolder(folder)
const { cluster } = choosePlace(folder)
process.once('exit', () => {
  for (const path of [folder, cluster]) rmSync(path, { recursive: true, force: true })
})
process.env.FOOTFALL_DATA = folder
await serve('production')
