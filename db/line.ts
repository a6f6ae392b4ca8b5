import { DatabaseError } from '@/lib/platform/errors'

/** Errors after which nothing more can be said on the connection, as opposed to a statement that was refused. */
const LOST = new Set([
  'DEADLINE',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
])

export const isLost = (error: unknown): error is DatabaseError => error instanceof DatabaseError && LOST.has(error.code)

/**
 * The connection of one transaction. The driver writes a `rollback`, or whatever the caller asks next, into a connection that is
 * gone, which ends the process or leaves the connection dumb for ever. So once it is lost, or the transaction is over, nothing
 * more reaches the driver.
 */
export class Line {
  private isCut = false
  private report: (error: DatabaseError) => void = () => undefined
  /** Rejects when the connection is lost, whatever the driver still waits for. */
  readonly lost = new Promise<never>((_, reject) => {
    this.report = reject
  })

  constructor() {
    this.lost.catch(() => undefined)
  }

  /** One query on this connection. */
  async say<T>(query: () => Promise<T>): Promise<T> {
    if (this.isCut) throw new DatabaseError('CONNECTION_CLOSED')
    try {
      return await query()
    } catch (error) {
      if (isLost(error)) this.cut(error)
      throw error
    }
  }

  /** The whole transaction's work. Once the connection is lost it never settles, so that the driver does not try to end it. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    const settled = await work().then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error
      },
    )
    return this.isCut ? new Promise<never>(() => undefined) : settled()
  }

  cut(error = new DatabaseError('CONNECTION_CLOSED')): void {
    this.isCut = true
    this.report(error)
  }
}
