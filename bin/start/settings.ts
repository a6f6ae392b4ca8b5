import { chmodSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '../problem'

export interface StartSettings {
  readonly dataFolder: string
  readonly port: number
  readonly host: string | undefined
  readonly url: string
  readonly demo: boolean
}

export function readSettings(variables: NodeJS.ProcessEnv): StartSettings {
  const port = readPort(variables.PORT)
  const url = variables.NEXTAUTH_URL || `http://localhost:${port}`
  if (!URL.canParse(url))
    throw new Problem(`NEXTAUTH_URL is not an address: ${url}. Set it to where people reach Footfall, or leave it out.`)
  return {
    dataFolder: resolve(variables.FOOTFALL_DATA || '.footfall'),
    port,
    host: variables.HOST || undefined,
    url,
    demo: variables.FOOTFALL_DEMO !== '0',
  }
}

function readPort(given: string | undefined): number {
  if (!given) return 3000
  const port = Number(given)
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535) {
    throw new Problem(`PORT is ${given}, which is not a port. Use a number from 1 to 65535, or leave it out for 3000.`)
  }
  return port
}

/** Secrets lie in the folder in files of their own account only; root lets its database account pass through to its part. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
  } catch (error) {
    throw new Problem(
      `The data folder ${folder} cannot be used (${(error as NodeJS.ErrnoException).code}).\n` +
        'Start Footfall as the user who started it first, or set FOOTFALL_DATA to a folder that is yours.',
    )
  }
}
