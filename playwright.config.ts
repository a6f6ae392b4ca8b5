import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findFreePort } from './bin/free-port'
import { DEMO_SIGN_IN } from './e2e/demo-sign-in'
import { launchOptions } from './e2e/launch-options'

/** Read again in every worker: the first to read it chooses, and the workers inherit its choice. */
process.env.E2E_PORT ??= String(await findFreePort())
/** Where the app under test keeps its data: a test that looks behind the app finds its database there. */
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'footfall-e2e-'))
const url = `http://localhost:${process.env.E2E_PORT}`

/** These bring the product they need themselves, so they may run beside the others, which share one clinic and take turns. */
const APART = ['**/accessibility.spec.ts', '**/core-set.spec.ts', '**/nothing-lost*.spec.ts']

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  projects: [
    { name: 'apart', testMatch: APART, workers: 1 },
    { name: 'together', testIgnore: APART, workers: 1 },
  ],
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: url,
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  webServer: {
    command: 'exec node bin/run.mjs e2e/start-app.ts',
    url: `${url}/api/health`,
    env: { PORT: process.env.E2E_PORT, E2E_DATA: process.env.E2E_DATA, FOOTFALL_DEMO_PASSWORD: DEMO_SIGN_IN.password },
    timeout: 240_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
