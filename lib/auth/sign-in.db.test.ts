import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { withAccount, withSignInEmail } from '@/db/system'
import { account } from '@/db/tables/account'
import { auditEvent } from '@/db/tables/audit-event'
import { membership } from '@/db/tables/membership'
import { withScope } from '@/db/with-scope'
import { sealKnownDevice } from './known-device'
import { needsRehash } from './password-hash'
import { readSession } from './sessions'
import { signIn } from './sign-in'
import { ATTEMPTS_PER_ACCOUNT, ATTEMPTS_PER_ADDRESS } from './sign-in-limits'
import { signOut } from './sign-out'
import { makeTestSignIn, TEST_PASSWORD, type TestSignIn } from './test-sign-in'

let person: TestSignIn

beforeEach(async () => {
  person = await makeTestSignIn()
})

const WRONG = 'a wrong password of some length'
const attempt = (password: string, more: { email?: string; address?: string | null; deviceMark?: string } = {}) =>
  signIn({ email: person.email, password, address: null, ...more })

const REFUSED = { ok: false, reason: 'no-match' }
const STOPPED = { ok: false, reason: 'too-many-attempts' }

async function audited(): Promise<{ action: string; outcome: string; address: string | null }[]> {
  const { action, outcome, address } = auditEvent
  return withScope(person.scope, (tx) => tx.select({ action, outcome, address }).from(auditEvent).orderBy(auditEvent.at))
}

describe('signIn', () => {
  it('opens a sign-in that can be read back', async () => {
    const outcome = await attempt(TEST_PASSWORD)
    expect(outcome).toMatchObject({ ok: true, value: { accountId: person.accountId } })
    if (outcome.ok) expect(await readSession(outcome.value)).toMatchObject({ clinicId: person.scope.clinicId })
  })

  it('opens a new one each time', async () => {
    const [one, two] = [await attempt(TEST_PASSWORD), await attempt(TEST_PASSWORD)]
    expect(one.ok && two.ok && one.value.sessionId !== two.value.sessionId).toBe(true)
  })

  it('finds the account under every spelling of its address', async () => {
    expect(await attempt(TEST_PASSWORD, { email: ` ${person.email.toUpperCase().replace('@', '＠')} ` })).toMatchObject({ ok: true })
  })

  it('gives one answer for a wrong password, an unknown address, a closed account and one without a clinic', async () => {
    expect(await attempt(WRONG)).toEqual(REFUSED)
    expect(await attempt(TEST_PASSWORD, { email: `${randomUUID()}@test.invalid` })).toEqual(REFUSED)
    const left = await makeTestSignIn()
    await withScope(left.scope, (tx) => tx.update(membership).set({ endedAt: new Date() }))
    expect(await attempt(TEST_PASSWORD, { email: left.email })).toEqual(REFUSED)
    const closed = await makeTestSignIn()
    await withAccount(closed.accountId, (tx) => tx.update(account).set({ disabledAt: new Date() }).where(eq(account.id, closed.accountId)))
    expect(await attempt(TEST_PASSWORD, { email: closed.email })).toEqual(REFUSED)
  })

  it('does the same work for an unknown address as for a known one', async () => {
    const argon = await import('./password-hash')
    const verify = vi.spyOn(argon, 'verifyPassword')
    await attempt(WRONG, { email: `${randomUUID()}@test.invalid` })
    expect(verify).toHaveBeenCalledExactlyOnceWith(null, WRONG)
  })

  it('renews a hash that was made at a lower cost', async () => {
    const { accountId, email } = person
    const passwordHash = await hash(TEST_PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 })
    await withAccount(accountId, (tx) => tx.update(account).set({ passwordHash }).where(eq(account.id, accountId)))
    expect(await attempt(TEST_PASSWORD)).toMatchObject({ ok: true })
    const [row] = await withSignInEmail(email, (tx) => tx.select({ stored: account.passwordHash }).from(account))
    expect(needsRehash(row?.stored ?? '')).toBe(false)
    expect(await attempt(TEST_PASSWORD)).toMatchObject({ ok: true })
  })

  it('leaves one audit row for each attempt on an account, and one for signing out', async () => {
    await attempt(WRONG, { address: '203.0.113.7' })
    const outcome = await attempt(TEST_PASSWORD, { address: '203.0.113.8' })
    if (!outcome.ok) throw new Error('not signed in')
    await signOut(outcome.value, '203.0.113.9')
    await signOut(outcome.value, '203.0.113.9')
    expect(await audited()).toEqual([
      { action: 'session.opened', outcome: 'refused', address: '203.0.113.7' },
      { action: 'session.opened', outcome: 'done', address: '203.0.113.8' },
      { action: 'session.ended', outcome: 'done', address: '203.0.113.9' },
    ])
    expect(await readSession(outcome.value)).toBeNull()
  })
})

describe('the limit on attempts', () => {
  const wear = (count: number, more: Parameters<typeof attempt>[1] = {}) =>
    Promise.all(Array.from({ length: count }, () => attempt(WRONG, more)))

  it('checks ten of many that arrive together, and then not even the right password', async () => {
    const answers = await wear(ATTEMPTS_PER_ACCOUNT + 5)
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'no-match')).toHaveLength(ATTEMPTS_PER_ACCOUNT)
    expect(await attempt(TEST_PASSWORD)).toEqual(STOPPED)
  })

  it('does not move with the address that is claimed', async () => {
    for (let i = 0; i < ATTEMPTS_PER_ACCOUNT; i += 1) await attempt(WRONG, { address: `198.51.100.${i}` })
    expect(await attempt(TEST_PASSWORD, { address: '198.51.100.200' })).toEqual(STOPPED)
  })

  it('counts every spelling of the address as one', async () => {
    await wear(ATTEMPTS_PER_ACCOUNT, { email: person.email.toUpperCase() })
    expect(await attempt(TEST_PASSWORD)).toEqual(STOPPED)
  })

  it('stops an unknown address after as many', async () => {
    const email = `${randomUUID()}@test.invalid`
    expect(await wear(ATTEMPTS_PER_ACCOUNT, { email })).toEqual(Array(ATTEMPTS_PER_ACCOUNT).fill(REFUSED))
    expect(await attempt(WRONG, { email })).toEqual(STOPPED)
  })

  it('still lets the owner in from a browser that signed in before, and not with somebody else’s mark', async () => {
    await wear(ATTEMPTS_PER_ACCOUNT)
    expect(await attempt(TEST_PASSWORD, { deviceMark: sealKnownDevice('other@test.invalid') })).toEqual(STOPPED)
    const deviceMark = sealKnownDevice(person.email)
    expect(await attempt(TEST_PASSWORD, { deviceMark })).toMatchObject({ ok: true })
    await wear(ATTEMPTS_PER_ACCOUNT, { deviceMark })
    expect(await attempt(TEST_PASSWORD, { deviceMark })).toEqual(STOPPED)
  })

  it('starts afresh after a right password', async () => {
    await wear(ATTEMPTS_PER_ACCOUNT - 1)
    expect(await attempt(TEST_PASSWORD)).toMatchObject({ ok: true })
    await wear(ATTEMPTS_PER_ACCOUNT - 1)
    expect(await attempt(TEST_PASSWORD)).toMatchObject({ ok: true })
  })

  it('is kept by the database: a new process counts on', async () => {
    await wear(ATTEMPTS_PER_ACCOUNT)
    vi.resetModules()
    const afresh = await import('./sign-in')
    expect(await afresh.signIn({ email: person.email, password: TEST_PASSWORD, address: null })).toEqual(STOPPED)
  })

  it('stops one address that tries many accounts', async () => {
    const address = '203.0.113.77'
    const emails = Array.from({ length: ATTEMPTS_PER_ADDRESS }, () => `${randomUUID()}@test.invalid`)
    for (const email of emails) await attempt(WRONG, { email, address })
    expect(await attempt(TEST_PASSWORD, { address })).toEqual(STOPPED)
    expect(await attempt(TEST_PASSWORD, { address: '203.0.113.78' })).toMatchObject({ ok: true })
  })

  it('is over when its time has run out', async () => {
    await wear(ATTEMPTS_PER_ACCOUNT)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 + 1_000 })
    try {
      expect(await attempt(TEST_PASSWORD)).toMatchObject({ ok: true })
    } finally {
      vi.useRealTimers()
    }
  })
})
