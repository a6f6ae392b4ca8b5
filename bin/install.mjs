import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * Runs before anything is installed: plain JavaScript, nothing but Node itself.
 */

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Ends with a sentence a person can act on, never with a stack trace. */
export function stop(message) {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

/** Installs what package-lock.json names when it is missing, half there or older. Everything it says goes to stderr. */
export function ensureInstalled() {
  requireNode()
  const missing = findMissing()
  if (missing === null) return
  say(`Installing what Footfall is built from (${missing}). This takes a minute or two, once.`)
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const [command, argv] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args]
  // Started by `npm start`, whose own settings must not reach the install; its output belongs to us, not to the program that follows.
  const result = spawnSync(command, argv, { cwd: ROOT, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'development' } })
  if (result.status !== 0) {
    stop(
      `The installation did not finish${result.error ? ` (${result.error.message})` : ''}.\n` +
        'Check the connection to the npm registry and the space on this disk, then start again: it begins afresh.',
    )
  }
  const still = findMissing()
  if (still !== null) stop(`The installation ended but ${still}. Delete the folder node_modules and start again.`)
  say('Installed.')
}

export function say(text) {
  process.stderr.write(`${text}\n`)
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  stop(
    `Footfall needs Node 20.9 or newer; this is Node ${process.versions.node}.\nInstall Node 20 or newer from https://nodejs.org and start again.`,
  )
}

/** Why an installation is needed, in words, or null. */
export function findMissing(root = ROOT) {
  const wanted = readLock(join(root, 'package-lock.json'))
  if (!wanted) stop('package-lock.json is missing or damaged: this is not a whole copy of Footfall. Clone it again.')
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return existsSync(join(root, 'node_modules')) ? 'the last installation was cut short' : 'first start'
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link || (entry.optional && !fitsThisMachine(entry))) continue
    const there = installed[path]
    // npm leaves an optional package out without a word when it cannot be built here; those without os and cpu are such.
    if (!there && entry.optional && !entry.os && !entry.cpu) continue
    if (there?.version !== entry.version) return `${path.replace('node_modules/', '')} ${entry.version} is missing`
    if (!existsSync(join(root, path, 'package.json'))) return `${path} is damaged`
  }
  return null
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

function fitsThisMachine({ os, cpu, libc }) {
  return fits(os, process.platform) && fits(cpu, process.arch) && (!libc || fits(libc, libcHere()))
}

function fits(list, here) {
  if (!list) return true
  return list.includes(here) || (list.every((name) => name.startsWith('!')) && !list.includes(`!${here}`))
}

let libc

/** Read once: a report takes Node more than ten milliseconds. */
function libcHere() {
  libc ??= process.platform === 'linux' ? libcOfLinux() : 'none'
  return libc
}

function libcOfLinux() {
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}
