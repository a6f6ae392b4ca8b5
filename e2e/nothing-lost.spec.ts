import { chromium, expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import postgres from 'postgres'
import { closeAppDatabase } from '@/db/client'
import { addTestColleague } from '@/db/test-scope'
import { giveTestPassword, TEST_PASSWORD } from '@/lib/auth/test-sign-in'
import { databaseUrls } from './app-database'
import { countKept } from './count-kept'
import { DEMO_SIGN_IN } from './demo-sign-in'
import { launchOptions } from './launch-options'
import { OwnApp } from './own-app'
import { addRunner } from './steps'

test.describe.configure({ timeout: 120_000 })

const CADENCE = 'Cadence'
const WIDTH = 'Step width'
const DROP_LEFT = 'Pelvic drop, left'
const DROP_RIGHT = 'Pelvic drop, right'
const SLEEP = 'Sleep a night'

let app: OwnApp
let assessment: string
let cookies: Awaited<ReturnType<BrowserContext['storageState']>>
const opened: BrowserContext[] = []

test.beforeAll(async ({ browser }) => {
  app = await OwnApp.start()
  const page = await visit(browser)
  await signIn(page)
  assessment = (await page.getByRole('link', { name: 'Carry on' }).first().getAttribute('href')) ?? ''
  cookies = await page.context().storageState()
})

test.afterEach(async () => {
  for (const context of opened.splice(0)) await context.close()
})

test.afterAll(async () => {
  await closeAppDatabase()
  await app.stop()
})

async function visit(browser: Browser, facts: { baseURL?: string; isSignedIn?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: facts.baseURL ?? app.url, storageState: facts.isSignedIn ? cookies : undefined })
  opened.push(context)
  return context.newPage()
}

async function signIn(page: Page, account = DEMO_SIGN_IN as { email: string; password: string }): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel('Password', { exact: true }).fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

async function openAssessment(browser: Browser): Promise<Page> {
  const page = await visit(browser, { isSignedIn: true })
  await page.goto(assessment)
  await ready(page)
  return page
}

const ready = (page: Page) => expect(page.getByRole('button', { name: 'Sign assessment' })).toBeVisible()
const field = (page: Page, name: string) => page.getByRole('spinbutton', { name, exact: true })
const type = (page: Page, name: string, value: number) => field(page, name).fill(String(value))
const status = (page: Page, words: RegExp) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible({ timeout: 45_000 })
const saved = (page: Page) => status(page, /^Saved \d/)

const MEASURES: Readonly<Record<string, readonly [string, string]>> = {
  [CADENCE]: ['running-cadence', 'none'],
  [WIDTH]: ['running-step-width', 'none'],
  [DROP_LEFT]: ['running-contralateral-pelvic-drop', 'left'],
  [DROP_RIGHT]: ['running-contralateral-pelvic-drop', 'right'],
  [SLEEP]: ['sleep-hours', 'none'],
}

/** Asks the database itself. It may have been started anew, on another port, since the last question. */
async function ask<Row extends object>(query: (sql: postgres.Sql) => postgres.PendingQuery<Row[]>): Promise<Row[]> {
  const sql = postgres(databaseUrls(app.folder).superuser, { max: 1, onnotice: () => undefined })
  try {
    return await query(sql)
  } finally {
    await sql.end()
  }
}

const idOf = (path: string) => path.split('/').at(-1) ?? ''

async function onRecord(name: string): Promise<unknown> {
  const [measure, side] = MEASURES[name] ?? ['', '']
  const id = idOf(assessment)
  const [row] = await ask<{ value: unknown }>(
    (sql) => sql`select value from observation where assessment_id = ${id} and measure = ${measure} and side = ${side}`,
  )
  return row?.value
}

async function expectOnRecord(values: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await expect.poll(() => onRecord(name), { timeout: 45_000 }).toBe(value)
}

/** Nothing this page writes reaches the server; what it reads does. */
async function cutOff(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
}

test('what is typed offline is kept, said to be kept, and saved in the end', async ({ browser }) => {
  const page = await openAssessment(browser)
  await page.context().setOffline(true)
  const values = { [CADENCE]: 160, [WIDTH]: 2.5, [SLEEP]: 7.5 }
  for (const [name, value] of Object.entries(values)) await type(page, name, value)
  await status(page, /^Not saved yet, retrying. Kept on this device: 3 values$/)
  await page.context().setOffline(false)
  await saved(page)
  await expectOnRecord(values)
  await expect.poll(() => countKept(page)).toBe(0)
})

test('what was typed offline outlives the tab, and what cannot be recorded comes back as it was typed', async ({ browser }) => {
  const page = await openAssessment(browser)
  await page.context().setOffline(true)
  await type(page, CADENCE, 161)
  await type(page, SLEEP, 99)
  await status(page, /Kept on this device: 2 values$/)
  await page.close()
  await page.context().setOffline(false)
  const next = await page.context().newPage()
  await next.goto(assessment)
  await expect(field(next, CADENCE)).toHaveValue('161')
  await expect(field(next, SLEEP)).toHaveValue('99')
  await expectOnRecord({ [CADENCE]: 161 })
  await status(next, /^Kept on this device: 1 value$/)
  await type(next, SLEEP, 7)
  await saved(next)
  await expectOnRecord({ [SLEEP]: 7 })
})

test('what is typed while everything is killed and started again is there', async ({ browser }) => {
  const page = await openAssessment(browser)
  await type(page, CADENCE, 162)
  const killing = app.killAll()
  await type(page, WIDTH, 3)
  await killing
  await type(page, SLEEP, 8)
  await status(page, /^Not saved yet, retrying/)
  await app.startAgain()
  await saved(page)
  await expectOnRecord({ [CADENCE]: 162, [WIDTH]: 3, [SLEEP]: 8 })
})

test('what is typed while the database is killed is there, and Footfall comes back by itself', async ({ browser }) => {
  const page = await openAssessment(browser)
  await type(page, CADENCE, 163)
  app.killDatabase()
  await type(page, WIDTH, 3.5)
  await type(page, SLEEP, 8.5)
  await status(page, /^Not saved yet, retrying/)
  await app.untilHealthy()
  await saved(page)
  await expectOnRecord({ [CADENCE]: 163, [WIDTH]: 3.5, [SLEEP]: 8.5 })
})

test('a sign-in that has lain idle loses nothing: nobody else sees it, and its owner’s next sign-in saves it', async ({ browser }) => {
  const page = await visit(browser)
  await signIn(page)
  await page.goto(assessment)
  await ready(page)
  await ask(
    (sql) =>
      sql`update auth_session set last_seen_at = now() - interval '15 minutes' where last_seen_at = (select max(last_seen_at) from auth_session)`,
  )
  await type(page, CADENCE, 164)
  await type(page, WIDTH, 4)
  await page.getByRole('button', { name: 'Sign in again' }).click()
  await page.waitForURL(/\/sign-in/)

  await signIn(page, await makeColleague())
  await ready(page)
  await expect(field(page, CADENCE)).not.toHaveValue('164')
  await page.getByLabel(/signed in$/).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(/\/sign-in/)
  expect(await onRecord(CADENCE)).not.toBe(164)

  await signIn(page)
  await expectOnRecord({ [CADENCE]: 164, [WIDTH]: 4 })
  await expect.poll(() => countKept(page)).toBe(0)
})

async function makeColleague() {
  process.env.DATABASE_URL = databaseUrls(app.folder).app
  const [demo] = await ask<{ clinicId: string }>(
    (sql) =>
      sql`select m.clinic_id as "clinicId" from membership m join account a on a.id = m.account_id where a.email = ${DEMO_SIGN_IN.email}`,
  )
  const { email } = await giveTestPassword(await addTestColleague(demo?.clinicId ?? '', 'clinician'))
  return { email, password: TEST_PASSWORD }
}

test('of two tabs the later one is shown both values and chooses, after a crash as well', async ({ browser }) => {
  const first = await openAssessment(browser)
  const second = await first.context().newPage()
  await second.goto(assessment)
  await ready(second)
  await type(first, DROP_LEFT, 8)
  await expectOnRecord({ [DROP_LEFT]: 8 })
  await type(second, DROP_LEFT, 9)
  await expect(second.getByRole('alert').filter({ hasText: '8°' }).filter({ hasText: '9°' })).toBeVisible()
  expect(await onRecord(DROP_LEFT)).toBe(8)
  await second.close()

  const third = await first.context().newPage()
  await third.goto(assessment)
  const both = third.getByRole('alert').filter({ hasText: '8°' }).filter({ hasText: '9°' })
  await both.getByRole('button', { name: 'Keep mine, 9°' }).click()
  await saved(third)
  await expectOnRecord({ [DROP_LEFT]: 9 })
})

test('a value that waits when the tab is closed is on record, though no other save gets through', async ({ browser }) => {
  const page = await visit(browser, { isSignedIn: true })
  await page.addInitScript(() => {
    const { fetch } = window
    const isAction = (init?: RequestInit) => new Headers(init?.headers).has('next-action')
    window.fetch = (input, init) => (isAction(init) ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init))
  })
  await page.goto(assessment)
  await type(page, DROP_RIGHT, 4.5)
  await status(page, /^Not saved yet, retrying/)
  expect(await onRecord(DROP_RIGHT)).not.toBe(4.5)
  const isClosed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await isClosed
  await expectOnRecord({ [DROP_RIGHT]: 4.5 })
})

test('what is typed before the page’s script is there is saved as well', async ({ browser }) => {
  const page = await visit(browser, { isSignedIn: true })
  let release = () => undefined as void
  const untilReleased = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js*', async (route) => {
    await untilReleased
    await route.continue()
  })
  await page.goto(assessment, { waitUntil: 'commit' })
  await type(page, CADENCE, 166)
  release()
  await saved(page)
  await expectOnRecord({ [CADENCE]: 166 })
})

test('a save that arrives five times is one save', async ({ browser }) => {
  const page = await openAssessment(browser)
  await page.route('**/*', (route) => (route.request().headers()['next-action'] ? route.fulfill(NO_SUCH_ACTION) : route.fallback()))
  const sending = page.waitForRequest('**/api/observations')
  await type(page, SLEEP, 6.5)
  const request = await sending
  await saved(page)
  await status(page, /Footfall has been updated/)
  const headers = { origin: app.url, 'content-type': 'application/json' }
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => page.context().request.post('/api/observations', { data: request.postData() ?? '', headers })),
  )
  const versions = await Promise.all(replies.map(async (reply) => ((await reply.json()) as Reply).data.value.answers[0]?.value.version))
  expect(new Set(versions).size).toBe(1)
  await expectOnRecord({ [SLEEP]: 6.5 })
})

interface Reply {
  readonly data: { readonly value: { readonly answers: readonly { readonly value: { readonly version: number } }[] } }
}

/** How a server of a newer build answers a page that asks for an action of its own. */
const NO_SUCH_ACTION = {
  status: 404,
  headers: { 'x-nextjs-action-not-found': '1' },
  contentType: 'text/plain',
  body: 'Server action not found.',
}

test('signing out deletes what is kept, after asking, and takes the other tabs along', async ({ browser }) => {
  const page = await visit(browser)
  await signIn(page)
  await page.goto(assessment)
  await ready(page)
  const other = await page.context().newPage()
  await other.goto('/patients')
  await cutOff(page.context())
  await type(page, CADENCE, 199)
  await status(page, /Kept on this device: 1 value$/)
  await page.getByLabel(/signed in$/).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Not on record yet' })
  await expect(dialog).toContainText('1 value')
  await page.context().unroute('**/*')
  await page.context().route('**/api/observations', (route) => route.abort())
  await dialog.getByRole('button', { name: 'Sign out and delete 1 value' }).click()
  for (const tab of [page, other]) await expect(tab).toHaveURL(/\/sign-in/)
  await expect.poll(() => countKept(page)).toBe(0)
})

test('over plain http from another machine an assessment is started once, and saves, "None of these" without a connection as well', async () => {
  const baseURL = app.url.replace('localhost', 'clinic-tablet.test')
  const tablet = await chromium.launch({ ...launchOptions(), args: ['--host-resolver-rules=MAP clinic-tablet.test 127.0.0.1'] })
  const page = await visit(tablet, { baseURL })
  await signIn(page)
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await addRunner(page, { givenName: 'Lida', familyName: 'Brook' })
  await type(page, CADENCE, 170)
  await saved(page)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'None of these 8: The joint' }).click()
  await status(page, /Kept on this device: 8 values$/)
  await page.context().setOffline(false)
  await saved(page)
  const nos = await ask<{ count: number }>(
    (sql) => sql`select count(*)::int as count from observation where assessment_id = ${idOf(page.url())} and measure like 'rf-%'`,
  )
  expect(nos[0]?.count).toBe(8)
  const drafts = await ask<{ count: number }>(
    (sql) =>
      sql`select count(*)::int as count from assessment a join episode e on e.id = a.episode_id join patient p on p.id = e.patient_id where p.family_name = 'Brook'`,
  )
  expect(drafts[0]?.count).toBe(1)
  await tablet.close()
})
