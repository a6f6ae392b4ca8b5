import { expect, type BrowserContext, type Page } from '@playwright/test'
import { test } from './apart'
import { contrastFaults, faults } from './axe'
import { PUBLIC_ROUTES, readBuiltRoutes } from './census/page-manifest'
import { issuePlan, proposePlan, signIn } from './steps'

/** Where each route is seen with something on it. A route of the build that is missing here fails. */
type Places = Readonly<Record<string, string>>

let places: Places
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>

test.describe.configure({ timeout: 180_000 })

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage()
  await signIn(page)
  signedIn = await page.context().storageState()
  const patient = await hrefOf(page, 'Nadia Farrow')
  const assessment = await hrefOf(page, 'Carry on')
  const shut = await hrefOf(page, 'Ines Vardal')
  const compared = `${await hrefOf(page, 'Marit Osgood')}/compare`
  await page.goto(compared)
  const reviewed = await hrefOf(page, 'Findings')
  await page.goto(shut)
  const gate = await hrefOf(page, 'Rules and release')
  await page.goto(patient)
  const signed = await hrefOf(page, 'Open assessment')
  const letter = await beginReport(page, signed)
  const setUp = `${patient}/plans/new?assessment=${signed.split('/').at(-1)}`
  await page.goto(setUp)
  await proposePlan(page)
  const plan = new URL(page.url()).pathname
  const link = await issuePlan(page)
  places = {
    '/': '/',
    '/sign-in': '/sign-in',
    '/setup': '/setup',
    '/settings/templates': '/settings/templates',
    '/patients': '/patients',
    '/patients/new': '/patients/new',
    '/patients/[patientId]': patient,
    '/patients/[patientId]/compare': compared,
    '/patients/[patientId]/episodes/new': `${patient}/episodes/new`,
    '/patients/[patientId]/assessments/[assessmentId]': assessment,
    '/patients/[patientId]/assessments/[assessmentId]/findings': reviewed,
    '/patients/[patientId]/letters/[letterId]': letter,
    '/patients/[patientId]/assessments/[assessmentId]/gate': gate,
    '/patients/[patientId]/plans/new': setUp,
    '/patients/[patientId]/plans/[planId]': plan,
    '/p/[token]': new URL(link).pathname,
    '/p/[token]/plan': `${new URL(link).pathname}/plan`,
    '/_not-found': '/nothing-is-here',
  }
  await page.close()
})

const isPage = (route: string) => !route.startsWith('/api/') && !/\/pdf$|\.svg$|^\/_global-error$/.test(route)

for (const route of readBuiltRoutes().filter(isPage)) {
  test(`${route} can be used by everybody, in the light and in the dark`, async ({ browser }) => {
    const place = places[route]
    if (place === undefined) throw new Error(`Nobody has said where ${route} is seen.`)
    const storageState = PUBLIC_ROUTES.includes(route) ? undefined : signedIn
    const context = await browser.newContext({ storageState, reducedMotion: 'reduce', colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto(place)
    expect(await faults(page), `${route}, light`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await contrastFaults(page), `${route}, dark`).toEqual([])
    await context.close()
  })
}

async function beginReport(page: Page, assessment: string): Promise<string> {
  await page.goto(assessment)
  await page.getByRole('button', { name: 'Clinical report' }).click()
  await expect(page.getByRole('heading', { name: 'Clinical report' })).toBeVisible()
  return new URL(page.url()).pathname
}

async function hrefOf(page: Page, name: string): Promise<string> {
  return (await page.getByRole('link', { name, exact: true }).or(page.getByRole('link', { name })).first().getAttribute('href')) ?? ''
}
