import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test'
import postgres from 'postgres'
import { closeAppDatabase } from '@/db/client'
import { databaseUrls } from './app-database'
import { DEMO_SIGN_IN } from './demo-sign-in'
import { OwnApp } from './own-app'

export const CADENCE = 'Cadence'
export const WIDTH = 'Step width'
export const DROP_LEFT = 'Pelvic drop, left'
export const DROP_RIGHT = 'Pelvic drop, right'
export const SLEEP = 'Sleep a night'

const MEASURES: Readonly<Record<string, readonly [string, string]>> = {
  [CADENCE]: ['running-cadence', 'none'],
  [WIDTH]: ['running-step-width', 'none'],
  [DROP_LEFT]: ['running-contralateral-pelvic-drop', 'left'],
  [DROP_RIGHT]: ['running-contralateral-pelvic-drop', 'right'],
  [SLEEP]: ['sleep-hours', 'none'],
}

/** A clinic on an app of its own, with one half recorded assessment, whose parts are ended by force to see what is left. */
export class KeptClinic {
  private readonly opened: BrowserContext[] = []
  private cookies: Awaited<ReturnType<BrowserContext['storageState']>> | undefined
  assessment = ''

  private constructor(readonly app: OwnApp) {}

  static async open(browser: Browser): Promise<KeptClinic> {
    const clinic = new KeptClinic(await OwnApp.start())
    const page = await clinic.visit(browser)
    await signIn(page)
    clinic.assessment = (await page.getByRole('link', { name: 'Carry on' }).first().getAttribute('href')) ?? ''
    clinic.cookies = await page.context().storageState()
    await clinic.leave()
    return clinic
  }

  async visit(browser: Browser, facts: { baseURL?: string; isSignedIn?: boolean } = {}): Promise<Page> {
    const storageState = facts.isSignedIn ? this.cookies : undefined
    const context = await browser.newContext({ baseURL: facts.baseURL ?? this.app.url, storageState })
    this.opened.push(context)
    return context.newPage()
  }

  async openAssessment(browser: Browser): Promise<Page> {
    const page = await this.visit(browser, { isSignedIn: true })
    await page.goto(this.assessment)
    await ready(page)
    return page
  }

  /** Asks the database itself. It may have been started anew, on another port, since the last question. */
  async ask<Row extends object>(query: (sql: postgres.Sql) => postgres.PendingQuery<Row[]>): Promise<Row[]> {
    const sql = postgres(databaseUrls(this.app.folder).superuser, { max: 1, onnotice: () => undefined })
    try {
      return await query(sql)
    } finally {
      await sql.end()
    }
  }

  async onRecord(name: string): Promise<unknown> {
    const [measure, side] = MEASURES[name] ?? ['', '']
    const id = idOf(this.assessment)
    const [row] = await this.ask<{ value: unknown }>(
      (sql) => sql`select value from observation where assessment_id = ${id} and measure = ${measure} and side = ${side}`,
    )
    return row?.value
  }

  async expectOnRecord(values: Readonly<Record<string, number>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await expect.poll(() => this.onRecord(name), { timeout: 45_000 }).toBe(value)
  }

  /** Closes what the test has opened. */
  async leave(): Promise<void> {
    for (const context of this.opened.splice(0)) await context.close()
  }
}

interface Kept {
  readonly clinic: KeptClinic
}

/** One clinic for all specs that use it: they take turns in one worker, and starting an app takes longer than most of their tests. */
export const test = base.extend<{ leave: undefined }, Kept>({
  clinic: [
    async ({ browser }, use) => {
      const clinic = await KeptClinic.open(browser)
      await use(clinic)
      await closeAppDatabase()
      await clinic.app.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  leave: [
    async ({ clinic }, use) => {
      await use(undefined)
      await clinic.leave()
    },
    { auto: true },
  ],
})

export async function signIn(page: Page, account = DEMO_SIGN_IN as { email: string; password: string }): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel('Password', { exact: true }).fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

export const ready = (page: Page) => expect(page.getByRole('button', { name: 'Sign assessment' })).toBeVisible()
export const field = (page: Page, name: string) => page.getByRole('spinbutton', { name, exact: true })
export const type = (page: Page, name: string, value: number) => field(page, name).fill(String(value))
export const status = (page: Page, words: RegExp) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible({ timeout: 45_000 })
export const saved = (page: Page) => status(page, /^Saved \d/)
export const idOf = (path: string) => path.split('/').at(-1) ?? ''
