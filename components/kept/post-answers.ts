import type { ActionResult } from '@/lib/actions/types'
import type { RecordObservationsInput } from '@/lib/assessments/schema'
import type { RecordOutcome } from '@/lib/assessments/types'

/** What a browser lets outlive its page, with room for the rest of the request. */
const MOST_BYTES_WHEN_LEAVING = 60_000
const LIMIT_MS = 10_000

/** Records answers by the handler: for a page that is being left, and for one whose build is not served any more. */
export async function postAnswers(
  input: RecordObservationsInput,
  { isLeaving = false }: { isLeaving?: boolean } = {},
): Promise<ActionResult<RecordOutcome>> {
  const answer = await fetch('/api/observations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    keepalive: isLeaving,
    signal: isLeaving ? undefined : AbortSignal.timeout(LIMIT_MS),
  })
  return (await answer.json()) as ActionResult<RecordOutcome>
}

/** As many of the answers as one request that outlives its page may carry. The device keeps the others. */
export function fitForLeaving<Answer>(answers: readonly Answer[]): readonly Answer[] {
  if (new Blob([JSON.stringify(answers)]).size <= MOST_BYTES_WHEN_LEAVING) return answers
  return fitForLeaving(answers.slice(0, Math.floor(answers.length / 2)))
}
