import { and, asc, eq } from 'drizzle-orm'
import { addedTest } from '@/db/tables/added-test'
import { assessment } from '@/db/tables/assessment'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { ageOn } from '@/lib/clinical/findings/age'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import type { Draft } from './draft'
import { layOutSheet } from './sheet'
import type { SheetSection } from './types'

interface AssessmentKey {
  readonly clinicId: string
  readonly assessmentId: string
}

/** The tests that stand on an assessment's sheet beside the core set, in the order in which they were added. */
export async function listAddedTests(tx: Tx, { clinicId, assessmentId }: AssessmentKey): Promise<readonly string[]> {
  const rows = await tx
    .select({ measure: addedTest.measure })
    .from(addedTest)
    .where(and(eq(addedTest.clinicId, clinicId), eq(addedTest.assessmentId, assessmentId)))
    .orderBy(asc(addedTest.addedAt), asc(addedTest.measure))
  return rows.map(({ measure }) => measure)
}

/** The sheet of a draft as it stands now. */
export async function layOutDraft(
  tx: Tx,
  { scope, draft, now }: { scope: Scope; draft: Draft; now: Date },
): Promise<readonly SheetSection[]> {
  const { assessmentId, patientId } = draft
  const { today } = await getClinicDay(tx, scope, now)
  const runner = await getRunner(tx, scope, { patientId, today })
  const [found] = await tx
    .select({ kind: assessment.kind })
    .from(assessment)
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
  if (!runner || !found) throw new Error('The assessment of this draft does not exist.')
  const added = await listAddedTests(tx, { clinicId: scope.clinicId, assessmentId })
  return layOutSheet({ sex: runner.sex, age: ageOn(runner.bornOn, today), kind: found.kind, added })
}
