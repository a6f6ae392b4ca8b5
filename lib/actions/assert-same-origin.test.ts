import { beforeEach, expect, it, vi } from 'vitest'
import { assertSameOrigin, ForeignOriginError } from './assert-same-origin'

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_URL', 'https://footfall.clinic.example')
})

const ask = (headers: Record<string, string>) => assertSameOrigin(new Headers(headers))

it.each([
  ['the public address', { origin: 'https://footfall.clinic.example', host: 'internal:3000' }],
  ['the host that was called', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
  ['our page, as the browser says', { origin: 'http://localhost:3000', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }],
])('lets %s write', (_, headers) => {
  expect(() => ask(headers)).not.toThrow()
})

const HOST = 'footfall.clinic.example'

it.each([
  ['no Origin', { host: HOST }],
  ['an empty Origin', { origin: '', host: HOST }],
  ['Origin null', { origin: 'null', host: HOST }],
  ['another site', { origin: 'https://evil.example', host: HOST }],
  ['another site that forwards itself', { origin: 'https://evil.example', host: HOST, 'x-forwarded-host': 'evil.example' }],
  ['another port', { origin: `https://${HOST}:8443`, host: HOST }],
  ['a host that ends like ours', { origin: `https://not${HOST}`, host: HOST }],
  ['a host that begins like ours', { origin: `https://${HOST}.evil.example`, host: HOST }],
  ['our name as a user', { origin: `https://${HOST}@evil.example`, host: HOST }],
  ['another scheme', { origin: `ftp://${HOST}`, host: HOST }],
  ['a cross-site request', { origin: `https://${HOST}`, host: HOST, 'sec-fetch-site': 'cross-site' }],
  ['a same-site request of a neighbour', { origin: `https://${HOST}`, host: HOST, 'sec-fetch-site': 'same-site' }],
  ['a request from outside any site', { origin: `https://${HOST}`, host: HOST, 'sec-fetch-site': 'none' }],
])('refuses %s', (_, headers) => {
  expect(() => ask(headers as Record<string, string>)).toThrow(ForeignOriginError)
})
