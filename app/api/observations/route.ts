import { recordObservationsAction } from '@/app/(clinic)/patients/[patientId]/assessments/[assessmentId]/actions'

/** As for the actions (next.config.mjs). */
const MOST_BYTES = 256_000

const STATUS = { 'signed-out': 401, 'not-permitted': 403, 'foreign-origin': 403, unexpected: 500 } as const

/**
 * The recording action at an address of its own: a browser lets only a plain request outlive its page, and a page of an earlier
 * build no longer knows the action's name. What is checked and done is the action's.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(Number(request.headers.get('content-length') ?? Number.NaN) <= MOST_BYTES)) return answer({}, 413)
  const result = await recordObservationsAction(await request.json().catch(() => null))
  if (result.serverError) return answer(result, STATUS[result.serverError.refusal])
  return answer(result, result.validationErrors ? 400 : 200)
}

function answer(result: object, status: number): Response {
  return Response.json(result, { status, headers: { 'cache-control': 'no-store' } })
}
