import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { readPdf, squeeze } from '@/lib/documents/test-paper'
import { addRunner, expectSaved, record, signAssessment, signIn } from './steps'

const QUESTION = 'Hot, red, swollen knee, or fever'

test('a positive answer offers a letter, which is written, issued and kept byte for byte', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page)
  await addRunner(page, { givenName: 'Νίκος', familyName: 'Щербакова' })
  await expect(page.getByRole('button', { name: 'Write referral letter' })).toHaveCount(0)
  await record(page, ['rf-hot-swollen-joint-fever', 'none', 'yes'])
  await expectSaved(page)
  const assessment = page.url()

  await page.getByRole('button', { name: 'Write referral letter' }).click()
  await expect(page.getByRole('heading', { name: 'Referral letter' })).toBeVisible()
  await expect(page.getByLabel('What is asked')).toHaveValue('Same-day emergency referral.')
  await expect(page.getByRole('alert', { name: /^Gate: Emergency/ })).toBeVisible()
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('Dr Imran Reed\nMeadow Lane Surgery')
  await page.getByLabel('What was found').fill('Hot and swollen since Friday.\nTemperature 38.9.')
  await expectSaved(page)
  await page.reload()
  await expect(page.getByLabel('What was found')).toHaveValue('Hot and swollen since Friday.\nTemperature 38.9.')

  await leaveOffline(page, 'Thank you for seeing her on the way home.')
  await page.reload()
  await expect(page.getByLabel('Closing')).toHaveValue('Thank you for seeing her on the way home.')

  const preview = await page.request.get(`${page.url()}/pdf`)
  expect((await readPdf(await preview.body())).text).toContain(squeeze('not issued'))

  await page.getByRole('button', { name: 'Issue', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Issue now' }).click()
  await expect(page.getByText(/^Issued by/)).toBeVisible({ timeout: 30_000 })
  const letter = page.url()
  const bytes = await download(page)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await expect(page.getByText(`SHA-256 of the PDF: ${sha256}`)).toBeVisible()
  const { text } = await readPdf(bytes)
  for (const words of [
    'Dr Imran Reed',
    'Temperature 38.9.',
    'on the way home.',
    'Νίκος Щербакова',
    'Same day',
    'Suspected joint infection',
  ])
    expect(text).toContain(squeeze(words))

  await page.goto(assessment)
  await signAssessment(page)
  await expect(page.getByRole('heading', { name: /^Emergency/ })).toBeVisible()
  await page.getByRole('button', { name: `Amend: ${QUESTION}` }).click()
  const dialog = page.getByRole('dialog', { name: `Amend: ${QUESTION}` })
  await dialog.getByRole('button', { name: 'Add amendment' }).click()
  await expect(dialog.getByRole('alert').first()).toHaveText('Enter the corrected value.')
  await dialog
    .getByRole('radiogroup', { name: `Corrected: ${QUESTION}` })
    .locator('label:has(input[value="no"])')
    .click()
  await dialog.getByLabel('Reason').fill('Meant the other knee, long ago.')
  await dialog.getByRole('button', { name: 'Add amendment' }).click()
  const trail = page.getByRole('list', { name: `Amendments: ${QUESTION}` })
  await expect(trail).toContainText('Meant the other knee, long ago.')
  await expect(page.getByRole('button', { name: `Amend: ${QUESTION}` })).toBeFocused()
  await expect(trail).toContainText('Yes')
  await expect(page.getByRole('heading', { name: /^Emergency/ })).toHaveCount(0)
  await amendStrength(page)
  await page.getByText('The result as it was signed').click()
  await expect(page.getByText('Gate: emergency')).toBeVisible()

  await page.goto(letter)
  await expect(page.getByText('It predates an amendment of the assessment.')).toBeVisible()
  expect((await download(page)).equals(bytes)).toBe(true)
})

/** In another tab something is written that never reaches Footfall, and the tab is closed. */
async function leaveOffline(page: Page, words: string): Promise<void> {
  const tab = await page.context().newPage()
  await tab.goto(page.url())
  await expect(tab.getByRole('button', { name: 'Issue', exact: true })).toBeVisible()
  await page.context().setOffline(true)
  await tab.getByLabel('Closing').fill(words)
  await expect(tab.getByRole('status').filter({ hasText: 'Kept on this device: what you wrote' })).toBeVisible()
  await tab.close()
  await page.context().setOffline(false)
}

const STRENGTH = 'Hip abduction, left'

/** A force is added late as it was measured, corrected in one of its halves, and then said not to have been taken at all. */
async function amendStrength(page: Page): Promise<void> {
  const trail = page.getByRole('list', { name: `Amendments: ${STRENGTH}` })
  const dialog = page.getByRole('dialog', { name: STRENGTH })
  const add = async (reason: string, words: string) => {
    await dialog.getByLabel('Reason').fill(reason)
    await dialog.getByRole('button', { name: 'Add amendment' }).click()
    await expect(trail.getByRole('listitem').last()).toContainText(words)
  }
  await page.getByRole('button', { name: `Add late: ${STRENGTH}` }).click()
  await dialog.getByLabel('Corrected force, N').fill('180')
  await dialog.getByLabel('Corrected lever arm, cm').fill('36')
  await add('Left out.', '180 N at 36 cm')
  await page.getByRole('button', { name: `Amend: ${STRENGTH}` }).click()
  await dialog.getByLabel('Corrected lever arm, cm').fill('38')
  await add('Measured again.', '180 N at 38 cm')
  await page.getByRole('button', { name: `Amend: ${STRENGTH}` }).click()
  await dialog.getByText('It was not done').click()
  await dialog.getByText('No equipment').click()
  await add('Another runner’s test.', 'not done (No equipment)')
}

async function download(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download PDF' }).click()])
  return readFileSync(await file.path())
}
