import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeDataFolder, readSettings } from './settings'

const read = (variables: Record<string, string>) => readSettings(variables as NodeJS.ProcessEnv)

describe('the settings of a start', () => {
  it('needs none', () => {
    expect(read({})).toEqual({
      dataFolder: resolve('.footfall'),
      port: 3000,
      host: undefined,
      url: 'http://localhost:3000',
      demo: true,
      serverActionsKey: undefined,
      ownDatabase: null,
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', FOOTFALL_DATA: '', NEXTAUTH_URL: '', DATABASE_URL: '', MIGRATION_DATABASE_URL: '' })).toEqual(read({}))
  })

  it('reads them', () => {
    const given = {
      PORT: '8080',
      HOST: '127.0.0.1',
      NEXTAUTH_URL: 'https://clinic.example',
      FOOTFALL_DATA: '/srv/footfall',
      FOOTFALL_DEMO: '0',
    }
    expect(read(given)).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      url: 'https://clinic.example',
      dataFolder: '/srv/footfall',
      demo: false,
    })
  })

  it.each(['0', '65536', '3000x', '-1', '3e3', ' '])('refuses PORT=%j in words', (PORT) => {
    expect(() => read({ PORT })).toThrow('which is not a port')
  })

  it('refuses an address that is none', () => {
    expect(() => read({ NEXTAUTH_URL: 'clinic' })).toThrow('NEXTAUTH_URL is not an address')
  })

  it('takes a database of the clinic’s own, with or without the owner', () => {
    expect(read({ DATABASE_URL: 'postgres://a/b' }).ownDatabase).toEqual({ url: 'postgres://a/b', ownerUrl: undefined })
    expect(read({ DATABASE_URL: 'postgres://a/b', MIGRATION_DATABASE_URL: 'postgresql://c/b' }).ownDatabase?.ownerUrl).toBe(
      'postgresql://c/b',
    )
  })

  it('refuses an owner without a database, and an address of something else', () => {
    expect(() => read({ MIGRATION_DATABASE_URL: 'postgres://a/b' })).toThrow('DATABASE_URL is not')
    expect(() => read({ DATABASE_URL: 'mysql://a/b' })).toThrow('must start with postgres://')
  })
})

describe('the data folder', () => {
  it('is closed to other accounts when it is new, and left as it is when it is not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'footfall-data-'))
    const made = join(folder, 'deep', 'data')
    makeDataFolder(made)
    expect(statSync(made).mode & 0o066).toBe(0)
    makeDataFolder(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    rmSync(folder, { recursive: true })
  })

  it('says what to do when it cannot be one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'footfall-data-'))
    writeFileSync(join(folder, 'file'), '')
    expect(() => makeDataFolder(join(folder, 'file', 'data'))).toThrow('set FOOTFALL_DATA to a folder that is yours')
    rmSync(folder, { recursive: true })
  })
})
