import { expect, type Page } from '@playwright/test'
import { test } from './apart'
import { expectRecorded, medianScript, type Step } from './median-runner'
import { addRunner, expectSaved, signIn } from './steps'

/*
 * How many interactions the whole sheet costs: the core set, the readiness tests, and the signature.
 *
 * One interaction is one thing that the clinician decides to do:
 * - a tap on one control;
 * - an answer typed into the control that has the focus (a number, or the letter of an option) with the Enter that ends it;
 * - any other key or chord: a jump, a Space, an Enter that only goes on, a letter pressed once more for the next option.
 * Scrolling is not counted. On a touch screen a number costs a tap as well, unless the key "next" has led there.
 */
const MOST = 95

test.describe.configure({ timeout: 180_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** What the focus stands in, by the name that a screen reader says for it. */
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    const group = active?.matches('[type="radio"], [type="checkbox"]') ? active.closest('[role="radiogroup"], [role="group"]') : active
    return group?.getAttribute('aria-label') ?? (active === document.body ? '' : (active?.textContent ?? ''))
  })

function say(way: string, interactions: number, more: string): void {
  console.log(`${way}: ${interactions} interactions for the whole sheet, signature included${more}`)
}

test('the whole core set is recorded and signed by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await signIn(page)
  await addRunner(page, { givenName: 'Kit', familyName: 'Avery' })
  const script = medianScript()
  const open = new Set(script.keys())
  let interactions = 0
  let presses = 0
  const press = async (key: string) => {
    presses += 1
    await page.keyboard.press(key)
  }
  const act = async (key: string) => {
    interactions += 1
    await press(key)
  }

  await act('Alt+ArrowDown')
  for (let name = await focusedName(page); name !== 'Sign assessment'; name = await focusedName(page)) {
    if (name.startsWith('None of these')) {
      await act('Space')
      await expect.poll(() => focusedName(page), 'the keyboard goes on by itself').not.toMatch(new RegExp(`^$|^${name}$`))
      continue
    }
    const step = script.get(name)
    if (!step || !open.delete(name)) throw new Error(`The keyboard came to "${name}", which has no answer left.`)
    if (step.kind === 'type') {
      for (const digit of step.number) await press(digit)
      await act('Enter')
    } else if (step.values.length === 1 && !(await page.locator(':focus').getAttribute('type'))?.includes('checkbox')) {
      const presses = lettersFor(step, step.words[0] ?? '')
      for (const letter of presses.slice(0, -1)) await act(letter)
      await press(presses.at(-1) ?? '')
      await act('Enter')
    } else {
      for (const [index, value] of step.values.entries()) {
        const option = page.getByRole('group', { name, exact: true }).locator(`input[value="${value}"]`)
        for (let tries = 0; !(await option.isChecked()); tries++) {
          expect(tries, `no way to ${value}`).toBeLessThan(step.all.length)
          await act(step.words[index]?.charAt(0) ?? '')
        }
      }
      await act('Enter')
    }
  }
  await expectSaved(page)
  await act('Enter')
  await expect(page.getByRole('dialog', { name: 'Sign assessment' })).toBeVisible()
  await act('Tab')
  await act('Enter')
  await expect(page.getByText(/Signed by/).first()).toBeVisible()

  say('Keyboard', interactions, `, ${presses} key presses`)
  await page.reload()
  await expectRecorded(page, script)
  expect(interactions).toBeLessThanOrEqual(MOST)
})

/** The letter of an option, once for each option with that letter up to it. */
function lettersFor({ all }: Extract<Step, { kind: 'choose' }>, words: string): string[] {
  const letter = words.charAt(0).toLowerCase()
  const fits = all.filter((each) => each.toLowerCase().startsWith(letter))
  return Array.from({ length: fits.indexOf(words) + 1 }, () => letter)
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true })

  test('the whole core set is recorded and signed by touch', async ({ page }) => {
    await signIn(page)
    await addRunner(page, { givenName: 'Tam', familyName: 'Quill' })
    const script = medianScript()
    let interactions = 0
    const tap = async (target: ReturnType<Page['locator']>) => {
      interactions += 1
      await target.tap()
    }

    for (const [name, step] of script) {
      const control = page.locator(`main [aria-label="${name}"]`)
      const isGroup = (await control.getAttribute('role'))?.endsWith('group')
      if (isGroup) {
        const chosen = control.locator('input:checked')
        if ((await chosen.count()) > 0) continue
        if (FIRST_OF_NONE.includes(name)) {
          await tap(page.getByRole('button', { name: /^None of these/ }).first())
          await expect(chosen).toHaveCount(1)
          continue
        }
        const values = step.kind === 'choose' ? step.values : [step.number]
        for (const value of values) await tap(control.locator(`label:has(input[value="${value}"])`))
      } else if (step.kind === 'type' && step.number === '0') {
        await tap(page.locator(`[aria-label="Less: ${name}"]`))
      } else if (step.kind === 'type') {
        if ((await focusedName(page)) !== name) await tap(control)
        interactions += 1
        await page.keyboard.type(step.number)
        await page.keyboard.press('Enter')
      }
    }
    await expectSaved(page)
    await tap(page.getByRole('button', { name: 'Sign assessment' }))
    await tap(page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }))
    await expect(page.getByText(/Signed by/).first()).toBeVisible()

    say('Touch at 820 px', interactions, '')
    await page.reload()
    await expectRecorded(page, script)
    expect(interactions).toBeLessThanOrEqual(MOST)
  })
})

/** The first question of each block that one "None of these" answers. */
const FIRST_OF_NONE = ['Injury in the last 7 days', 'Suspected clot in the leg', 'Groin or hip pain, or stiff painful hip rotation']
