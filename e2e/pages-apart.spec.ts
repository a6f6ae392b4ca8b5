import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { closeAppDatabase } from '@/db/client'
import type { TestRecord } from '@/db/test-record'
import { databaseUrls } from './app-database'
import { assembleCast, type Cast } from './census/cast'
import { PUBLIC_ROUTES, readBuiltRoutes } from './census/page-manifest'
import { askingsFor } from './census/path-variants'
import { signIn, signOut, visit, type Visitor } from './census/visitor'

let cast: Cast
let stranger: Visitor
let owner: Visitor
let gone: Visitor

test.beforeAll(async ({ playwright, baseURL }) => {
  const urls = databaseUrls()
  process.env.DATABASE_URL = urls.app
  const sql = postgres(urls.superuser, { max: 1, onnotice: () => undefined })
  cast = await assembleCast(sql)
  await sql.end()
  const origin = baseURL ?? ''
  stranger = await visit(playwright, origin)
  owner = await visit(playwright, origin)
  await signIn(owner, cast.owner)
  const leaving = await visit(playwright, origin)
  await signIn(leaving, cast.owner)
  gone = await visit(playwright, origin, await leaving.request.storageState())
  await signOut(leaving)
})

test.afterAll(() => closeAppDatabase())

const routes = readBuiltRoutes()
const lockedRoutes = routes.filter((route) => !PUBLIC_ROUTES.includes(route))

/** The address of a route for a record. A parameter that the record does not know is an error of this test. */
function addressOf(route: string, record: TestRecord): string {
  const path = route.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = record[name as keyof TestRecord]
    if (value === undefined) throw new Error(`The test record has no ${name}, which ${route} needs.`)
    return value
  })
  return route === '/patients/[patientId]/plans/new' ? `${path}?assessment=${record.assessmentId}` : path
}

/** Ids that nobody has: they have to look the same as somebody else's. */
const MADE_UP: TestRecord = {
  patientId: randomUUID(),
  episodeId: randomUUID(),
  assessmentId: randomUUID(),
  planId: randomUUID(),
  linkId: randomUUID(),
  letterId: randomUUID(),
  releaseId: randomUUID(),
  clearanceId: randomUUID(),
  offloadPlanId: randomUUID(),
  templateId: randomUUID(),
  tokenHash: '',
  canary: '',
}

test('every public route is still there', () => {
  expect(PUBLIC_ROUTES.filter((route) => !routes.includes(route))).toEqual([])
  expect(lockedRoutes.length).toBeGreaterThan(4)
})

test('a runner’s page shows its own clinic the words that the tests below look for', async () => {
  const answer = await owner.request.get(addressOf('/patients/[patientId]', cast.ours))
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain(cast.ours.canary)
})

for (const route of lockedRoutes) {
  test(`${route} shows a stranger nothing, however it is asked for`, async () => {
    for (const visitor of [stranger, gone]) {
      for (const { path, headers } of askingsFor(addressOf(route, cast.ours))) {
        const answer = await visitor.request.get(`${visitor.origin}${path}`, { headers })
        expect(await answer.text(), path).not.toContain(cast.ours.canary)
      }
      const plain = await visitor.request.get(addressOf(route, cast.ours))
      const isSentToSignIn = plain.status() === 307 && (plain.headers().location ?? '').startsWith('/sign-in')
      expect(isSentToSignIn || [401, 404, 405].includes(plain.status()), `${plain.status()}`).toBe(true)
    }
  })

  if (!route.includes('[')) continue
  test(`${route} is not found for another clinic, however it is asked for`, async () => {
    for (const { path, headers } of askingsFor(addressOf(route, cast.theirs))) {
      const answer = await owner.request.get(`${owner.origin}${path}`, { headers })
      expect(await answer.text(), path).not.toContain(cast.theirs.canary)
    }
    for (const record of [cast.theirs, cast.theirsSigned, MADE_UP]) {
      expect((await owner.request.get(addressOf(route, record))).status()).toBe(404)
    }
  })
}
