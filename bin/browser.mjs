import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say, stop } from './install.mjs'

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a Chromium for the end-to-end tests; installs one when there is none. */
export async function ensureBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) stop(`CHROMIUM_PATH is ${given}, and there is nothing there. Correct it, or leave it out.`)
  const found = given ?? findInstalled() ?? (await findDownloaded())
  if (found) return found
  say('Installing the browser for the end-to-end tests.')
  installWithApt()
  return findInstalled() ?? (await download()) ?? stop(CURE)
}

const CURE =
  'There is no browser for the end-to-end tests, and none could be installed.\n' +
  'Install Chromium (for example: sudo apt-get install chromium), or set CHROMIUM_PATH to one, and start again.'

function findInstalled() {
  return KNOWN.find((path) => existsSync(path))
}

/** As root on Debian or Ubuntu: this brings the libraries that a browser needs as well. */
function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 2], env })
  }
}

async function download() {
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
  return findDownloaded()
}

async function findDownloaded() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}
