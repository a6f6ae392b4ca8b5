import net from 'node:net'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DatabaseError } from '@/lib/platform/errors'
import { appDatabase, closeAppDatabase, connect } from './client'

const CANARY = 'Wilhelmina Quackenbush'
const SHORT = { statementMs: 1_500, callerMs: 600 }

afterAll(closeAppDatabase)

async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('It did not fail.')
}

/** Everything a log could print of an error, hidden fields and causes included. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const fields = Object.getOwnPropertyNames(error).map((name) => JSON.stringify(Reflect.get(error, name)))
  return [String(error), ...fields, error.cause ? everythingIn(error.cause) : ''].join('\n')
}

describe('what an error from the database carries', () => {
  const failing = sql`select ${CANARY}::text::int`

  it.each([
    ['a query', () => appDatabase().execute(failing)],
    ['a query in a transaction', () => appDatabase().transaction((tx) => tx.execute(failing))],
    ['a query in a savepoint', () => appDatabase().transaction((tx) => tx.transaction((inner) => inner.execute(failing)))],
    [
      'a transaction whose work swallowed the error',
      () =>
        appDatabase().transaction((tx) =>
          tx.execute(failing).then(
            () => null,
            () => null,
          ),
        ),
    ],
  ])('%s: the code, and no parameter', async (_, run) => {
    const error = await thrownBy(run())
    expect(error).toBeInstanceOf(DatabaseError)
    expect(error).toMatchObject({ code: '22P02' })
    expect(everythingIn(error)).not.toContain('Quackenbush')
  })

  it('an error of the caller’s own passes as it is', async () => {
    const own = new Error('the plan is locked')
    expect(await thrownBy(appDatabase().transaction(() => Promise.reject(own)))).toBe(own)
  })

  it('the caller can read the code inside the transaction as well', async () => {
    const seen: unknown[] = []
    await thrownBy(
      appDatabase().transaction(async (tx) => {
        seen.push(await thrownBy(tx.execute(failing)))
        throw new Error('give up')
      }),
    )
    expect(seen).toEqual([expect.objectContaining({ name: 'DatabaseError', code: '22P02' })])
  })
})

describe('what a transaction does', () => {
  it('keeps what its savepoints wrote, and undoes those that failed', async () => {
    const set = (value: string) => sql`select set_config('app.test', ${value}, true)`
    const words = await appDatabase().transaction(async (tx) => {
      await tx.transaction((inner) => inner.execute(set('kept')))
      await thrownBy(
        tx.transaction(async (inner) => {
          await inner.execute(set('undone'))
          throw new Error('undo the savepoint')
        }),
      )
      return tx.execute(sql`select current_setting('app.test') as word`)
    })
    expect(words).toEqual([{ word: 'kept' }])
  })

  it('runs as the application’s role, which cannot define anything', async () => {
    expect(await appDatabase().execute(sql`select current_user as who`)).toEqual([{ who: 'footfall_app' }])
    expect(await thrownBy(appDatabase().execute(sql`create table mine ()`))).toMatchObject({ code: '42501' })
  })

  it('is ended by the server when a statement takes too long', async () => {
    const { database, pool } = connect(process.env.DATABASE_URL ?? '', { statementMs: 1_100, callerMs: 30_000 })
    expect(await thrownBy(database.execute(sql`select pg_sleep(20)`))).toMatchObject({ code: '57014' })
    await pool.end({ timeout: 1 })
  })
})

describe('a server that does not answer', () => {
  /** A server that takes connections and does with them what it is told. */
  async function serverThat(acts: (socket: net.Socket) => void) {
    const calls = { count: 0 }
    const sockets = new Set<net.Socket>()
    const server = net.createServer((socket) => {
      calls.count++
      sockets.add(socket.on('error', () => undefined))
      acts(socket)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as net.AddressInfo
    const close = () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
    return { url: `postgres://footfall_app:secret@127.0.0.1:${port}/footfall`, calls, close }
  }

  it.each([
    ['is frozen', () => undefined],
    ['hangs up at once', (socket: net.Socket) => void socket.end()],
    ['hangs up when it is spoken to', (socket: net.Socket) => void socket.once('data', () => socket.end())],
  ])('%s: the caller is answered, and the server is not called without end', async (_, acts) => {
    const server = await serverThat(acts)
    const { database } = connect(server.url, SHORT)
    const answers = await Promise.all([
      thrownBy(database.execute(sql`select 1`)),
      thrownBy(database.transaction((tx) => tx.execute(sql`select 1`))),
    ])
    for (const answer of answers) expect(answer).toBeInstanceOf(DatabaseError)
    expect(server.calls.count).toBeLessThanOrEqual(15)
    server.close()
  })

  it('is gone: the caller is told at once', async () => {
    const server = await serverThat(() => undefined)
    server.close()
    const { database, pool } = connect(server.url, SHORT)
    expect(await thrownBy(database.execute(sql`select 1`))).toMatchObject({ code: 'ECONNREFUSED' })
    await pool.end({ timeout: 1 })
  })

  it('freezes in the middle: the caller is told in time, and the next gets a new pool that works', async () => {
    const real = process.env.DATABASE_URL ?? ''
    const line = { isFrozen: false }
    const server = await serverThat((socket) => {
      const upstream = net.connect(Number(new URL(real).port), '127.0.0.1').on('error', () => undefined)
      socket.on('data', (bytes) => upstream.write(bytes)).on('close', () => upstream.destroy())
      upstream.on('data', (bytes) => line.isFrozen || socket.write(bytes))
    })
    const through = new URL(real)
    through.port = new URL(server.url).port
    vi.stubEnv('DATABASE_URL', through.href)
    const first = appDatabase()
    await first.execute(sql`select 1`)
    line.isFrozen = true
    expect(await thrownBy(first.transaction((tx) => tx.execute(sql`select 1`)))).toMatchObject({ code: 'DEADLINE' })
    line.isFrozen = false
    expect(appDatabase()).not.toBe(first)
    expect(await appDatabase().execute(sql`select 1 as alive`)).toEqual([{ alive: 1 }])
    await closeAppDatabase()
    vi.unstubAllEnvs()
    server.close()
  })
})

describe('a connection that is cut', () => {
  // A name of their own: other suites work on the same server, and their connections must not be cut.
  const name = `cut-${process.pid}`
  const superuser = postgres(process.env.SUPERUSER_DATABASE_URL ?? '', { max: 1, onnotice: () => undefined })
  const cutAll = () => superuser`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`

  beforeAll(() => {
    const url = new URL(process.env.DATABASE_URL ?? '')
    url.searchParams.set('application_name', name)
    vi.stubEnv('DATABASE_URL', url.href)
  })
  afterAll(async () => {
    await closeAppDatabase()
    vi.unstubAllEnvs()
    await superuser.end()
  })

  async function thirtyAnswers() {
    const asked = Array.from({ length: 30 }, (_, i) => appDatabase().execute<{ i: number }>(sql`select ${i}::int as i`))
    return (await Promise.all(asked)).map((rows) => rows[0]?.i)
  }
  const THIRTY = Array.from({ length: 30 }, (_, i) => i)

  it('fails its own caller and nobody after', async () => {
    const cut = appDatabase().transaction((tx) => tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`))
    expect(await thrownBy(cut)).toBeInstanceOf(DatabaseError)
    expect(await thirtyAnswers()).toEqual(THIRTY)
  })

  it('between two queries of a transaction: the second is refused, and nobody is harmed', async () => {
    const cut = appDatabase().transaction(async (tx) => {
      await tx.execute(sql`select 1`)
      expect(await cutAll()).not.toEqual([])
      await thrownBy(tx.execute(sql`select 2`))
      return tx.execute(sql`select 3`)
    })
    expect(await thrownBy(cut)).toBeInstanceOf(DatabaseError)
    expect(await thirtyAnswers()).toEqual(THIRTY)
  })

  it('again and again under load: every caller is answered, and all is well afterwards', async () => {
    const outcomes = { done: 0, failed: 0 }
    const attempt = async () => {
      for (let turn = 0; turn < 20; turn++) {
        const asked = appDatabase().transaction(async (tx) => {
          await tx.execute(sql`select ${turn}::int`)
          await tx.transaction((inner) => inner.execute(sql`select pg_sleep(0.002)`))
        })
        await asked.then(
          () => outcomes.done++,
          (error: unknown) => {
            expect(error).toBeInstanceOf(DatabaseError)
            outcomes.failed++
          },
        )
      }
    }
    const cutting = (async () => {
      for (let cut = 0; cut < 5; cut++) await cutAll()
    })()
    await Promise.all([...Array.from({ length: 12 }, attempt), cutting])
    expect(outcomes.done + outcomes.failed).toBe(240)
    expect(await thirtyAnswers()).toEqual(THIRTY)
  })
})
