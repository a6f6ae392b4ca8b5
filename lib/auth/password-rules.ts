import { COMMON_PASSWORD_WORDS } from './common-passwords.data'
import { LONGEST_PASSWORD } from './password-hash'

/** A password is the only factor, so it has to be long (NIST SP 800-63B-4). No rule says which kinds of characters. */
export const SHORTEST_PASSWORD = 15

export type PasswordRefusal = 'too-short' | 'too-long' | 'common' | 'about-you'

export interface PasswordOwner {
  readonly email: string
  readonly accountName: string
  readonly clinicName: string
}

/**
 * Why a new password may not be used, or null when it may. Length counts characters as people see them typed, not bytes.
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

export const PASSWORD_REFUSAL_WORDS: Readonly<Record<PasswordRefusal, string>> = {
  'too-short': `Use at least ${SHORTEST_PASSWORD} characters. A few unrelated words make a good password.`,
  'too-long': `Use at most ${LONGEST_PASSWORD} characters.`,
  common: 'This is one of the passwords that are guessed first. A few unrelated words make a good one.',
  'about-you': 'Leave out your own name, your e-mail and the name of the clinic: they are guessed first.',
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
  const rest = [...COMMON_PASSWORD_WORDS, ...DIGIT_RUNS].reduce((left, word) => left.replaceAll(word, ''), letters)
  const digits = rest.replace(/[^0-9]/g, '').length
  return rest.length - digits < 4 && digits < 12
}

const DIGIT_RUNS = [9, 6, 4, 3].flatMap((length) =>
  ['1234567890123', '9876543210987'].flatMap((row) => Array.from({ length: 10 }, (_, from) => row.slice(from, from + length))),
)

/** Lower case, letters and digits only, with the usual swaps undone: "P@ssw0rd" reads "password". */
function squash(text: string): string {
  const swaps: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i' }
  return Array.from(text.normalize('NFKC').toLowerCase(), (letter) => swaps[letter] ?? letter)
    .join('')
    .replace(/(?<=[a-z])0(?=[a-z])/g, 'o')
    .replace(/(?<=[a-z])1(?=[a-z])/g, 'l')
    .replace(/(?<=[a-z])3(?=[a-z])/g, 'e')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
