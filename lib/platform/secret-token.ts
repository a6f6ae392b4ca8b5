import { createHash, randomBytes } from 'node:crypto'

/** 256 bits, as 43 letters that a web address carries unchanged. */
const BYTES = 32
const SHAPE = /^[A-Za-z0-9_-]{43}$/

/** A secret that opens something for whoever holds it. Shown once, stored nowhere: only its hash is kept. */
export function makeSecretToken(): string {
  return randomBytes(BYTES).toString('base64url')
}

/** SHA-256 in hex. No salt and no slow hash: 256 random bits cannot be guessed from it. */
export function hashSecretToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whether a text could be a token at all, before anything is looked up. */
export function isSecretToken(text: string): boolean {
  return SHAPE.test(text)
}
