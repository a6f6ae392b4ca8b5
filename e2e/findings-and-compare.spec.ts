import { expect, test, type Page } from '@playwright/test'
import { signIn } from './steps'

/** Marit Osgood was seen three times: her demo answers say what is expected here. */
async function openRunner(page: Page): Promise<void> {
  await signIn(page)
  await page.getByRole('link', { name: 'Marit Osgood' }).first().click()
  await expect(page.getByRole('heading', { name: 'Marit Osgood' })).toBeVisible()
}

const decisionOn = (page: Page, factor: string) => page.getByRole('group', { name: `Your decision on ${factor}` })

test('reads the findings of a review, opens a number to its source, confirms one factor and dismisses another', async ({ page }) => {
  await openRunner(page)
  await page.getByRole('link', { name: 'Findings', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What may matter' })).toBeVisible()
  await expect(page.getByText(/As signed by Priya Castellan/)).toBeVisible()

  await page
    .getByRole('button', { name: /^Pelvic drop, left: 6°/ })
    .first()
    .click()
  const source = page.getByRole('group', { name: /^Pelvic drop, left 6°/ })
  await expect(source.getByText('over 5 to 8')).toBeVisible()
  await expect(source.getByText(/Smallest detectable difference 2.7-2.8 deg/)).toBeVisible()
  await expect(source.getByText(/Bramah C/).first()).toBeVisible()
  await expect(source.getByText(/9.5 km\/h, written down by Priya Castellan/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(source).toHaveCount(0)

  const first = page
    .getByRole('list')
    .filter({ has: page.getByRole('group', { name: /^Your decision on/ }) })
    .first()
  await expect(first.getByRole('img', { name: /^Score \d+ of 100/ }).first()).toBeVisible()

  const load = decisionOn(page, 'Load error')
  await load.getByRole('button', { name: 'Confirm' }).click()
  await expect(load.getByText('Confirmed')).toBeVisible()

  const control = decisionOn(page, 'Pelvic / frontal-plane control')
  await control.getByRole('button', { name: 'Dismiss' }).click()
  await control.getByRole('textbox', { name: /Why is pelvic/ }).fill('Settled since the first visit.')
  await control.getByRole('button', { name: 'Dismiss' }).click()
  await expect(control.getByText('Settled since the first visit.')).toBeVisible()

  await page.reload()
  await expect(load.getByText('Confirmed')).toBeVisible()
  await expect(control.getByText('Settled since the first visit.')).toBeVisible()
  await load.getByRole('button', { name: 'Undo' }).click()
  await expect(load.getByRole('button', { name: 'Confirm' })).toBeVisible()
})

test('compares two assessments, says real change only beyond the error, and marks what was taken in another way', async ({ page }) => {
  await openRunner(page)
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  const pain = page.getByRole('region', { name: 'Pain', exact: true })
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first()
  await expect(pain.getByRole('img', { name: /^Worst pain.*5 then, 2 now, error 2\. Real change, better/ })).toBeVisible()
  await expect(pain.getByRole('img', { name: /2 then, 1 now, error 2\. Within measurement error/ })).toBeVisible()
  await expect(row('Cadence')).toContainText('Real change, better')
  await expect(row('Confidence to run')).toContainText('Shown, not judged')

  await expect(page.getByRole('region', { name: /^Gate: / }).or(page.getByRole('status', { name: /^Gate: / }))).toBeVisible()
  await pain.getByRole('button', { name: /^Worst pain.*: 5\. Where it comes from/ }).click()
  const source = page.getByRole('group', { name: /^Worst pain in the last 7 days, .* 5/ })
  await expect(source.getByText(/written down by Priya Castellan/)).toBeVisible()
  await expect(source.getByRole('region', { name: 'Measurement error' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(source).toHaveCount(0)

  const then = page.getByRole('combobox', { name: 'Then' })
  await then.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL(/earlier=.*later=/)
  await expect(row('Cadence')).toContainText('Not comparable')
  await expect(row('Cadence')).toContainText('speed 10.5 km/h then, 9.5 km/h now')

  const trends = page.getByRole('region', { name: 'Over all 3 assessments' })
  await expect(trends.getByRole('img', { name: /^Worst pain in the last 7 days/ })).toBeVisible()
  await trends.getByRole('button', { name: /^Values in words, Worst pain in the last/ }).click()
  await trends
    .getByRole('link', { name: /: 2, real change from the first/ })
    .first()
    .click()
  await expect(page.getByRole('group', { name: /^Worst pain in the last 7 days, .* 2/ })).toBeVisible()
})

test('shows a decision that was made meanwhile in another tab, and keeps the reason that was typed', async ({ page, context }) => {
  await openRunner(page)
  await page.getByRole('link', { name: 'Findings', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What may matter' })).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  const [mine, theirs] = [decisionOn(page, 'Crossover / narrow step width'), decisionOn(other, 'Crossover / narrow step width')]
  await theirs.getByRole('button', { name: 'Confirm' }).click()
  await expect(theirs.getByText('Confirmed')).toBeVisible()

  await mine.getByRole('button', { name: 'Dismiss' }).click()
  await mine.getByRole('textbox').fill('The belt is narrow.')
  await mine.getByRole('button', { name: 'Dismiss' }).click()
  await expect(mine.getByRole('alert')).toContainText('decided in the meantime')
  await expect(mine.getByText('Confirmed')).toBeVisible()
  await expect(mine.getByRole('textbox')).toHaveValue('The belt is narrow.')
  await mine.getByRole('button', { name: 'Dismiss' }).click()
  await expect(mine.getByText('The belt is narrow.')).toBeVisible()
  await expect(mine.getByRole('alert')).toHaveCount(0)
})
