import { chromium } from '@playwright/test'
import { DEMO_SIGN_IN } from '../e2e/demo-sign-in'
import { launchOptions } from '../e2e/launch-options'

export interface SignedIn {
  readonly cookie: string
  /** What is measured, and where it is. */
  readonly pages: Readonly<Record<string, string>>
  readonly assessmentScripts: readonly string[]
}

/** Signs in as a person does, and looks up what to measure: the demo clinic's own runners stand among the others. */
export async function openSignedIn(url: string): Promise<SignedIn> {
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ baseURL: url })
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(DEMO_SIGN_IN.email)
    await page.getByLabel('Password', { exact: true }).fill(DEMO_SIGN_IN.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${url}/`)
    const pathOf = async (name: string) => (await page.getByRole('link', { name }).first().getAttribute('href')) ?? ''
    const assessment = await pathOf('Carry on')
    const pages = { Today: '/', Runners: '/patients', Runner: assessment.replace(/\/assessments\/.*/, ''), Assessment: assessment }
    const html = await (await page.request.get(assessment)).text()
    const scripts = [...html.matchAll(/<script[^>]+src="([^"]+\.js[^"]*)"([^>]*)>/g)].filter(([tag]) => !tag.includes('noModule'))
    const cookies = await page.context().cookies()
    return {
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      pages,
      assessmentScripts: [...new Set(scripts.map(([, src]) => new URL((src ?? '').replaceAll('&amp;', '&'), url).href))],
    }
  } finally {
    await browser.close()
  }
}
