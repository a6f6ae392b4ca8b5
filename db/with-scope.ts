import type { Scope } from '@/lib/auth/scope'
import { withSettings, type Tx } from './with-settings'

export type { Tx }

/** The one door for a request's data: a transaction in which only the scope's clinic exists. One a page, not one a query. */
export async function withScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withSettings({ clinicId: scope.clinicId }, work)
}
