import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { OperatorError } from '@/lib/platform/errors'

/** Whom Postgres runs as. Null: the same as ourselves. */
export type DatabaseAccount = { readonly uid: number; readonly gid: number } | null

const NAME = 'footfall-db'

/** Postgres refuses to run as root. Then it runs as the owner of the data that is there, or as an account made for it. */
export function chooseAccount(cluster: string): DatabaseAccount {
  if (process.getuid?.() !== 0) return null
  const owner = ownerOf(cluster)
  if (owner && owner.uid !== 0) return owner
  return findAccount() ?? makeAccount()
}

function ownerOf(folder: string): DatabaseAccount {
  const stat = statSync(folder, { throwIfNoEntry: false })
  return stat ? { uid: stat.uid, gid: stat.gid } : null
}

function findAccount(): DatabaseAccount {
  const uid = id('-u')
  const gid = id('-g')
  return uid === null || gid === null ? null : { uid, gid }
}

function id(flag: '-u' | '-g'): number | null {
  try {
    return Number(execFileSync('id', [flag, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return null
  }
}

function makeAccount(): DatabaseAccount {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', NAME]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', NAME]],
  ]
  for (const [command, args] of ways) {
    try {
      execFileSync(command, args, { stdio: 'ignore' })
    } catch {
      continue
    }
    const made = findAccount()
    if (made) return made
  }
  throw new OperatorError(
    `Postgres does not run as root, and the account ${NAME} could not be made for it.\n` +
      `Make one (useradd --system ${NAME}), start Footfall as an ordinary user, or set DATABASE_URL to a database of your own.`,
  )
}
