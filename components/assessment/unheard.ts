import type { AnswerInput } from '@/lib/assessments/schema'
import { isSameSaid, type AnswerKey } from './draft-answer'

export type Said = AnswerInput['unheard'][number]

/**
 * What was sent for each answer and not answered yet. It travels with the next save of the answer, so that the server knows its
 * own page's earlier save, whatever became of its reply, from somebody else's.
 */
export class Unheard {
  private readonly byKey = new Map<AnswerKey, readonly Said[]>()

  of(key: AnswerKey): readonly Said[] {
    return this.byKey.get(key) ?? []
  }

  add(key: AnswerKey, said: readonly Said[]): void {
    const fresh = said.filter((each) => !this.of(key).some((other) => isSameSaid(each, other)))
    this.byKey.set(key, [
      ...this.of(key),
      ...fresh.map(({ entry, note, protocol, isConfirmed }) => ({ entry, note, protocol, isConfirmed })),
    ])
  }

  /** An answer to this save has come: it settles what had been sent before it, and not what was sent since. */
  settle(key: AnswerKey, job: AnswerInput): void {
    const settled = [job, ...job.unheard]
    const left = this.of(key).filter((each) => !settled.some((other) => isSameSaid(each, other)))
    if (left.length === 0) this.byKey.delete(key)
    else this.byKey.set(key, left)
  }
}
