import { ensureBuild } from './start/build'
import { keepSecrets } from './start/secrets'
import { makeDataFolder, readSettings } from './start/settings'

/** The build that `npm start` would make, made beforehand. */
const { dataFolder, serverActionsKey } = readSettings(process.env)
makeDataFolder(dataFolder)
await ensureBuild(serverActionsKey ?? keepSecrets(dataFolder).serverActionsKey)
