import { createHash, randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { eq } from 'drizzle-orm'
import postgres from 'postgres'
import { closeAppDatabase } from '@/db/client'
import { episode } from '@/db/tables/episode'
import { withScope } from '@/db/with-scope'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import type { Scope } from '@/lib/auth/scope'
import { readPdf, squeeze } from '@/lib/documents/test-paper'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { databaseUrls } from './app-database'
import { findDemoScope } from './census/cast'
import { addRunner, expectSaved, proposePlan, record, signIn } from './steps'

let demo: Scope

test.describe.configure({ timeout: 180_000 })

test.beforeAll(async () => {
  const urls = databaseUrls()
  process.env.DATABASE_URL = urls.app
  const sql = postgres(urls.superuser, { max: 1, onnotice: () => undefined })
  demo = await findDemoScope(sql)
  await sql.end()
})

test.afterAll(() => closeAppDatabase())

const TOO_SHORT = 'X-ray booked for tomorrow, pool running'
const EXPLAINED = 'X-ray booked for tomorrow, pool running only until then, call me if the night pain grows.'

/** The day so many days from now, as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const banner = (page: Page) =>
  page
    .getByRole('region', { name: /^Gate: / })
    .or(page.getByRole('alert', { name: /^Gate: / }))
    .or(page.getByRole('status', { name: /^Gate: / }))

async function fillOverride(page: Page, explanation: string): Promise<void> {
  await page.locator('label', { hasText: /^Override for a non-impact plan/ }).click()
  await page.getByLabel('Reason').selectOption('finding-explained')
  await page.getByLabel('In your words').fill(explanation)
  await page.getByLabel('Review on').fill(inDays(3))
  await page.getByRole('checkbox', { name: /^I have examined/ }).check()
}

async function expectUsable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${String(target)}`))).toEqual([])
}

test('night and constant pain shut the gate; an override needs enough words, and lapses with the answers', async ({ page }) => {
  await signIn(page)
  await addRunner(page, { givenName: 'Vera', familyName: 'Quill' })
  await record(page, ['bsi-constant-pain', 'none', 'yes'])
  await record(page, ['bsi-night-pain', 'none', 'yes'])
  await expect(page.getByRole('heading', { name: /^Stop running: high suspicion of bone stress injury/ })).toBeVisible()
  await expectSaved(page)

  await page.getByRole('link', { name: 'Rules and release' }).click()
  await expect(page.getByRole('heading', { name: 'Why the gate is hard' })).toBeVisible()
  const night = page.getByRole('link', { name: /Night pain/ }).first()
  await expect(night).toHaveAttribute('href', /#q-bsi-night-pain$/)
  await expectUsable(page)

  await fillOverride(page, TOO_SHORT)
  await expect(page.getByText('39 of at least 50 characters')).toBeVisible()
  await expect(page.getByText(/^Needs 11 more characters\./)).toBeVisible()
  await page.getByRole('button', { name: 'Record override' }).click()
  await expect(page.getByText('Say more:', { exact: false })).toBeVisible()
  await expect(page.getByLabel('In your words')).toHaveValue(TOO_SHORT)
  await expectUsable(page)

  await page.getByLabel('In your words').fill(EXPLAINED)
  await page.getByRole('button', { name: 'Record override' }).click()
  await expect(banner(page)).toContainText('1 override stands')
  await expect(page.getByRole('listitem').filter({ hasText: 'Override of H1' })).toContainText('Stands')

  await issueSheet(page)
  await expectUsable(page)

  await night.click()
  await expect(page.locator('#q-bsi-night-pain')).toBeInViewport()
  await expect(banner(page)).toContainText('1 override stands')
  await record(page, ['bsi-rest-pain', 'none', 'yes'])
  await expect(banner(page)).not.toContainText('override stands')
  await expectSaved(page)
  await page.getByRole('link', { name: 'Rules and release' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Override of H1' })).toContainText(
    /Lapsed on .*, because an answer behind it has changed: /,
  )
  await expectUsable(page)
})

/** What a blocked runner may still do goes home on a sheet of paper, which is kept as it was handed out. */
async function issueSheet(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Swimming' }).check()
  await page.getByRole('button', { name: 'Record offload plan' }).click()
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Offload plan' }) })
  const preview = await page.request.get((await entry.getByRole('link', { name: 'Preview sheet' }).getAttribute('href')) ?? '')
  expect((await readPdf(await preview.body())).text).toContain(squeeze('not issued'))
  await entry.getByRole('button', { name: 'Issue sheet' }).click()
  await expect(entry.getByText(/^SHA-256 of the PDF/)).toBeVisible({ timeout: 30_000 })
  const issued = await page.request.get((await entry.getByRole('link', { name: 'Download sheet' }).getAttribute('href')) ?? '')
  const sha256 = createHash('sha256')
    .update(await issued.body())
    .digest('hex')
  await expect(entry.getByText(`SHA-256 of the PDF: ${sha256}`)).toBeVisible()
  expect((await readPdf(await issued.body())).text).toContain(squeeze('Rest from impact'))
}

test('behind an overridden hard gate there is strength without impact; after a medical outcome a plan', async ({ page }) => {
  const { patientId, assessmentId, episodeId } = await makeSignedAssessment(demo, { 'rf-giving-way': 'yes', 'rf-inflammatory': 'yes' })
  await withScope(demo, (tx) => tx.update(episode).set({ condition: null }).where(eq(episode.id, episodeId)))
  const gate = `/patients/${patientId}/assessments/${assessmentId}/gate`
  await signIn(page)
  await page.goto(`/patients/${patientId}/plans/new?assessment=${assessmentId}`)
  await expect(page.getByRole('heading', { name: 'No running plan' })).toBeVisible()

  await page.goto(gate)
  await fillOverride(page, EXPLAINED)
  const no = { kind: 'value', value: 'no' } as const
  const amended = { amendmentId: randomUUID(), assessmentId, measure: 'rf-inflammatory', side: 'none', seen: 0 } as const
  await amendAssessment(demo, { ...amended, corrected: no, reason: 'Misheard.' }, new Date())
  await page.getByRole('button', { name: 'Record override' }).click()
  await expect(page.getByText(/^The answers have been changed or amended since this page was loaded/)).toBeVisible()
  await page.getByRole('button', { name: 'Load the rules' }).click()
  await expect(page.getByRole('radiogroup', { name: 'Rule' })).toHaveCount(0)
  await expect(page.getByLabel('In your words')).toHaveValue(EXPLAINED)
  await page.getByRole('button', { name: 'Record override' }).click()
  await page.getByRole('link', { name: 'Choose a working diagnosis for the plan' }).click()
  await expect(page.getByRole('heading', { name: 'A plan needs a working diagnosis' })).toBeVisible()
  await page.getByRole('button', { name: 'Record the diagnosis' }).click()
  await expect(page.getByText('Choose the working diagnosis.')).toBeVisible()
  await expectUsable(page)
  await page.getByText('Patellofemoral pain', { exact: true }).click()
  await page.getByRole('button', { name: 'Record the diagnosis' }).click()
  await proposePlan(page)
  await expect(banner(page)).toContainText('1 override stands')
  await expect(page.getByText(/strength session/).first()).toBeVisible()
  await expect(page.getByText(/\d+ runs?\b/)).toHaveCount(0)

  await page.goto(gate)
  await page.getByRole('button', { name: /^Take back Override of H5/ }).click()
  await page.getByRole('dialog').getByLabel('Why').fill('The scan is in.')
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Override of H5' })).toContainText(/Taken back by .*: The scan is in\./)
  await expect(page.getByRole('link', { name: 'Make a non-impact plan' })).toHaveCount(0)

  await page.getByLabel('What it came to').selectOption('imaging-negative')
  await page.getByLabel('Given by').fill('Dr A. Holm')
  await page.getByLabel('Their role').fill('sports physician')
  await page.getByLabel('Given on').fill(inDays(0))
  await page.getByLabel('What was found').fill('MRI: ligaments and menisci whole.')
  await page.getByRole('button', { name: 'Record medical outcome' }).click()
  await expect(page.getByRole('heading', { name: 'Clear', exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Make a plan' }).click()
  await expect(page.getByRole('button', { name: /^Propose/ })).toBeVisible()

  await page.goto(`/patients/${patientId}`)
  await expect(page.getByRole('region', { name: 'History of the gate' })).toContainText('Medical outcome for H5')
})
