import { expect, type Page } from '@playwright/test'
import type { DemoAnswer } from '@/db/seed/demo-runners.data'
import { getMeasure } from '@/lib/clinical/measures/registry'
import { DEMO_SIGN_IN } from './demo-sign-in'

export async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(DEMO_SIGN_IN.email)
  await page.getByLabel('Password', { exact: true }).fill(DEMO_SIGN_IN.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Runners' })).toBeVisible()
}

/** From the Today page to the empty first assessment of a new runner. */
export async function addRunner(page: Page, runner: { givenName: string; familyName: string }): Promise<void> {
  await page.goto('/patients/new')
  await page.getByLabel('Given name').fill(runner.givenName)
  await page.getByLabel('Family name').fill(runner.familyName)
  await page.getByLabel('Date of birth').fill('1990-04-02')
  await choose(page, 'Sex', 'female')
  await page.getByRole('button', { name: 'Add runner' }).click()
  await choose(page, 'Which knee hurts', 'left')
  await choose(page, 'Working diagnosis', 'PFP')
  await page.getByRole('button', { name: 'Open episode' }).click()
  await page.getByRole('button', { name: 'Start assessment' }).first().click()
  await expect(page.getByRole('button', { name: 'Sign assessment' })).toBeVisible()
}

async function choose(page: Page, group: string | RegExp, value: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).locator(`label:has(input[value="${value}"])`).click()
}

/** Records an answer as a clinician does: by the name that the page gives the control. */
export async function record(page: Page, [measure, side, found]: DemoAnswer): Promise<void> {
  const definition = getMeasure(measure)
  if (!definition) throw new Error(`No measure ${measure}`)
  const name = side === 'none' ? definition.label : `${definition.label}, ${side}`
  if (typeof found === 'object' && 'forceN' in found) {
    await type(page, `${name}, force`, found.forceN)
    return type(page, `${name}, lever arm in cm`, found.leverArmCm)
  }
  const { value } = definition
  const isScore = value.kind === 'integer' && value.max - value.min === 10
  const box = page.getByRole(value.kind === 'choices' ? 'group' : 'radiogroup', { name, exact: true })
  if (value.kind === 'choices') {
    for (const option of [found].flat()) await box.locator(`label:has(input[value="${String(option)}"])`).click()
  } else if (value.kind === 'tri' || value.kind === 'choice' || isScore) {
    await box.locator(`label:has(input[value="${String(found)}"])`).click()
  } else {
    await type(page, name, Number(found))
  }
}

async function type(page: Page, name: string, value: number): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true }).or(page.getByRole('spinbutton', { name, exact: true }))
  await field.fill(String(value))
  await field.press('Tab')
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible({ timeout: 30_000 })
}

export async function signAssessment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign assessment' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText(/Signed by/).first()).toBeVisible()
}

const FREE_MINUTES = { Monday: 0, Tuesday: 45, Wednesday: 30, Thursday: 45, Friday: 0, Saturday: 90, Sunday: 0 }

/** Fills the set-up of a plan and lets the core propose it. */
export async function proposePlan(page: Page): Promise<void> {
  for (const [day, minutes] of Object.entries(FREE_MINUTES)) await type(page, `Free minutes on ${day}`, minutes)
  await type(page, 'Running before pain passes 2 of 10', 12)
  await type(page, 'Days since the last run', 5)
  await type(page, 'A usual week before this', 150)
  await type(page, 'The longest usual run', 40)
  await choose(page, /Calf, Achilles or foot/, 'no')
  await page.getByRole('button', { name: 'Propose the plan' }).click()
  await expect(page.getByRole('button', { name: 'Issue plan' })).toBeVisible()
}

/** Issues the plan on the page and answers the patient's link, which is shown this once. */
export async function issuePlan(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Issue plan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Issue plan' }).click()
  return page.getByLabel('Link', { exact: true }).inputValue({ timeout: 30_000 })
}
