import { beforeEach, expect, it, vi } from 'vitest'
import { readKnownDevice, sealKnownDevice } from './known-device'

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of at least thirty-two letters')
})

it('knows the browser again, for its own account only', () => {
  const mark = sealKnownDevice('ana@clinic.example')
  expect(readKnownDevice('ana@clinic.example', mark)).toBe(mark.split('.')[0])
  expect(readKnownDevice('ben@clinic.example', mark)).toBeNull()
})

it('names each browser apart', () => {
  expect(sealKnownDevice('ana@clinic.example')).not.toBe(sealKnownDevice('ana@clinic.example'))
})

it.each([undefined, '', '.', 'name', 'name.', 'name.seal', '.seal', 'a.b.c'])('does not take %j for a mark', (mark) => {
  expect(readKnownDevice('ana@clinic.example', mark)).toBeNull()
})

it('does not know a mark that another installation sealed', () => {
  const mark = sealKnownDevice('ana@clinic.example')
  vi.stubEnv('NEXTAUTH_SECRET', 'another secret of thirty-two letters or more')
  expect(readKnownDevice('ana@clinic.example', mark)).toBeNull()
})
