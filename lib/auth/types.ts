/** Why a sign-in did not open. A wrong password, an unknown address and a closed account are one and the same answer. */
export type SignInRefusal = 'no-match' | 'too-many-attempts'

export const SIGN_IN_REFUSAL_WORDS: Readonly<Record<SignInRefusal, string>> = {
  'no-match': 'That e-mail and password do not go together. Check both and try again.',
  'too-many-attempts': 'There have been too many attempts. Wait 15 minutes, then try again.',
}

/** A password is the only factor, so it has to be long (NIST SP 800-63B-4). No rule says which kinds of characters. */
export const SHORTEST_PASSWORD = 15
export const LONGEST_PASSWORD = 128

export type PasswordRefusal = 'too-short' | 'too-long' | 'common' | 'about-you'

export const PASSWORD_REFUSAL_WORDS: Readonly<Record<PasswordRefusal, string>> = {
  'too-short': `Use at least ${SHORTEST_PASSWORD} characters. A few unrelated words make a good password.`,
  'too-long': `Use at most ${LONGEST_PASSWORD} characters.`,
  common: 'This is one of the passwords that are guessed first. A few unrelated words make a good one.',
  'about-you': 'Leave out your own name, your e-mail and the name of the clinic: they are guessed first.',
}
