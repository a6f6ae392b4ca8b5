import { and, asc, eq, sql } from 'drizzle-orm'
import { favouriteTest } from '@/db/tables/favourite-test'
import { testTemplate } from '@/db/tables/test-template'
import { withScope, type Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { addableOf, isAddable } from '@/lib/clinical/measures/addable'
import { MEASURES } from '@/lib/clinical/measures/registry'
import type { TemplatesPage, TestTemplate, TestWishes } from './types'

/** The clinic's sets by name. A test that no longer exists is left out. */
export async function listTemplates(tx: Tx, { clinicId }: Scope): Promise<readonly TestTemplate[]> {
  const rows = await tx
    .select()
    .from(testTemplate)
    .where(eq(testTemplate.clinicId, clinicId))
    .orderBy(asc(sql`lower(${testTemplate.name})`), asc(testTemplate.id))
  return rows.map(({ id, name, measures, isDefault, version }) => ({ id, name, measures: addableOf(measures), isDefault, version }))
}

/** The tests that a new assessment of this clinic begins with beside the core set. */
export async function defaultTests(tx: Tx, scope: Scope): Promise<readonly string[]> {
  return (await listTemplates(tx, scope)).find(({ isDefault }) => isDefault)?.measures ?? []
}

export async function listFavourites(tx: Tx, { clinicId, accountId }: Scope): Promise<readonly string[]> {
  if (accountId === null) return []
  const rows = await tx
    .select({ measure: favouriteTest.measure })
    .from(favouriteTest)
    .where(and(eq(favouriteTest.clinicId, clinicId), eq(favouriteTest.accountId, accountId)))
    .orderBy(asc(favouriteTest.createdAt), asc(favouriteTest.measure))
  return addableOf(rows.map(({ measure }) => measure))
}

export async function loadTestWishes(tx: Tx, scope: Scope): Promise<TestWishes> {
  return { templates: await listTemplates(tx, scope), favourites: await listFavourites(tx, scope) }
}

/** The clinic's sets, for the page that edits them, with what their tests are called. No patient is read. */
export async function getTemplatesPage(scope: Scope): Promise<TemplatesPage> {
  const labels = Object.fromEntries(MEASURES.filter(isAddable).map(({ id, label }) => [id, label]))
  return withScope(scope, async (tx) => ({ templates: await listTemplates(tx, scope), labels }))
}
