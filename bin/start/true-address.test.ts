import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

const FORGED = {
  'x-forwarded-for': '198.51.100.9',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-port': '443',
}

/** A server with the module loaded, as `npm start` loads it, that answers with the headers it was given. */
const PROGRAM = `
  const server = require('node:http').createServer((request, response) => response.end(JSON.stringify(request.headers)))
  server.listen(0, '127.0.0.1', async () => {
    const answer = await fetch('http://127.0.0.1:' + server.address().port, { headers: ${JSON.stringify(FORGED)} })
    process.stdout.write(await answer.text())
    server.close()
  })`

function headersSeen(environment: { FOOTFALL_TRUST_PROXY: string | undefined }): Record<string, string> {
  const program = ['--import', './bin/start/true-address.mjs', '--eval', PROGRAM]
  return JSON.parse(execFileSync(process.execPath, program, { env: { ...process.env, ...environment }, encoding: 'utf8' })) as Record<
    string,
    string
  >
}

it('puts the address that connected in place of the one that was claimed', () => {
  const seen = headersSeen({ FOOTFALL_TRUST_PROXY: undefined })
  expect(seen['x-forwarded-for']).toBe('127.0.0.1')
  expect(Object.keys(seen).filter((name) => name.startsWith('x-forwarded-'))).toEqual(['x-forwarded-for'])
})

it('leaves what a trusted proxy has written', () => {
  expect(headersSeen({ FOOTFALL_TRUST_PROXY: '1' })).toMatchObject(FORGED)
})
