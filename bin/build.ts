import { OperatorError } from '@/lib/platform/errors'
import { ensureBuild } from './start/build'
import { keepSecrets } from './start/secrets'
import { makeDataFolder, readSettings } from './start/settings'

/** The build that `npm start` would make, made beforehand. */
try {
  const { dataFolder, serverActionsKey } = readSettings(process.env)
  makeDataFolder(dataFolder)
  await ensureBuild(serverActionsKey ?? keepSecrets(dataFolder).serverActionsKey)
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}
