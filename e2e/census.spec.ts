import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { closeAppDatabase } from '@/db/client'
import { hasPermission } from '@/lib/auth/permissions'
import { databaseUrls } from './app-database'
import { readBuiltActions } from './census/action-manifest'
import { assembleCast, type Account, type Cast } from './census/cast'
import { REGISTERED_ACTIONS, type RegisteredAction } from './census/registered-actions'
import { hashTables } from './census/table-hashes'
import { callAction, signIn, signOut, visit, type Visitor } from './census/visitor'

/** What a request leaves behind, whoever makes it and whatever it may not do. */
const TRACES = ['auth_session', 'rate_limit']

/** How another site's request looks, whichever way it is brought about. */
const FOREIGN: readonly Record<string, string>[] = [
  {},
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  { origin: 'OURS', 'sec-fetch-site': 'cross-site' },
]

let sql: postgres.Sql
let cast: Cast
let open: (account?: Account) => Promise<Visitor>
/** Two browsers with the cookies of one sign-in that has ended. */
let ended: readonly Visitor[]

test.beforeAll(async ({ playwright, baseURL }) => {
  const urls = databaseUrls()
  process.env.DATABASE_URL = urls.app
  sql = postgres(urls.superuser, { max: 1, onnotice: () => undefined })
  cast = await assembleCast(sql)
  const origin = baseURL ?? ''
  // One sign-in for each account: an address may try only so often.
  const signedIn = async (account: Account) => {
    const visitor = await visit(playwright, origin)
    expect((await signIn(visitor, account)).status()).toBe(200)
    return visitor
  }
  const copy = async ({ request }: Visitor) => visit(playwright, origin, await request.storageState())
  const standing = new Map<Account, Visitor>()
  open = async (account) => {
    if (!account) return visit(playwright, origin)
    const visitor = standing.get(account) ?? (await signedIn(account))
    standing.set(account, visitor)
    return copy(visitor)
  }
  const leaving = await signedIn(cast.owner)
  ended = [leaving, await copy(leaving)]
  await signOut(leaving)
})

test.afterAll(async () => {
  await closeAppDatabase()
  await sql.end()
})

const built = new Map(readBuiltActions().map((action) => [`${action.file} ${action.name}`, action.id]))
const idOf = ({ file, name }: RegisteredAction) => built.get(`${file} ${name}`) ?? ''
const call = (visitor: Visitor, action: RegisteredAction, input: unknown) =>
  callAction(visitor, idOf(action), { input, headers: { origin: visitor.origin } })

async function expectNothingChanged(work: () => Promise<void>, except: readonly string[] = TRACES): Promise<void> {
  const before = await hashTables(sql, { except })
  await work()
  expect(await hashTables(sql, { except })).toEqual(before)
}

async function countRefusals(): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from audit_event where action = 'permission.refused'`
  return row?.count ?? -1
}

test('every action in the build is registered, and every registered one is in the build', () => {
  expect([...built.keys()].sort()).toEqual(REGISTERED_ACTIONS.map(({ file, name }) => `${file} ${name}`).sort())
})

for (const action of REGISTERED_ACTIONS) {
  const { name, file, permission, input } = action

  test.describe(name, () => {
    test('asks in its source for the permission that is registered', () => {
      const client = permission === 'public' ? 'publicAction\\(\\)' : `clinicAction\\('${permission}'\\)`
      expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`export const ${name} = ${client}\\s*\\.inputSchema\\(`))
    })

    test('refuses whoever is not signed in, or was until now, and changes nothing', async () => {
      await expectNothingChanged(async () => {
        for (const visitor of [await open(), ...ended]) {
          const { text } = await call(visitor, action, input(cast.ours, cast.ownerId))
          expect(text).toContain(permission === 'public' ? 'already-set-up' : '"refusal":"signed-out"')
        }
      })
    })

    test('refuses what another site could send, and changes nothing', async () => {
      const owner = await open(cast.owner)
      await expectNothingChanged(async () => {
        for (const foreign of FOREIGN) {
          const headers = foreign.origin === 'OURS' ? { ...foreign, origin: owner.origin } : foreign
          const { status, text } = await callAction(owner, idOf(action), { input: input(cast.ours, cast.ownerId), headers })
          expect(status >= 400 || text.includes('"refusal":"foreign-origin"'), JSON.stringify(foreign)).toBe(true)
        }
      })
    })

    test('neither shows nor changes a record of another clinic', async () => {
      const { theirs, theirScope } = cast
      const before = await hashTables(sql, { clinicId: theirScope.clinicId })
      const { text } = await call(await open(cast.owner), action, input(theirs, cast.ownerId))
      expect(text).not.toContain(theirs.canary)
      expect(await hashTables(sql, { clinicId: theirScope.clinicId })).toEqual(before)
    })

    if (permission === 'public' || hasPermission('assistant', permission)) return
    test('refuses a role without the permission, once audited, and changes nothing', async () => {
      const assistant = await open(cast.assistant)
      const audited = await countRefusals()
      await expectNothingChanged(async () => {
        const { text } = await call(assistant, action, input(cast.ours, cast.ownerId))
        expect(text).toContain('"refusal":"not-permitted"')
      }, [...TRACES, 'audit_event'])
      expect(await countRefusals()).toBe(audited + 1)
    })
  })
}

test('the inputs are such as a page would send, so that no refusal above is a mistake of the test', async () => {
  const owner = await open(cast.owner)
  for (const action of REGISTERED_ACTIONS) {
    const { status, text } = await call(owner, action, action.input(cast.ours, cast.ownerId))
    expect(status, action.name).toBe(200)
    expect(text, action.name).not.toMatch(/"validationErrors"|"refusal":"(signed-out|not-permitted|foreign-origin)"/)
  }
})
