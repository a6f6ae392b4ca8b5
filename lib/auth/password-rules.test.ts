import { describe, expect, it } from 'vitest'
import { refusePassword } from './password-rules'

const owner = { email: 'kestrel.moor@clinic.example', accountName: 'Kestrel Moor', clinicName: 'Alder Street Physiotherapy' }
const refuse = (password: string) => refusePassword(password, owner)

/** Letters without a word in them, so that only the length decides. */
const ofLength = (length: number) => 'xqjv zkwp'.repeat(20).slice(0, length)

describe('length', () => {
  it.each([
    [7, 'too-short'],
    [14, 'too-short'],
    [15, null],
    [64, null],
    [128, null],
    [129, 'too-long'],
  ])('of %i is answered with %s', (length, answer) => {
    expect(refuse(ofLength(length))).toBe(answer)
  })

  it('counts characters, not bytes or halves of them', () => {
    expect(refuse('🦊🐢🦉🐝🐌🦀🐙🦔🐇🦆🐸🦎🐳🦋')).toBe('too-short')
    expect(refuse('🦊🐢🦉🐝🐌🦀🐙🦔🐇🦆🐸🦎🐳🦋🐞 lamp')).toBeNull()
  })
})

describe('what is guessed first', () => {
  it.each([
    'password1234567',
    'Password-Password',
    'P@ssw0rd!P@ssw0rd!',
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'qwertyuiopqwerty',
    'qwertyuiop[]asdfghjkl',
    'letmein letmein 99',
    'physiotherapy2026',
    '123456789012345',
    '111222333444555',
    'iloveyou12345678',
    'welcome to footfall',
    'the password is password',
  ])('refuses %s', (password) => {
    expect(refuse(password)).toBe('common')
  })

  it.each([
    'alder street physiotherapy',
    'AlderStreetPhysiotherapy!7',
    'kestrel.moor.2026',
    'my name is Kestrel Moor',
    'k3strelmoor-forever',
  ])('refuses %s, which is about its owner', (password) => {
    expect(refuse(password)).toBe('about-you')
  })
})

describe('no rule of composition', () => {
  it.each([
    'correct horse battery staple',
    'seventeen quiet lanterns',
    'tibia lantern cadence moss',
    'the alder by the water',
    '829471650384726',
    'ünïcödé lampenschirm',
    '走る膝の痛みを治す方法を探している',
  ])('takes %s', (password) => {
    expect(refuse(password)).toBeNull()
  })
})
