import { chromium, expect, type BrowserContext } from '@playwright/test'
import { addTestColleague } from '@/db/test-scope'
import { giveTestPassword, TEST_PASSWORD } from '@/lib/auth/test-sign-in'
import { databaseUrls } from './app-database'
import { countKept } from './count-kept'
import { DEMO_SIGN_IN } from './demo-sign-in'
import { launchOptions } from './launch-options'
import { CADENCE, DROP_LEFT, WIDTH, field, idOf, ready, saved, signIn, status, test, type, type KeptClinic } from './kept-clinic'
import { addRunner } from './steps'

test.describe.configure({ timeout: 120_000 })

/** Nothing this page writes reaches the server; what it reads does. */
async function cutOff(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
}

test('a sign-in that has lain idle loses nothing: nobody else sees it, and its owner’s next sign-in saves it', async ({
  browser,
  clinic,
}) => {
  const page = await clinic.visit(browser)
  await signIn(page)
  await page.goto(clinic.assessment)
  await ready(page)
  await clinic.ask(
    (sql) =>
      sql`update auth_session set last_seen_at = now() - interval '15 minutes' where last_seen_at = (select max(last_seen_at) from auth_session)`,
  )
  await type(page, CADENCE, 164)
  await type(page, WIDTH, 4)
  await page.getByRole('button', { name: 'Sign in again' }).click()
  await page.waitForURL(/\/sign-in/)

  await signIn(page, await makeColleague(clinic))
  await ready(page)
  await expect(field(page, CADENCE)).not.toHaveValue('164')
  await page.getByLabel(/signed in$/).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(/\/sign-in/)
  expect(await clinic.onRecord(CADENCE)).not.toBe(164)

  await signIn(page)
  await clinic.expectOnRecord({ [CADENCE]: 164, [WIDTH]: 4 })
  await expect.poll(() => countKept(page)).toBe(0)
})

async function makeColleague(clinic: KeptClinic) {
  process.env.DATABASE_URL = databaseUrls(clinic.app.folder).app
  const [demo] = await clinic.ask<{ clinicId: string }>(
    (sql) =>
      sql`select m.clinic_id as "clinicId" from membership m join account a on a.id = m.account_id where a.email = ${DEMO_SIGN_IN.email}`,
  )
  const { email } = await giveTestPassword(await addTestColleague(demo?.clinicId ?? '', 'clinician'))
  return { email, password: TEST_PASSWORD }
}

test('of two tabs the later one is shown both values and chooses, after a crash as well', async ({ browser, clinic }) => {
  const first = await clinic.openAssessment(browser)
  const second = await first.context().newPage()
  await second.goto(clinic.assessment)
  await ready(second)
  await type(first, DROP_LEFT, 8)
  await clinic.expectOnRecord({ [DROP_LEFT]: 8 })
  await type(second, DROP_LEFT, 9)
  await expect(second.getByRole('alert').filter({ hasText: '8°' }).filter({ hasText: '9°' })).toBeVisible()
  expect(await clinic.onRecord(DROP_LEFT)).toBe(8)
  await second.close()

  const third = await first.context().newPage()
  await third.goto(clinic.assessment)
  const both = third.getByRole('alert').filter({ hasText: '8°' }).filter({ hasText: '9°' })
  await both.getByRole('button', { name: 'Keep mine, 9°' }).click()
  await saved(third)
  await clinic.expectOnRecord({ [DROP_LEFT]: 9 })
})

test('signing out deletes what is kept, after asking, and takes the other tabs along', async ({ browser, clinic }) => {
  const page = await clinic.visit(browser)
  await signIn(page)
  await page.goto(clinic.assessment)
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

test('over plain http from another machine an assessment is started once, and saves, "None of these" without a connection as well', async ({
  clinic,
}) => {
  const baseURL = clinic.app.url.replace('localhost', 'clinic-tablet.test')
  const tablet = await chromium.launch({ ...launchOptions(), args: ['--host-resolver-rules=MAP clinic-tablet.test 127.0.0.1'] })
  const page = await clinic.visit(tablet, { baseURL })
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
  const nos = await clinic.ask<{ count: number }>(
    (sql) => sql`select count(*)::int as count from observation where assessment_id = ${idOf(page.url())} and measure like 'rf-%'`,
  )
  expect(nos[0]?.count).toBe(8)
  const drafts = await clinic.ask<{ count: number }>(
    (sql) =>
      sql`select count(*)::int as count from assessment a join episode e on e.id = a.episode_id join patient p on p.id = e.patient_id where p.family_name = 'Brook'`,
  )
  expect(drafts[0]?.count).toBe(1)
  await tablet.close()
})
