import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { OperatorError } from '@/lib/platform/errors'

const schema = z.object({
  authSecret: z.string().min(32),
  serverActionsKey: z.string().min(32),
  superuserPassword: z.string().min(32),
  ownerPassword: z.string().min(32),
  appPassword: z.string().min(32),
})

export type Secrets = z.infer<typeof schema>

/** The installation's own secrets, made once. Losing them signs everybody out and locks the embedded database. */
export function keepSecrets(dataFolder: string): Secrets {
  const path = join(dataFolder, 'secrets.json')
  if (!existsSync(path)) writeOnce(path, JSON.stringify(makeSecrets(), null, 2))
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EACCES') throw new OperatorError(`${path} belongs to another user. Start Footfall as the user who started it first.`)
    throw new OperatorError(`${path} is damaged. It holds the passwords of the database beside it: put back the copy from your backup.`)
  }
}

function makeSecrets(): Secrets {
  const random = () => randomBytes(32).toString('base64url')
  return {
    authSecret: random(),
    // Next.js wants plain base64 here.
    serverActionsKey: randomBytes(32).toString('base64'),
    superuserPassword: random(),
    ownerPassword: random(),
    appPassword: random(),
  }
}

/** Whole or not at all, and never over a file that somebody else wrote in the same moment. */
function writeOnce(path: string, text: string): void {
  const half = `${path}.${process.pid}`
  writeFileSync(half, text, { mode: 0o600 })
  try {
    linkSync(half, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(half)
  }
}
