import type { SQL } from 'drizzle-orm'
import { beforeEach } from 'vitest'
import type { Scope } from '@/lib/auth/scope'
import { makeTestRecord, type TestRecord } from './test-record'
import { makeTestClinic } from './test-scope'
import { withScope, type Tx } from './with-scope'

/** For tests of what the database refuses: a record made anew before each, and statements run as the application in its clinic. */
export function recordBeforeEach() {
  const own = {} as { scope: Scope; record: TestRecord }
  beforeEach(async () => {
    own.scope = await makeTestClinic()
    own.record = await makeTestRecord(own.scope)
  })
  const run = <T>(work: (tx: Tx) => Promise<T>) => withScope(own.scope, work)
  const runSql = (statement: SQL) => run((tx) => tx.execute(statement))
  return { own, run, runSql }
}
