import { DrizzleQueryError } from 'drizzle-orm/errors'
import type { PgDialect, PgTransactionConfig } from 'drizzle-orm/pg-core'
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import type { Sql, TransactionSql } from 'postgres'
import { DatabaseError } from '@/lib/platform/errors'
import { Line } from './line'

type Nothing = Record<string, never>
type Work<T> = (tx: PostgresJsTransaction<Nothing, Nothing>) => Promise<T>

/** Runs one query or one transaction: what is put round each of them. */
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
      const line = new Line()
      const own: { error?: unknown } = {}
      const begun = this.client.begin((client) =>
        line.hold(async () => {
          const tx = transactionOn(line, client, this.ownDialect)
          if (config) await tx.setTransaction(config)
          return work(tx).catch((error: unknown) => {
            own.error = error
            throw error
          })
        }),
      ) as Promise<T>
      const over = () => line.cut()
      begun.then(over, over)
      return walled(Promise.race([begun, line.lost]), (error) => error === own.error)
    })
  }
}

/** A transaction inside a transaction is a savepoint. */
class GuardedTransaction extends PostgresJsTransaction<Nothing, Nothing> {
  constructor(
    private readonly ownDialect: PgDialect,
    private readonly ownSession: GuardedSession,
    private readonly line: Line,
  ) {
    super(ownDialect, ownSession as never, undefined)
  }

  override transaction<T>(work: Work<T>): Promise<T> {
    const client = this.ownSession.client as unknown as TransactionSql
    return this.line.say(
      () => client.savepoint((inner) => this.line.hold(() => work(transactionOn(this.line, inner, this.ownDialect)))) as Promise<T>,
    )
  }
}

/** Inside a transaction a query has no deadline of its own: the transaction's ends it. */
function transactionOn(line: Line, client: TransactionSql, dialect: PgDialect): GuardedTransaction {
  return new GuardedTransaction(dialect, new GuardedSession(client as unknown as Sql, dialect, (query) => line.say(query)), line)
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
