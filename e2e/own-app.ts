import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { findFreePort } from '../bin/free-port'
import { choosePlace } from '../bin/postgres/place'
import { readPostmaster } from '../bin/postgres/postmaster-pid'
import { waitForEnd } from '../bin/processes'
import { DEMO_SIGN_IN } from './demo-sign-in'

const LIMIT_MS = 60_000

/** The product on data of its own, so that a test can end parts of it by force and see what is left. */
export class OwnApp {
  private child: ChildProcess | null = null

  private constructor(
    readonly url: string,
    readonly folder: string,
  ) {}

  static async start(): Promise<OwnApp> {
    const app = new OwnApp(`http://localhost:${await findFreePort()}`, mkdtempSync(join(tmpdir(), 'footfall-faults-')))
    await app.startAgain()
    return app
  }

  /** On the data that are there. */
  async startAgain(): Promise<void> {
    const env = { ...process.env, PORT: new URL(this.url).port, E2E_DATA: this.folder, FOOTFALL_DEMO_PASSWORD: DEMO_SIGN_IN.password }
    this.child = spawn(process.execPath, ['bin/run.mjs', 'e2e/start-app.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    await this.untilHealthy()
  }

  async untilHealthy(): Promise<void> {
    const ask = () =>
      fetch(`${this.url}/api/health`).then(
        ({ status }) => status,
        () => 0,
      )
    await expect.poll(ask, { timeout: LIMIT_MS }).toBe(200)
  }

  /** Everything at once and without warning, as when the power goes. */
  async killAll(): Promise<void> {
    const pids = [this.child?.pid, this.databasePid()]
    for (const pid of pids) if (pid) process.kill(pid, 'SIGKILL')
    for (const pid of pids) if (pid) expect(await waitForEnd(pid, LIMIT_MS)).toBe(true)
  }

  killDatabase(): void {
    const pid = this.databasePid()
    if (pid) process.kill(pid, 'SIGKILL')
  }

  async stop(): Promise<void> {
    const pid = this.child?.pid
    if (pid && this.child?.exitCode === null) process.kill(pid, 'SIGTERM')
    if (pid) await waitForEnd(pid, LIMIT_MS)
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true })
  }

  private databasePid(): number | undefined {
    return readPostmaster(choosePlace(this.folder).cluster)?.pid
  }
}
