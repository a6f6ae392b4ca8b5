import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../problem'

const SOURCES = [
  'app',
  'components',
  'lib',
  'db',
  'public',
  'proxy.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const STAMP = join('.next', 'footfall-build')

/** Builds the app when its sources, or the key that is built into it, have changed since the last build. */
export function ensureBuild(serverActionsKey: string): void {
  const wanted = fingerprint(SOURCES, serverActionsKey)
  if (readStamp() === wanted) return
  console.log('Building the app. This takes a minute or two, once for each version.')
  const result = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey },
  })
  if (result.status !== 0) {
    throw new Problem(`The build failed${result.signal ? ` (${result.signal})` : ''}:\n${result.stdout}\n${result.stderr}`)
  }
  writeFileSync(STAMP, wanted)
}

/** A fingerprint of the contents, not of the times: a fresh clone and a restored backup have new times and the same contents. */
export function fingerprint(paths: readonly string[], key: string): string {
  const hash = createHash('sha256').update(key)
  for (const path of paths) addPath(hash, path)
  return hash.digest('hex')
}

function addPath(hash: ReturnType<typeof createHash>, path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addPath(hash, join(path, name))
  } else if (stat?.isFile() && !/\.test\.tsx?$/.test(path)) {
    hash.update(`\0${path}\0`).update(readFileSync(path))
  }
}

function readStamp(): string | null {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return null
  }
}
