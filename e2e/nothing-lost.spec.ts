import { expect } from '@playwright/test'
import { countKept } from './count-kept'
import { CADENCE, DROP_RIGHT, SLEEP, WIDTH, field, saved, status, test, type } from './kept-clinic'

test.describe.configure({ timeout: 120_000 })

test('what is typed offline is kept, said to be kept, and saved in the end', async ({ browser, clinic }) => {
  const page = await clinic.openAssessment(browser)
  await page.context().setOffline(true)
  const values = { [CADENCE]: 160, [WIDTH]: 2.5, [SLEEP]: 7.5 }
  for (const [name, value] of Object.entries(values)) await type(page, name, value)
  await status(page, /^Not saved yet, retrying. Kept on this device: 3 values$/)
  await page.context().setOffline(false)
  await saved(page)
  await clinic.expectOnRecord(values)
  await expect.poll(() => countKept(page)).toBe(0)
})

test('what was typed offline outlives the tab, and what cannot be recorded comes back as it was typed', async ({ browser, clinic }) => {
  const page = await clinic.openAssessment(browser)
  await page.context().setOffline(true)
  await type(page, CADENCE, 161)
  await type(page, SLEEP, 99)
  await status(page, /Kept on this device: 2 values$/)
  await page.close()
  await page.context().setOffline(false)
  const next = await page.context().newPage()
  await next.goto(clinic.assessment)
  await expect(field(next, CADENCE)).toHaveValue('161')
  await expect(field(next, SLEEP)).toHaveValue('99')
  await clinic.expectOnRecord({ [CADENCE]: 161 })
  await status(next, /^Kept on this device: 1 value$/)
  await type(next, SLEEP, 7)
  await saved(next)
  await clinic.expectOnRecord({ [SLEEP]: 7 })
})

test('what is typed while everything is killed and started again is there', async ({ browser, clinic }) => {
  const page = await clinic.openAssessment(browser)
  await type(page, CADENCE, 162)
  const killing = clinic.app.killAll()
  await type(page, WIDTH, 3)
  await killing
  await type(page, SLEEP, 8)
  await status(page, /^Not saved yet, retrying/)
  await clinic.app.startAgain()
  await saved(page)
  await clinic.expectOnRecord({ [CADENCE]: 162, [WIDTH]: 3, [SLEEP]: 8 })
})

test('what is typed while the database is killed is there, and Footfall comes back by itself', async ({ browser, clinic }) => {
  const page = await clinic.openAssessment(browser)
  await type(page, CADENCE, 163)
  clinic.app.killDatabase()
  await type(page, WIDTH, 3.5)
  await type(page, SLEEP, 8.5)
  await status(page, /^Not saved yet, retrying/)
  await clinic.app.untilHealthy()
  await saved(page)
  await clinic.expectOnRecord({ [CADENCE]: 163, [WIDTH]: 3.5, [SLEEP]: 8.5 })
})

test('a value that waits when the tab is closed is on record, though no other save gets through', async ({ browser, clinic }) => {
  const page = await clinic.visit(browser, { isSignedIn: true })
  await page.addInitScript(() => {
    const { fetch } = window
    const isAction = (init?: RequestInit) => new Headers(init?.headers).has('next-action')
    window.fetch = (input, init) => (isAction(init) ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init))
  })
  await page.goto(clinic.assessment)
  await type(page, DROP_RIGHT, 4.5)
  await status(page, /^Not saved yet, retrying/)
  expect(await clinic.onRecord(DROP_RIGHT)).not.toBe(4.5)
  const isClosed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await isClosed
  await clinic.expectOnRecord({ [DROP_RIGHT]: 4.5 })
})

test('what is typed before the page’s script is there is saved as well', async ({ browser, clinic }) => {
  const page = await clinic.visit(browser, { isSignedIn: true })
  let release = () => undefined as void
  const untilReleased = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js*', async (route) => {
    await untilReleased
    await route.continue()
  })
  await page.goto(clinic.assessment, { waitUntil: 'commit' })
  await type(page, CADENCE, 166)
  release()
  await saved(page)
  await clinic.expectOnRecord({ [CADENCE]: 166 })
})

test('a save that arrives five times is one save', async ({ browser, clinic }) => {
  const page = await clinic.openAssessment(browser)
  await page.route('**/*', (route) => (route.request().headers()['next-action'] ? route.fulfill(NO_SUCH_ACTION) : route.fallback()))
  const sending = page.waitForRequest('**/api/observations')
  await type(page, SLEEP, 6.5)
  const request = await sending
  await saved(page)
  await status(page, /Footfall has been updated/)
  const headers = { origin: clinic.app.url, 'content-type': 'application/json' }
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => page.context().request.post('/api/observations', { data: request.postData() ?? '', headers })),
  )
  const versions = await Promise.all(replies.map(async (reply) => ((await reply.json()) as Reply).data.value.answers[0]?.value.version))
  expect(new Set(versions).size).toBe(1)
  await clinic.expectOnRecord({ [SLEEP]: 6.5 })
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
