import { DrizzleQueryError } from 'drizzle-orm/errors'
import type { PgDialect, PgTransactionConfig } from 'drizzle-orm/pg-core'
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import type { Sql, TransactionSql } from 'postgres'
import { DatabaseError } from '@/lib/platform/errors'

type Nothing = Record<string, never>
type Work<T> = (tx: PostgresJsTransaction<Nothing, Nothing>) => Promise<T>

/** Runs one query or one transaction: where the deadline is put round it. */
export type Runner = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Drizzle's session with a wall behind it: no error leaves it but a DatabaseError. Drizzle's own holds the parameters in its
 * message, and it is made so deep inside that nothing short of the session can keep it from a use case or a log.
 */
export class GuardedSession extends PostgresJsSession<Sql, Nothing, Nothing> {
  constructor(
    client: Sql,
    private readonly ownDialect: PgDialect,
    private readonly run: Runner,
  ) {
    super(client, ownDialect, undefined)
  }

  override prepareQuery: PostgresJsSession<Sql, Nothing, Nothing>['prepareQuery'] = (...query) => {
    const prepared = super.prepareQuery(...query)
    const execute = prepared.execute.bind(prepared)
    prepared.execute = (values) => this.run(() => walled(execute(values)))
    return prepared as never
  }

  override transaction<T>(work: Work<T>, config?: PgTransactionConfig): Promise<T> {
    return this.run(async () => {
      const own: { error?: unknown } = {}
      const settled = this.client.begin(async (client) => {
        const tx = new GuardedTransaction(this.ownDialect, insideOf(client, this.ownDialect))
        if (config) await tx.setTransaction(config)
        return work(tx).catch((error: unknown) => {
          own.error = error
          throw error
        })
      })
      return walled(settled as Promise<T>, (error) => error === own.error)
    })
  }
}

/** A transaction inside a transaction is a savepoint. */
class GuardedTransaction extends PostgresJsTransaction<Nothing, Nothing> {
  constructor(
    private readonly ownDialect: PgDialect,
    private readonly ownSession: PostgresJsSession<Sql, Nothing, Nothing>,
  ) {
    super(ownDialect, ownSession as never, undefined)
  }

  override transaction<T>(work: Work<T>): Promise<T> {
    const client = this.ownSession.client as unknown as TransactionSql
    return client.savepoint((inner) => work(new GuardedTransaction(this.ownDialect, insideOf(inner, this.ownDialect)))) as Promise<T>
  }
}

/** Inside a transaction a query has no deadline of its own: the transaction's ends it. */
function insideOf(client: TransactionSql, dialect: PgDialect): PostgresJsSession<Sql, Nothing, Nothing> {
  return new GuardedSession(client as unknown as Sql, dialect, (work) => work())
}

/** `isOwn` spares what the caller's own code threw: it is not the database's, and has been walled where it was. */
async function walled<T>(work: Promise<T>, isOwn: (error: unknown) => boolean = () => false): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (isOwn(error) || error instanceof DatabaseError) throw error
    throw new DatabaseError(codeOf(error instanceof DrizzleQueryError ? error.cause : error))
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}
