import net from 'node:net'
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
    backoff: () => 0.1,
    onnotice: () => undefined,
    connection: {
      application_name: 'footfall',
      statement_timeout: deadlines.statementMs,
      lock_timeout: deadlines.statementMs - 1_000,
      idle_in_transaction_session_timeout: 2 * deadlines.callerMs,
    },
    socket: rationedSocket,
  } as PoolOptions)
}

/** The driver accepts a socket factory but its types do not name it. */
type PoolOptions = postgres.Options<Record<string, never>> & { socket: (options: SocketOptions) => Promise<net.Socket> }

interface SocketOptions {
  readonly host: readonly string[]
  readonly port: readonly number[]
  readonly path: string | false
}

const ration = { perSecond: 5, burst: POOL_SIZE, left: POOL_SIZE, at: 0 }

async function rationedSocket({ host, port, path }: SocketOptions): Promise<net.Socket> {
  const now = performance.now()
  ration.left = Math.min(ration.burst, ration.left + ((now - ration.at) / 1_000) * ration.perSecond) - 1
  ration.at = now
  if (ration.left < 0) await new Promise((resolve) => setTimeout(resolve, (-ration.left / ration.perSecond) * 1_000))
  if (path) return net.connect(path)
  // Returned before it is connected: what the driver writes waits in the socket, and a refusal reaches it as an 'error' event.
  return Object.assign(net.connect(port[0] ?? 5432, host[0]), { host: host[0], port: port[0] })
}
