import { expect, it } from 'vitest'
import { localPath } from './local-path'

it.each(['/', '/patients', '/patients/3f/plans/8?week=2'])('goes on to %s', (path) => {
  expect(localPath(path)).toBe(path)
})

it.each([
  undefined,
  '',
  'patients',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  'javascript:alert(1)',
  '/patients/../../sign-in',
  '/sign-in',
  '/setup',
  '/api/auth/signout',
  ['/patients', '/plans'],
])('goes to Today instead of %j', (path) => {
  expect(localPath(path)).toBe('/')
})
