import { COMMON_PASSWORD_WORDS } from './common-passwords.data'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, type PasswordRefusal } from './types'

export interface PasswordOwner {
  readonly email: string
  readonly accountName: string
  readonly clinicName: string
}

/**
 * Why a new password may not be used, or null when it may. Length counts Unicode characters, not bytes.
 * Example: "aaaaaaaaaaaaaaaa" is `common`; "alderstreetphysio!" for Alder Street Physio is `about-you`.
 */
export function refusePassword(password: string, owner: PasswordOwner): PasswordRefusal | null {
  const length = Array.from(password).length
  if (length < SHORTEST_PASSWORD) return 'too-short'
  if (length > LONGEST_PASSWORD) return 'too-long'
  const letters = squash(password)
  if (isAboutOwner(letters, owner)) return 'about-you'
  return isCommon(letters) ? 'common' : null
}

/** The names themselves, not their parts: a clinic called "Knee" must not forbid every password with a knee in it. */
function isAboutOwner(letters: string, owner: PasswordOwner): boolean {
  const mailbox = owner.email.split('@')[0] ?? ''
  return [mailbox, owner.accountName, owner.clinicName].map(squash).some((name) => name.length >= 5 && letters.includes(name))
}

/**
 * Common words and runs of the keyboard, alone or strung together, with a few digits: "password1234567", "qwertyuiopqwerty".
 * What is left after taking them out is too little to have to guess at.
 */
function isCommon(letters: string): boolean {
  if (new Set(letters).size <= 4) return true
  const unrepeated = letters.replace(/(.)\1{2,}/g, '')
  const rest = [...COMMON_PASSWORD_WORDS, ...DIGIT_RUNS].reduce((left, word) => left.replaceAll(word, ''), unrepeated)
  const digits = rest.replace(/[^0-9]/g, '').length
  return rest.length - digits < 4 && digits < 12
}

const DIGIT_RUNS = [9, 6, 4, 3].flatMap((length) =>
  ['1234567890123', '9876543210987'].flatMap((row) => Array.from({ length: 10 }, (_, from) => row.slice(from, from + length))),
)

/** Lower case, without spaces and the keyboard's signs, with the usual swaps undone: "P@ssw0rd" reads "password". */
function squash(text: string): string {
  const swaps: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i' }
  return Array.from(text.normalize('NFKC').toLowerCase(), (letter) => swaps[letter] ?? letter)
    .join('')
    .replace(/(?<=[a-z])0(?=[a-z])/g, 'o')
    .replace(/(?<=[a-z])1(?=[a-z])/g, 'l')
    .replace(/(?<=[a-z])3(?=[a-z])/g, 'e')
    .replace(/[\s!-/:-@[-`{-~]/g, '')
}
