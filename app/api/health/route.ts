import { checkHealth } from '@/lib/platform/health'

export const dynamic = 'force-dynamic'

/** For the start script, a load balancer or a monitor: 200 when the database answers, 503 when it does not. Tells nothing about anybody. */
export async function GET(): Promise<Response> {
  const health = await checkHealth()
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
