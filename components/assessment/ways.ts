import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation'
import type { RecordObservationsInput } from '@/lib/assessments/schema'
import type { postAnswers } from '../kept/post-answers'
import type { AssessmentActions } from './assessment-actions'

const LIMIT_MS = 10_000

class LateError extends Error {}

/**
 * The two ways to the server: the page's action, and the handler once the action's way is barred, because a new build has been
 * put in its place or an action that never came back stands in front of all that follow.
 */
export class Ways {
  /** The server runs a newer Footfall than this page. */
  isOutdated = false
  private isBarred = false

  constructor(
    private readonly record: AssessmentActions['record'],
    readonly post: typeof postAnswers,
  ) {}

  async send(input: RecordObservationsInput) {
    if (this.isBarred) return this.post(input)
    try {
      return await withLimit(this.record(input))
    } catch (error) {
      this.isOutdated = isUnknownAction(error)
      this.isBarred = this.isOutdated || error instanceof LateError
      if (!this.isBarred) throw error
      return this.post(input)
    }
  }
}

async function withLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError('No answer came in time.')), LIMIT_MS)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
