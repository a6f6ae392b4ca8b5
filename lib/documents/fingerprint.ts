import { createHash } from 'node:crypto'

/** Twelve hexadecimal digits over everything that is printed: two papers with the same fingerprint say the same. */
export function fingerprintOf(paper: object): string {
  const digits = createHash('sha256').update(JSON.stringify(paper)).digest('hex').slice(0, 12).toUpperCase()
  return digits.replace(/(.{4})(?=.)/g, '$1 ')
}
