import { copyFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { assertMigrated, assertSameHistory, assertWholeJournal, migrateDatabase } from './migrate'

const FOLDER = 'db/migrations'
const COUNT = readdirSync(FOLDER).filter((name) => name.endsWith('.sql')).length

const superuser = postgres(process.env.SUPERUSER_DATABASE_URL ?? '', { max: 1, onnotice: () => undefined })
const name = `migrations_${process.pid}`
const folder = mkdtempSync(join(tmpdir(), 'footfall-migrations-'))

function urlOf(variable: 'DATABASE_URL' | 'MIGRATION_DATABASE_URL'): string {
  const url = new URL(process.env[variable] ?? '')
  url.pathname = name
  return url.href
}

beforeEach(async () => {
  await superuser`drop database if exists ${superuser(name)} with (force)`
  await superuser`create database ${superuser(name)} owner footfall_owner`
  rmSync(folder, { recursive: true, force: true })
  cpSync(FOLDER, folder, { recursive: true })
})

afterAll(async () => {
  await superuser`drop database if exists ${superuser(name)} with (force)`
  await superuser.end()
  rmSync(folder, { recursive: true, force: true })
})

async function countApplied(): Promise<number> {
  const sql = postgres(urlOf('DATABASE_URL'), { max: 1 })
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from drizzle.__drizzle_migrations`
  await sql.end()
  return row?.count ?? 0
}

describe('bringing the tables up to date', () => {
  it('is done once when ten start together, and again does nothing', async () => {
    await Promise.all(Array.from({ length: 10 }, () => migrateDatabase(urlOf('MIGRATION_DATABASE_URL'), FOLDER)))
    expect(await countApplied()).toBe(COUNT)
    await migrateDatabase(urlOf('MIGRATION_DATABASE_URL'), FOLDER)
    expect(await countApplied()).toBe(COUNT)
    await expect(assertMigrated(urlOf('DATABASE_URL'), FOLDER)).resolves.toBeUndefined()
  })

  it('is refused to the application’s role, and asked for in words', async () => {
    await expect(migrateDatabase(urlOf('DATABASE_URL'), FOLDER)).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(assertMigrated(urlOf('DATABASE_URL'), FOLDER)).rejects.toThrow('Set MIGRATION_DATABASE_URL')
  })

  it('is refused when a migration was edited after it was applied', async () => {
    await migrateDatabase(urlOf('MIGRATION_DATABASE_URL'), folder)
    const [first = ''] = readdirSync(folder).filter((file) => file.endsWith('.sql'))
    writeFileSync(join(folder, first), `${readFileSync(join(folder, first), 'utf8')}\n-- a second thought`)
    await expect(migrateDatabase(urlOf('MIGRATION_DATABASE_URL'), folder)).rejects.toThrow('Migration 1 has been changed')
  })

  it('is refused when a file is not in the journal', async () => {
    copyFileSync(join(folder, readdirSync(folder).filter((file) => file.endsWith('.sql'))[0] ?? ''), join(folder, '9999_stray.sql'))
    await expect(migrateDatabase(urlOf('MIGRATION_DATABASE_URL'), folder)).rejects.toThrow('9999_stray.sql is not in')
  })
})

describe('the journal', () => {
  const entry = (tag: string, when: number) => ({ tag, when })

  it('must rise: drizzle passes over the rest without a word', () => {
    expect(() => assertWholeJournal([entry('a', 1), entry('b', 2)], ['a.sql', 'b.sql', 'meta'])).not.toThrow()
    expect(() => assertWholeJournal([entry('a', 2), entry('b', 2)], ['a.sql', 'b.sql'])).toThrow('b is not later')
    expect(() => assertWholeJournal([entry('a', 2), entry('b', 1)], ['a.sql', 'b.sql'])).toThrow('b is not later')
  })

  it('must begin with what the database has', () => {
    expect(() => assertSameHistory([], ['x', 'y'])).not.toThrow()
    expect(() => assertSameHistory(['x', 'y'], ['x', 'y'])).not.toThrow()
    expect(() => assertSameHistory(['x', 'z'], ['x', 'y'])).toThrow('Migration 2 has been changed')
    expect(() => assertSameHistory(['x', 'y', 'z'], ['x', 'y'])).toThrow('newer Footfall')
  })
})
