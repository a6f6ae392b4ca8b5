import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { favouriteTest } from '@/db/tables/favourite-test'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { addableOf } from '@/lib/clinical/measures/addable'
import { done, refused } from '@/lib/platform/outcome'
import { listFavourites } from './queries'
import type { MarkFavouriteInput } from './schema'
import type { FavouriteOutcome } from './types'

/** Makes a test a favourite of the clinician who is signed in, or takes that back. Nobody else's favourites change. */
export async function markFavourite(scope: Scope, { measure, isFavourite }: MarkFavouriteInput, now: Date): Promise<FavouriteOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  const row = { clinicId: scope.clinicId, accountId: scope.accountId, measure }
  if (addableOf([measure]).length === 0) return refused('no-such-test')
  return withScope(scope, async (tx) => {
    const { clinicId, accountId } = row
    if (isFavourite)
      await tx
        .insert(favouriteTest)
        .values({ ...row, createdAt: now })
        .onConflictDoNothing()
    else
      await tx
        .delete(favouriteTest)
        .where(and(eq(favouriteTest.clinicId, clinicId), eq(favouriteTest.accountId, accountId), eq(favouriteTest.measure, measure)))
    const detail = { measure, isFavourite }
    await recordAudit(tx, scope, { action: 'favourite.marked', subject: 'account', subjectId: accountId, detail })
    return done({ favourites: await listFavourites(tx, scope) })
  })
}
