import { createHash } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OperatorError } from '@/lib/platform/errors'
import { chooseAccount, type DatabaseAccount } from './account'

/** Where a cluster's files lie and whom they belong to. */
export interface Place {
  readonly cluster: string
  readonly account: DatabaseAccount
}

/** Root's own place for what the database's account must be able to reach. */
const ELSEWHERE = '/var/lib/footfall'

/**
 * Where the database of a data folder lies: inside it. Only when Footfall runs as root and the data folder is in a place that
 * no other account may enter (/root, say), it lies under /var/lib/footfall, and the data folder keeps a pointer to it.
 */
export function choosePlace(dataFolder: string): Place {
  const pointer = join(realpathSync(dataFolder), 'postgres-is-at')
  const inside = join(realpathSync(dataFolder), 'postgres')
  const cluster = readPointer(pointer) ?? (mayEnter(dirname(inside)) ? inside : elsewhere(inside))
  const account = chooseAccount(cluster)
  if (account && !mayEnter(dirname(cluster))) {
    throw new OperatorError(
      `The database in ${cluster} belongs to another account than root, and that account may not enter the folder any more.\n` +
        'Start Footfall as the user who owns it, or let others pass through the folders above it (chmod o+x).',
    )
  }
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  if (account) chownSync(cluster, account.uid, account.gid)
  if (cluster !== inside) bind(pointer, cluster)
  return { cluster: realpathSync(cluster), account }
}

/** A folder under /var/lib/footfall that every account may pass through, whatever root's umask. */
export function makeOpenFolder(...names: string[]): string {
  let folder = ELSEWHERE
  for (const name of ['', ...names]) {
    folder = join(folder, name)
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o755)
  }
  return folder
}

/** Whether every account may pass through this folder and those above it. When we are not root, the account is our own. */
function mayEnter(folder: string): boolean {
  if (process.getuid?.() !== 0) return true
  const isOpen = (statSync(folder).mode & 0o001) !== 0
  return isOpen && (dirname(folder) === folder || mayEnter(dirname(folder)))
}

/** The pointer and the cluster name each other: a copy of the data folder must not share, and ruin, the original's database. */
function bind(pointer: string, cluster: string): void {
  const label = `${cluster}-belongs-to`
  const owner = readPointer(label)
  if (owner !== null && owner !== pointer && readPointer(owner) === cluster) {
    throw new OperatorError(
      `${dirname(pointer)} is a copy of ${dirname(owner)}, whose database lies in ${cluster} and was not copied with it.\n` +
        `Delete ${pointer} to begin with an empty database here, or copy the database too (see docs/operations.md).`,
    )
  }
  writeFileSync(pointer, `${cluster}\n`)
  writeFileSync(label, `${pointer}\n`)
}

function readPointer(pointer: string): string | null {
  try {
    return readFileSync(pointer, 'utf8').trim()
  } catch {
    return null
  }
}

function elsewhere(inside: string): string {
  const name = createHash('sha256').update(inside).digest('hex').slice(0, 16)
  return join(makeOpenFolder(name), 'postgres')
}
