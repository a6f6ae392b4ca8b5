import { existsSync } from 'node:fs'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of the machine where there is one; otherwise the one that Playwright has fetched. */
export function launchOptions() {
  return { executablePath: process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path)) }
}
