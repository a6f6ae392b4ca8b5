import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepSecrets } from './secrets'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footfall-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the secrets of an installation', () => {
  it('are made once, each its own, for this account only', () => {
    const secrets = keepSecrets(folder)
    expect(new Set(Object.values(secrets)).size).toBe(5)
    expect(Buffer.from(secrets.serverActionsKey, 'base64')).toHaveLength(32)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(keepSecrets(folder)).toEqual(secrets)
    expect(readdirSync(folder)).toEqual(['secrets.json'])
  })

  it.each(['', '{}', '{"authSecret":"short"}'])('are never made anew over a damaged file (%j)', (text) => {
    writeFileSync(join(folder, 'secrets.json'), text)
    expect(() => keepSecrets(folder)).toThrow('put back the copy from your backup')
  })
})
