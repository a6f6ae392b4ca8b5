import { execFile, spawn, type ChildProcess } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findFreePort } from '../free-port'
import { OperatorError } from '@/lib/platform/errors'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, waitForEnd, worksIn } from '../processes'
import type { Place } from './place'
import { readPostmaster } from './postmaster-pid'
import { findPrograms, type Programs } from './programs'

export interface Cluster {
  readonly port: number
  /** Settles when Postgres has ended, for whatever reason. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

export const SUPERUSER = 'footfall_superuser'

/** Crash recovery replays what was committed; it must be given the time it needs. */
const READY_LIMIT_MS = 120_000
const STOP_LIMIT_MS = 20_000

const FIXED = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What is logged about an error must not quote the statement or its values: they are patients' data.
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  log_statement: 'none',
}

/** Starts the cluster in this place, making it first if it is not there, after ending one that a crash left behind. */
export async function startCluster(place: Place, superuserPassword: string, logFile: string): Promise<Cluster> {
  const programs = findPrograms(place.account)
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) await makeCluster(place, programs, superuserPassword)
  await endLeftover(place.cluster)
  // The port is free when it is chosen and may be taken a moment later, so a second and a third are tried.
  for (let attempt = 1; ; attempt++) {
    const started = await launch(place, programs, logFile)
    if (started) return started
    if (attempt === 3) {
      throw new OperatorError(`The database did not start. What Postgres said last (${logFile}):\n${tail(logFile)}`)
    }
    await pause(1_000)
  }
}

async function makeCluster({ cluster, account }: Place, programs: Programs, password: string): Promise<void> {
  // A first start that was cut short leaves a folder that Postgres would not touch.
  for (const name of readdirSync(cluster)) rmSync(join(cluster, name), { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'footfall-'))
  const passwordFile = join(folder, 'password')
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    if (account) for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid)
    const options = [
      '--auth=scram-sha-256',
      '--data-checksums',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]
    await promisify(execFile)(
      programs.initdb,
      [`--pgdata=${cluster}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--no-instructions', ...options],
      { ...account, cwd: cluster, env: environment() },
    )
  } catch (error) {
    throw new OperatorError(
      `The database could not be made in ${cluster}:\n${(error as { stderr?: string }).stderr?.trim() ?? String(error)}`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Postgres that outlived its Footfall is ended, and then started anew with today's settings. Its work is on the disk. */
async function endLeftover(cluster: string): Promise<void> {
  const left = readPostmaster(cluster)
  if (left && isAlive(left.pid) && worksIn(left.pid, cluster)) {
    await end(left.pid)
  } else if (existsSync(join(cluster, 'postmaster.pid'))) {
    // Its number is free or belongs to another program by now. Postgres itself checks that no worker of the old one is left.
    rmSync(join(cluster, 'postmaster.pid'))
  }
}

/** Fast shutdown; then without waiting for clients; then by force, after which the next start recovers. */
async function end(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (isAlive(pid)) process.kill(pid, signal)
    if (await waitForEnd(pid, STOP_LIMIT_MS)) return
  }
}

async function launch({ cluster, account }: Place, { postgres }: Programs, logFile: string): Promise<Cluster | null> {
  const port = await findFreePort()
  const log = openLog(logFile)
  const settings = Object.entries({ ...FIXED, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Its own session: Ctrl-C in the terminal reaches Footfall alone, which ends the app first and then the database.
  const child = spawn(postgres, ['-D', cluster, ...settings], {
    ...account,
    cwd: cluster,
    env: environment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const isReady = await Promise.race([untilReady(cluster, child), ended.then(() => false)])
  if (!isReady) {
    if (child.pid && child.exitCode === null) await end(child.pid)
    return null
  }
  return { port, ended, stop: () => stopChild(child, ended) }
}

async function untilReady(cluster: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + READY_LIMIT_MS
  while (Date.now() < until && child.exitCode === null) {
    const postmaster = readPostmaster(cluster)
    if (postmaster?.pid === child.pid && postmaster?.isReady) return true
    await pause(50)
  }
  return false
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.pid && child.exitCode === null && child.signalCode === null) await end(child.pid)
  await ended
}

/** Nothing of ours but what Postgres needs: PG* variables of the person at the keyboard would steer it elsewhere. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' }
}

function openLog(path: string): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

function tail(path: string): string {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
}
