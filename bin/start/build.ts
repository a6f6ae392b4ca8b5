import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '@/lib/platform/errors'

const SOURCES = [
  'app',
  'components',
  'lib',
  'db',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const STAMP = join('.next', 'footfall-build')

/** Builds the app when its sources, or the key that is built into it, have changed since the last build. */
export async function ensureBuild(serverActionsKey: string): Promise<void> {
  const wanted = fingerprint(SOURCES, serverActionsKey)
  if (readStamp() === wanted && existsSync(join('.next', 'BUILD_ID'))) return
  console.log('Building the app. This takes a minute or two, once for each version.')
  // A build that is cut short must not pass for the one before it.
  rmSync(STAMP, { force: true })
  const { code, output } = await runBuild(serverActionsKey)
  if (code !== 0) throw new OperatorError(`The build failed:\n${output}`)
  writeFileSync(STAMP, wanted)
}

function runBuild(serverActionsKey: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const end = () => child.kill()
  process.once('exit', end)
  return new Promise((resolve) => {
    child.once('close', (code) => {
      process.off('exit', end)
      resolve({ code, output })
    })
  })
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
