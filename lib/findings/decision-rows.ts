import { and, desc, eq } from 'drizzle-orm'
import { factorDecision } from '@/db/tables/factor-decision'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import type { FactorDecision } from './types'

type DecisionRow = typeof factorDecision.$inferSelect

export function decisionOf({
  factor,
  version,
  decision,
  note,
  verdict,
  score,
  ruleVersion,
  decidedAt,
  decidedName,
}: DecisionRow): FactorDecision {
  return { factor, version, decision, note, verdict, score, ruleVersion, decidedAt: decidedAt.toISOString(), decidedBy: decidedName }
}

/** The decision that stands on each factor of an assessment: its last version. */
export async function listDecisions(tx: Tx, scope: Scope, assessmentId: string): Promise<readonly FactorDecision[]> {
  const rows = await tx
    .selectDistinctOn([factorDecision.factor])
    .from(factorDecision)
    .where(and(eq(factorDecision.clinicId, scope.clinicId), eq(factorDecision.assessmentId, assessmentId)))
    .orderBy(factorDecision.factor, desc(factorDecision.version))
  return rows.map(decisionOf)
}
