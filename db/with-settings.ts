import { sql } from 'drizzle-orm'
import { appDatabase } from './client'

export type Tx = Parameters<Parameters<ReturnType<typeof appDatabase>['transaction']>[0]>[0]

/** What the walls in db/migrations/0001_roles_and_walls.sql read. */
export interface Settings {
  readonly clinicId?: string
  readonly accountId?: string
  readonly signInEmail?: string
  readonly shareTokenHash?: string
}

/**
 * One transaction with the settings that open the walls. They end with the transaction (`set_config(..., true)`):
 * a setting that outlived it would hand the next request on the connection somebody else's clinic.
 */
export async function withSettings<T>(settings: Settings, work: (tx: Tx) => Promise<T>): Promise<T> {
  return appDatabase().transaction(async (tx) => {
    await tx.execute(sql`
      select
        set_config('app.clinic_id', ${settings.clinicId ?? ''}, true),
        set_config('app.account_id', ${settings.accountId ?? ''}, true),
        set_config('app.sign_in_email', ${settings.signInEmail ?? ''}, true),
        set_config('app.share_token_hash', ${settings.shareTokenHash ?? ''}, true)`)
    return work(tx)
  })
}
