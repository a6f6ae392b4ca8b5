import { sql } from 'drizzle-orm'
import { appDatabase } from '@/db/client'
import { env } from './env'

export interface Health {
  readonly product: 'footfall'
  readonly instance: string
  readonly status: 'ok' | 'database-unavailable'
}

/** Whether this app can reach its database now. */
export async function checkHealth(): Promise<Health> {
  const facts = { product: 'footfall', instance: env.instance } as const
  try {
    await appDatabase().execute(sql`select 1`)
    return { ...facts, status: 'ok' }
  } catch {
    return { ...facts, status: 'database-unavailable' }
  }
}
