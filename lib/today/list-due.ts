import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { listDrafts } from './due-drafts'
import { listPlansToLookAt } from './due-plans'
import { listRecentlySigned } from './due-signed'
import type { ClinicDay } from '@/lib/patients/types'
import type { Due } from './types'

/** What waits for the clinic, the most pressing first. Each question is bounded, so that a large clinic costs no more than a small one. */
export async function listDue(tx: Tx, scope: Scope, day: ClinicDay): Promise<readonly Due[]> {
  const drafts = await listDrafts(tx, scope, day)
  const signed = await listRecentlySigned(tx, scope, day)
  const plans = await listPlansToLookAt(tx, scope, day)
  const all = [...drafts, ...signed, ...plans]
  return ORDER.flatMap((kind) => all.filter(({ matter }) => matter.kind === kind))
}

const ORDER = ['blocked', 'draft', 'not-clear', 'ready', 'plan-draft', 'plan-ending'] as const
