import type { Role } from './permissions'

declare const minted: unique symbol

/**
 * Who is asking, and in which clinic. Minted only by `requireScope` (sign-in), the share-link door and the seed,
 * so that holding one is proof that the check was made.
 */
export interface Scope {
  readonly [minted]: true
  readonly actor: 'account' | 'share-link' | 'system'
  readonly clinicId: string
  /** Null for a patient's link and for the system. */
  readonly accountId: string | null
  readonly accountName: string
  readonly role: Role | null
  readonly address: string | null
}

export type ScopeFacts = { readonly [K in keyof Scope as K extends symbol ? never : K]: Scope[K] }

/** Called by the doors named above and by tests; nowhere else. */
export function mintScope(facts: ScopeFacts): Scope {
  return facts as Scope
}
