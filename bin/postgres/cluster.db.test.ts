import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAlive, waitForEnd } from '../processes'
import { makeDataFolder } from '../start/settings'
import { startCluster, SUPERUSER, type Cluster } from './cluster'
import { choosePlace, type Place } from './place'
import { readPostmaster } from './postmaster-pid'

const PASSWORD = 'only-for-this-test'
const folder = mkdtempSync(join(tmpdir(), 'footfall-cluster-'))
let place: Place

beforeAll(() => {
  makeDataFolder(folder)
  place = choosePlace(folder)
})

afterAll(async () => {
  await start().then((cluster) => cluster.stop())
  for (const path of [folder, place.cluster]) rmSync(path, { recursive: true, force: true })
})

const start = () => startCluster(place, PASSWORD, join(folder, 'postgres.log'))
const postmaster = () => readPostmaster(place.cluster)?.pid ?? 0

async function ask<T>(cluster: Cluster, work: (sql: postgres.Sql) => Promise<T>, password = PASSWORD): Promise<T> {
  const sql = postgres(`postgres://${SUPERUSER}:${password}@127.0.0.1:${cluster.port}/postgres`, { max: 1, onnotice: () => undefined })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const save = (cluster: Cluster, word: string) =>
  ask(cluster, async (sql) => {
    await sql`create table if not exists saved (word text)`
    await sql`insert into saved values (${word})`
  })

const saved = (cluster: Cluster) =>
  ask(cluster, async (sql) => (await sql<{ word: string }[]>`select word from saved`).map((row) => row.word))

describe('the embedded Postgres', () => {
  it('lets nobody in without the password, and keeps its files to its own account', async () => {
    const cluster = await start()
    await expect(ask(cluster, (sql) => sql`select 1`, 'wrong')).rejects.toMatchObject({ code: '28P01' })
    expect(statSync(place.cluster).mode & 0o077).toBe(0)
    await cluster.stop()
    expect(existsSync(join(place.cluster, 'postmaster.pid'))).toBe(false)
  })

  it.each([
    ['password_encryption', 'scram-sha-256'],
    ['data_checksums', 'on'],
    ['fsync', 'on'],
    ['listen_addresses', '127.0.0.1'],
    ['unix_socket_directories', ''],
    ['log_min_error_statement', 'panic'],
    ['log_parameter_max_length_on_error', '0'],
    ['log_error_verbosity', 'terse'],
    ['log_statement', 'none'],
  ])('runs with %s = %s', async (name, value) => {
    const cluster = await start()
    const [row] = await ask(cluster, (sql) => sql<{ value: string }[]>`select current_setting(${name}) as value`)
    expect(row?.value).toBe(value)
    await cluster.stop()
  })

  it('is there again, with all that was saved, after it was killed', async () => {
    const cluster = await start()
    await save(cluster, 'before the kill')
    process.kill(postmaster(), 'SIGKILL')
    await cluster.ended
    const again = await start()
    expect(await saved(again)).toContain('before the kill')
    await again.stop()
  })

  it('loses nothing that it acknowledged, and doubles nothing, killed three times under four writers', async () => {
    const acknowledged: number[] = []
    const ids = { last: 0 }
    for (let round = 0; round < 3; round++) {
      const cluster = await start()
      let enough: () => void = () => undefined
      const written = new Promise<void>((resolve) => (enough = resolve))
      const write = () =>
        ask(cluster, async (sql) => {
          await sql`create table if not exists acknowledged (id int)`.catch(() => undefined)
          for (;;) {
            const id = ++ids.last
            await sql`insert into acknowledged values (${id})`
            if (acknowledged.push(id) % 200 === 0) enough()
          }
        }).catch(() => undefined)
      const writers = Array.from({ length: 4 }, write)
      await written
      process.kill(postmaster(), 'SIGKILL')
      await Promise.all([...writers, cluster.ended])
    }
    const cluster = await start()
    const rows = await ask(
      cluster,
      (sql) => sql<{ id: number; times: number }[]>`select id, count(*)::int as times from acknowledged group by id`,
    )
    const kept = new Set(rows.map((row) => row.id))
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    expect(rows.filter((row) => row.times !== 1)).toEqual([])
    await cluster.stop()
  })

  it('is ended and started anew when it outlived its Footfall', async () => {
    const orphan = await start()
    await save(orphan, 'by the orphan')
    const pid = postmaster()
    const cluster = await start()
    expect(isAlive(pid)).toBe(false)
    expect(postmaster()).not.toBe(pid)
    expect(await saved(cluster)).toContain('by the orphan')
    await cluster.stop()
  })

  it('starts although another program has the number that a crash left in the lock file', async () => {
    writeFileSync(join(place.cluster, 'postmaster.pid'), `${process.pid}\n${place.cluster}\n1795382361\n5432\n\n127.0.0.1\n`)
    const cluster = await start()
    expect(isAlive(process.pid)).toBe(true)
    await cluster.stop()
  })

  it('is made afresh when the very first start was cut short', async () => {
    rmSync(join(place.cluster, 'PG_VERSION'))
    const cluster = await start()
    await expect(saved(cluster)).rejects.toMatchObject({ code: '42P01' })
    const pid = postmaster()
    await cluster.stop()
    expect(await waitForEnd(pid, 1_000)).toBe(true)
  })
})
