import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { OperatorError } from '@/lib/platform/errors'

export interface StartSettings {
  readonly dataFolder: string
  readonly port: number
  readonly host: string | undefined
  readonly url: string
  readonly demo: boolean
  /** Given when several instances share one build; otherwise the installation's own is used. */
  readonly serverActionsKey: string | undefined
  /** A database of the clinic's own, as footfall_app and as its owner; null for the embedded one. */
  readonly ownDatabase: { readonly url: string; readonly ownerUrl: string | undefined } | null
}

export function readSettings(variables: NodeJS.ProcessEnv): StartSettings {
  const port = readPort(variables.PORT)
  const url = variables.NEXTAUTH_URL || `http://localhost:${port}`
  if (!URL.canParse(url))
    throw new OperatorError(`NEXTAUTH_URL is not an address: ${url}. Set it to where people reach Footfall, or leave it out.`)
  return {
    dataFolder: resolve(variables.FOOTFALL_DATA || '.footfall'),
    port,
    host: variables.HOST || undefined,
    url,
    demo: variables.FOOTFALL_DEMO !== '0',
    serverActionsKey: variables.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || undefined,
    ownDatabase: readOwnDatabase(variables),
  }
}

function readOwnDatabase({ DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl }: NodeJS.ProcessEnv): StartSettings['ownDatabase'] {
  for (const [name, value] of Object.entries({ DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl })) {
    if (value && !/^postgres(ql)?:\/\/./.test(value))
      throw new OperatorError(`${name} is not the address of a Postgres database: it must start with postgres://`)
  }
  if (url) return { url, ownerUrl: ownerUrl || undefined }
  if (!ownerUrl) return null
  throw new OperatorError('MIGRATION_DATABASE_URL is set but DATABASE_URL is not. Set both for a database of your own, or neither.')
}

function readPort(given: string | undefined): number {
  if (!given) return 3000
  const port = Number(given)
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535) {
    throw new OperatorError(`PORT is ${given}, which is not a port. Use a number from 1 to 65535, or leave it out for 3000.`)
  }
  return port
}

/**
 * A folder that is there keeps its permissions: it may be somebody's for other things. In a new one root lets its database
 * account pass through; what is secret is closed file by file.
 */
export function makeDataFolder(folder: string): void {
  try {
    const isNew = mkdirSync(folder, { recursive: true }) !== undefined
    if (isNew) chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new OperatorError(
      `The data folder ${folder} cannot be used (${(error as NodeJS.ErrnoException).code}).\n` +
        'Start Footfall as the user who started it first, or set FOOTFALL_DATA to a folder that is yours.',
    )
  }
}
