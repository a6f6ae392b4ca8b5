import { expect, test, type Page } from '@playwright/test'
import { expectSaved, signIn } from './steps'

async function startReview(page: Page): Promise<void> {
  await signIn(page)
  await page.getByRole('link', { name: 'Nadia Farrow' }).first().click()
  await expect(page.getByRole('heading', { name: 'Nadia Farrow', level: 1 })).toBeVisible()
  await page
    .getByRole('button', { name: 'Start review' })
    .or(page.getByRole('link', { name: 'Carry on' }))
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Sign assessment' })).toBeVisible()
}

const field = (page: Page, name: string) =>
  page.getByRole('textbox', { name, exact: true }).or(page.getByRole('spinbutton', { name, exact: true }))

test('a review carries over what seldom changes, and counts it once it is confirmed', async ({ page }) => {
  await startReview(page)
  await page.getByRole('button', { name: 'Carry over' }).click()
  const height = page.locator('#q-body-height')
  await expect(height.getByText(/^Carried over from .*, not confirmed$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Carry over' })).toHaveCount(0)
  await expect(field(page, 'Height')).toHaveValue('168')
  const recovery = page.locator('#recovery').getByText(/^\d+ of \d+$/)
  const before = Number((await recovery.textContent())?.split(' ')[0])
  await page.reload()
  await height.getByRole('button', { name: 'Confirm: Height' }).click()
  await expect(height.getByText(/not confirmed/)).toHaveCount(0)
  await expect(recovery).toHaveText(new RegExp(`^${before + 1} of`))
  await expectSaved(page)
  await page.reload()
  await expect(height.getByText(/not confirmed/)).toHaveCount(0)
  await expect(field(page, 'Height')).toHaveValue('168')
})

test('how a test was done is kept, and pain that stopped it takes its band away', async ({ page }) => {
  await startReview(page)
  const knee = page.locator('#q-knee-extension-strength')
  await knee.getByRole('button', { name: 'Nm/kg' }).click()
  await field(page, 'Knee extension, left, Nm/kg').fill('1.2')
  await page.keyboard.press('Tab')
  await expect(knee.getByText('Outside usual range')).toBeVisible()
  await knee.getByRole('button', { name: 'How it was done: Knee extension' }).click()
  const asked = page.getByRole('dialog', { name: 'How it was done: Knee extension' })
  await asked.getByText('Knee at 90°').click()
  await asked.getByText('Stopped by pain, left').click()
  await asked.getByRole('button', { name: 'Close' }).click()
  await expect(knee.getByText('Knee at 90°, stopped by pain on the left')).toBeVisible()
  await expect(knee.getByText('Outside usual range')).toHaveCount(0)
  await expect(knee.getByText('pain-limited')).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await expect(knee.getByText('Knee at 90°, stopped by pain on the left')).toBeVisible()
})

test('an unlikely value is confirmed once, and the confirmation is on record', async ({ page }) => {
  await startReview(page)
  await field(page, 'Pelvic drop, left').fill('16')
  await page.keyboard.press('Tab')
  const drop = page.locator('#q-running-contralateral-pelvic-drop')
  await drop.getByRole('button', { name: 'Confirm: Pelvic drop, left' }).click()
  await expect(drop.getByText(/is unusual/)).toHaveCount(0)
  await expectSaved(page)
  await page.reload()
  await expect(field(page, 'Pelvic drop, left')).toHaveValue('16')
  await expect(drop.getByText(/is unusual/)).toHaveCount(0)
})

test('the runner’s own activities are rated one by one, and their mean is the score', async ({ page }) => {
  await startReview(page)
  const own = page.locator('#q-psfs')
  for (const [index, [words, score]] of [
    ['Stairs', 4],
    ['Running 5 km', 3],
    ['Kneeling', 6],
  ].entries()) {
    await own.getByLabel(`Activity ${index + 1}`, { exact: true }).fill(String(words))
    await own
      .getByRole('radiogroup', { name: new RegExp(`^Activity ${index + 1},`) })
      .locator(`label:has(input[value="${score}"])`)
      .click()
  }
  await expect(own.getByText('Mean 4.3 of 10.')).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await expect(own.getByLabel('Activity 2', { exact: true })).toHaveValue('Running 5 km')
  await expect(own.getByText('Mean 4.3 of 10.')).toBeVisible()
})
