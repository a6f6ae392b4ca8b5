import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { DEMO_RUNNERS } from '@/db/seed/demo-runners.data'
import { addRunner, expectSaved, issuePlan, proposePlan, record, signAssessment, signIn } from './steps'

const [clear, hard] = DEMO_RUNNERS

test('from the runner at the door to the plan on the phone', async ({ page, browser, baseURL }) => {
  test.setTimeout(240_000)
  await signIn(page)
  await addRunner(page, { givenName: 'Rosa', familyName: 'Marsh' })

  for (const name of [/None of these \d+: The joint/, /None of these \d+: Blood vessels/, /None of these \d+: Hip, surgery/]) {
    await page.getByRole('button', { name }).click()
  }
  const asked = (clear?.answers ?? []).filter(([measure]) => !measure.startsWith('rf-'))
  for (const answer of asked) await record(page, answer)
  await expectSaved(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Step width' }).or(page.getByRole('spinbutton', { name: 'Step width' }))).toHaveValue('1')
  await expect(page.getByRole('heading', { name: 'Clear', exact: true })).toBeVisible()
  await signAssessment(page)

  await page.getByRole('link', { name: 'Overview' }).click()
  await page.getByRole('link', { name: 'Make a plan' }).click()
  await proposePlan(page)
  const link = await issuePlan(page)

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL })
  const patient = await phone.newPage()
  const answer = await patient.goto(link)
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await expect(patient.getByRole('heading', { name: 'The pain lights' })).toBeVisible()
  await expect(patient.getByText('Rosa')).toHaveCount(0)
  const theirs = await download(patient, 'Download PDF')
  expect(theirs.name).not.toMatch(/rosa|marsh/i)

  const ours = await download(page, 'PDF')
  expect(theirs.sha256).toBe(ours.sha256)
  expect(theirs.head).toBe('%PDF-')

  await page
    .getByRole('button', { name: /^Withdraw/ })
    .first()
    .click()
  await expect(page.getByText(/withdrawn/i).first()).toBeVisible()
  const [withdrawn, unknown] = await Promise.all([patient.request.get(link), patient.request.get(`${baseURL}/p/${'A'.repeat(43)}`)])
  expect(withdrawn.status()).toBe(404)
  expect(unknown.status()).toBe(404)
  await phone.close()
  await amendAfterIssue(page)
})

const CADENCE = 'Cadence'

/** What is corrected later is said on the plan and leads to a new proposal; what was handed out stays. */
async function amendAfterIssue(page: Page): Promise<void> {
  const plan = page.url()
  await page.getByRole('link', { name: /^assessment of/ }).click()
  await page.getByRole('button', { name: `Amend: ${CADENCE}`, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: `Amend: ${CADENCE}` })
  await dialog.getByRole('textbox', { name: /^Corrected value/ }).fill('171')
  await dialog.getByLabel('Reason').fill('Counted again on the film.')
  await dialog.getByRole('button', { name: 'Add amendment' }).click()
  await expect(dialog).toHaveCount(0)
  await page.goto(plan)
  const notice = page.getByRole('status').filter({ hasText: 'amended since this plan was issued' })
  await expect(notice).toContainText('now 171')
  await expect(notice.getByRole('link', { name: 'Propose anew' })).toHaveAttribute('href', /plans\/new\?assessment=/)
}

test('a runner behind a hard gate gets no running plan, and is told why', async ({ page }) => {
  await signIn(page)
  await page
    .getByRole('link', { name: `${hard?.givenName} ${hard?.familyName}` })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: /Stop running/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Make a plan' })).toHaveCount(0)
})

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click(),
  ])
  const bytes = readFileSync(await file.path())
  return {
    name: file.suggestedFilename(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    head: bytes.subarray(0, 5).toString(),
  }
}
