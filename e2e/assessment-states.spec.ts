import { expect, test, type Page } from '@playwright/test'
import { contrastFaults, faults } from './axe'
import { addRunner, record, signIn } from './steps'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let page: Page
let signed: string

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce', colorScheme: 'light' })
  page = await context.newPage()
  await signIn(page)
  await page.getByRole('link', { name: 'Nadia Farrow' }).first().click()
  signed = (await page.getByRole('link', { name: 'Open assessment' }).first().getAttribute('href')) ?? ''
  await addRunner(page, { givenName: 'Uma', familyName: 'Finch' })
})

test.afterAll(() => page.context().close())

/** Every rule of axe in the light, and in the dark what another scheme can change. */
async function expectForEverybody(state: string, part?: string): Promise<void> {
  expect(await faults(page, part), state).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await contrastFaults(page, part), `${state}, dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

test('an empty assessment', () => expectForEverybody('empty'))

test('a key that is held or pressed too often answers nothing by itself', async () => {
  const given = page.locator('#safety input:checked')
  await page.keyboard.press('Alt+ArrowDown')
  for (const key of ['Enter', 'Enter', 'Shift+Enter']) await page.keyboard.press(key)
  await expect(given).toHaveCount(0)
  await page.keyboard.down('n')
  await page.keyboard.down('n')
  await page.keyboard.up('n')
  await expect(given).toHaveCount(1)
  await expect(page.getByRole('radiogroup', { name: 'Pain at rest' }).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
})

test('filled in, with a value that cannot be, behind a hard gate', async () => {
  await record(page, ['bsi-night-pain', 'none', 'yes'])
  await record(page, ['bsi-focal-bony-tenderness', 'left', 'medial-tibial-plateau'])
  await record(page, ['rf-giving-way', 'none', 'unknown'])
  await record(page, ['pain-worst-7d', 'left', 7])
  await record(page, ['pain-location', 'left', ['medial-tibial-plateau-bone', 'groin-hip']])
  await record(page, ['running-contralateral-pelvic-drop', 'left', 9])
  await record(page, ['running-contralateral-pelvic-drop', 'right', 99])
  await record(page, ['running-step-width', 'none', 1])
  await record(page, ['running-crossover', 'left', 'crosses-midline'])
  await record(page, ['running-trunk-forward-lean', 'none', 18])
  await record(page, ['running-tibia-inclination', 'left', 9])
  await record(page, ['single-leg-bridge-reps', 'left', 12])
  await record(page, ['single-leg-bridge-reps', 'right', 24])
  await page.getByRole('button', { name: 'Not done: Side plank' }).click()
  await expect(page.getByRole('heading', { name: /Stop running/ })).toBeVisible()
  await expect(page.getByRole('spinbutton', { name: 'Pelvic drop, right' })).toHaveAttribute('aria-invalid', 'true')
  await expectForEverybody('filled')
})

test('every drawing says its numbers, and none is asked for twice', async () => {
  // The runner from the side shows the leg that is being entered.
  await page.getByRole('spinbutton', { name: 'Shin angle at landing, left' }).focus()
  const drawings = page.getByRole('main').getByRole('img')
  const names = await drawings.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
  const facts = [
    /9 degrees lower on the right/,
    /step width 1 cm/i,
    /leans 18 degrees.*shin 9 degrees/,
    /1: Inner top of the shin bone/,
    /left 12 reps/,
  ]
  for (const fact of facts)
    expect(
      names.filter((name) => fact.test(name)),
      String(fact),
    ).toHaveLength(1)
  await expect(page.locator('svg [tabindex], svg [role="slider"]')).toHaveCount(0)
})

test('the method of a test', async () => {
  await page.getByRole('button', { name: 'Method: Step width' }).click()
  await expect(page.getByRole('dialog', { name: 'Step width' })).toBeVisible()
  await expectForEverybody('method', 'dialog[open]')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Method: Step width' })).toBeFocused()
})

test('the keys', async () => {
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await expectForEverybody('keys', 'dialog[open]')
  await page.keyboard.press('Escape')
})

test('the knee close by on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.locator('#pain').scrollIntoViewIfNeeded()
  await page.getByRole('radiogroup', { name: 'Look at the left knee' }).getByText('Front, 1').click()
  await expectForEverybody('phone', '#pain')
  await page.setViewportSize({ width: 1440, height: 1000 })
})

test('a signed assessment, where nothing can be dragged or changed', async () => {
  await page.goto(signed)
  await expect(page.getByText(/Signed by/).first()).toBeVisible()
  await expect(page.locator('[data-grip], [data-zone]')).toHaveCount(0)
  await expect(page.getByRole('spinbutton', { name: 'Step width' })).toBeDisabled()
  await expectForEverybody('signed')
})
