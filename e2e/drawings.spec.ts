import { expect, test, type Locator, type Page } from '@playwright/test'
import { addRunner, expectSaved, record, signIn } from './steps'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let page: Page
let saves = 0

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, hasTouch: true, reducedMotion: 'reduce' })
  await signIn(page)
  await addRunner(page, { givenName: 'Olive', familyName: 'Tern' })
  page.on('request', (request) => (saves += request.method() === 'POST' && request.url().includes('/assessments/') ? 1 : 0))
})

test.afterAll(() => page.close())

const grip = (id: string) => page.locator(`[data-grip="${id}"]`)
const number = (name: string) => page.getByRole('spinbutton', { name, exact: true })
const drawing = (name: RegExp) => page.getByRole('img', { name })

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the free hip sets the pelvic drop: number and drawing follow the mouse, and the gesture is saved once', async () => {
  const drop = number('Pelvic drop, left')
  await expect(drawing(/left leg: pelvic drop not measured/)).toBeVisible()
  const { x, y } = await middleOf(grip('hip-left'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 2)
  await expect(drop).toHaveValue('')
  await page.mouse.move(x, y + 12, { steps: 4 })
  await page.mouse.move(x, y + 22, { steps: 4 })
  const dragged = await drop.inputValue()
  expect(Number(dragged) * 2).toBe(Math.round(Number(dragged) * 2))
  expect(Number(dragged)).toBeGreaterThan(4)
  await expect(drawing(new RegExp(`left leg: the pelvis is ${dragged} degrees lower on the right`))).toBeVisible()
  expect(saves).toBe(0)
  await page.mouse.up()
  await expectSaved(page)
  expect(saves).toBe(1)
  await expect(drop).toHaveValue(dragged)
  await drop.fill('8.5')
  await expect(drawing(/left leg: the pelvis is 8.5 degrees lower on the right/)).toBeVisible()
})

test('a tap on a mark sets nothing', async () => {
  const { x, y } = await middleOf(grip('hip-right'))
  await page.mouse.click(x, y)
  await expect(number('Pelvic drop, right')).toHaveValue('')
})

test('a finger on a heel sets the step width and leaves the page where it is', async () => {
  const from = await middleOf(grip('heel-1'))
  const top = await page.evaluate(() => window.scrollY)
  const touch = await page.context().newCDPSession(page)
  const at = (y: number) => [{ x: from.x, y }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from.y) })
  for (const step of [8, 16, 24]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(from.y - step) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  const width = await number('Step width').inputValue()
  expect(width).toMatch(/^\d+(\.5)?$|^−\d+(\.5)?$/)
  await expect(drawing(new RegExp(`Step width ${width} cm`))).toBeVisible()
  expect(await page.evaluate(() => window.scrollY)).toBe(top)
})

test('trunk and foot set lean and landing; the drawing turns to the side that is entered', async () => {
  const head = await middleOf(grip('trunk'))
  await page.mouse.move(head.x, head.y)
  await page.mouse.down()
  await page.mouse.move(head.x - 30, head.y, { steps: 5 })
  await page.mouse.up()
  const lean = await number('Trunk forward lean').inputValue()
  expect(Number(lean)).toBeGreaterThan(10)
  await expect(
    drawing(new RegExp(`The trunk leans ${lean} degrees forward, usual 4 to 14\\. Shin angle at landing not measured`)),
  ).toBeVisible()
  await number('Shin angle at landing, right').fill('4')
  await expect(drawing(/Lean and landing on the right leg.*right foot lands with the shin 4 degrees ahead/)).toBeVisible()
  const foot = await middleOf(grip('shin-right'))
  await page.mouse.move(foot.x, foot.y)
  await page.mouse.down()
  await page.mouse.move(foot.x + 12, foot.y, { steps: 5 })
  await page.mouse.up()
  const shin = await number('Shin angle at landing, right').inputValue()
  expect(Number(shin)).toBeGreaterThan(4)
})

test('the knee map and its names say the same, and it zooms on a phone', async () => {
  const map = drawing(/Where the left knee hurts/)
  const place = (name: string) => page.getByRole('checkbox', { name, exact: true })
  await page.locator('[data-zone="calf"]').click()
  await expect(place('Calf')).toBeChecked()
  await expect(map).toHaveAccessibleName(/1: Calf\./)
  await place('Behind the kneecap').check()
  await expect(map).toHaveAccessibleName(/1: Behind the kneecap\. 2: Calf\./)

  await page.setViewportSize({ width: 390, height: 844 })
  const looks = page.getByRole('radiogroup', { name: 'Look at the left knee' })
  await expect(looks.getByRole('radio', { name: 'All' })).toBeChecked()
  const { x, y } = await middleOf(map)
  const box = await map.boundingBox()
  await page.touchscreen.tap(x - (box?.width ?? 0) / 3, y)
  await expect(looks.getByRole('radio', { name: 'Front, 1' })).toBeChecked()
  await page.locator('[data-zone="medial-joint-line"]').tap()
  await expect(place('Inner joint line')).toBeChecked()
  await place('Calf').uncheck()
  await expect(map).toHaveAccessibleName(/1: Behind the kneecap\. 2: Inner joint line\./)
  await page.setViewportSize({ width: 1440, height: 1000 })
})

test('strength stands back to back as it is entered', async () => {
  await record(page, ['single-leg-bridge-reps', 'left', 22])
  await record(page, ['single-leg-bridge-reps', 'right', 25])
  await expect(drawing(/Bridge, usual from 25: left 22 reps, borderline; right 25 reps, usual; symmetry 88 percent/)).toBeVisible()
  await expect(drawing(/Hip abduction, usual from 1.5: left not measured; right not measured/)).toBeVisible()
})

test('everything is still there after the page is loaded again', async () => {
  await expectSaved(page)
  const [width, lean] = [await number('Step width').inputValue(), await number('Trunk forward lean').inputValue()]
  await page.reload()
  await expect(number('Pelvic drop, left')).toHaveValue('8.5')
  await expect(number('Step width')).toHaveValue(width)
  await expect(number('Trunk forward lean')).toHaveValue(lean)
})
