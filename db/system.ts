import { withSettings, type Tx } from './with-settings'

/*
 * The doors without a clinic, for what happens before anybody is known. Each opens on the one fact that the visitor has
 * brought, and the walls let nothing else through. .dependency-cruiser.cjs lists who may import this file.
 */

/** Reads the one account that has this folded e-mail address. */
export async function withSignInEmail<T>(email: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withSettings({ signInEmail: email }, work)
}

/** One person's account, memberships and sign-ins. */
export async function withAccount<T>(accountId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withSettings({ accountId }, work)
}

/** Reads the one share link whose token has this hash. */
export async function withShareTokenHash<T>(tokenHash: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withSettings({ shareTokenHash: tokenHash }, work)
}

/** A clinic that is being created together with its first account. */
export async function withNewClinic<T>(
  ids: { readonly clinicId: string; readonly accountId: string },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return withSettings(ids, work)
}

/** What belongs to nobody: whether the product has been set up, and the counters of the rate limits. */
export async function withNobody<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return withSettings({}, work)
}
