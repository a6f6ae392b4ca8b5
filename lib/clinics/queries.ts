import { withNobody } from '@/db/system'
import { installation } from '@/db/tables/installation'

/** Whether the first clinic has been made, after which the set-up page is closed. */
export async function isSetUp(): Promise<boolean> {
  const rows = await withNobody((tx) => tx.select().from(installation))
  return rows.length > 0
}
