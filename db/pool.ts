import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'

export interface Deadlines {
  /** One statement, enforced by the server. */
  readonly statementMs: number
  /** A whole transaction as its caller sees it, enforced here. Longer than a statement's, so that the server speaks first. */
  readonly callerMs: number
}

export const DEADLINES: Deadlines = { statementMs: 4_000, callerMs: 4_500 }

const POOL_SIZE = 10

/** A pool of connections whose new connections are rationed: a server that hangs up at once would be called 700 times a second. */
export function openPool(url: string, deadlines: Deadlines = DEADLINES): postgres.Sql {
  return postgres(url, {
    max: POOL_SIZE,
    idle_timeout: 60,
    connect_timeout: 3,
    // A query of the driver's own at each connection, whose failure nobody could catch. No column is an array.
    fetch_types: false,
    backoff: () => 0.1,
    onnotice: () => undefined,
    connection: {
      application_name: 'footfall',
      statement_timeout: deadlines.statementMs,
      lock_timeout: deadlines.statementMs - 1_000,
      idle_in_transaction_session_timeout: 2 * deadlines.callerMs,
    },
    socket: rationedSockets(),
  } as PoolOptions)
}

/** The driver accepts a socket factory but its types do not name it. */
type PoolOptions = postgres.Options<Record<string, never>> & { socket: (options: SocketOptions) => Promise<net.Socket> }

interface SocketOptions {
  readonly host: readonly string[]
  readonly port: readonly number[]
  readonly path: string | false
}

/** A full pool at once, and then five calls a second. */
function rationedSockets(): (options: SocketOptions) => Promise<net.Socket> {
  const perSecond = 5
  let left = POOL_SIZE
  let at = performance.now()
  return async (options) => {
    const now = performance.now()
    left = Math.min(POOL_SIZE, left + ((now - at) / 1_000) * perSecond) - 1
    at = now
    if (left < 0) await pause((-left / perSecond) * 1_000)
    return call(options)
  }
}

/** Returned before it is connected: what the driver writes waits in the socket, and a refusal reaches it as an 'error' event. */
function call({ host: [host = 'localhost'], port: [port = 5432], path }: SocketOptions): net.Socket {
  return path ? net.connect(path) : Object.assign(net.connect(port, host), { host, port })
}
