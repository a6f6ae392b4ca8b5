import { expect, it } from 'vitest'
import { clientAddress } from './client-address'

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8::7', '2001:db8::7'],
  ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['', null],
  ['unknown', null],
  ['203.0.113.7\u001b[2K', null],
])('reads %j as %s', (header, address) => {
  expect(clientAddress({ get: () => header })).toBe(address)
})

it('is null without the header', () => {
  expect(clientAddress({ get: () => null })).toBeNull()
})
