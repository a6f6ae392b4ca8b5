import type { Action, ActionRefusal } from '@/lib/actions/types'

/** Long enough that a number typed at speed is one save. */
const PAUSE_MS = 400
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

export interface Saving<Key, Job, Value> {
  /** What to send for a key now; null when there is nothing to send any more. */
  readonly jobFor: (key: Key) => Job | null
  readonly send: Action<Job, Value>
  /** Takes an answer in. Returning true sends the key again at once. */
  readonly onAnswer: (key: Key, job: Job, value: Value) => boolean
  /** The server cannot read the job: sending it again would not help. */
  readonly onUnreadable: (key: Key) => void
  readonly onChange: () => void
}

export interface QueueState {
  readonly waiting: number
  readonly isSending: boolean
  /** Since the last answer. Above 0, the queue is trying again. */
  readonly failures: number
  /** Why the server refused to answer at all. */
  readonly refusal: ActionRefusal | null
}

/**
 * Sends one thing at a time, the newest state of it, in the order in which they were touched. A failure is tried again,
 * later and later, for ever: nothing leaves the queue but by an answer.
 */
export class SaveQueue<Key, Job, Value> {
  private readonly due = new Map<Key, number>()
  private sending: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private failures = 0
  private retryAt = 0
  private refusal: ActionRefusal | null = null

  constructor(private readonly saving: Saving<Key, Job, Value>) {}

  get state(): QueueState {
    return { waiting: this.due.size, isSending: this.sending !== null, failures: this.failures, refusal: this.refusal }
  }

  has(key: Key): boolean {
    return this.due.has(key)
  }

  /** To be sent once nothing more is typed for a moment. */
  touch(key: Key): void {
    this.due.delete(key)
    this.due.set(key, Date.now() + PAUSE_MS)
    this.schedule()
  }

  drop(key: Key): void {
    this.due.delete(key)
  }

  /** Sends what waits now without the pause. Resolves when all of it is answered, or at a failure; what is touched meanwhile waits its turn. */
  async flush(): Promise<void> {
    const keys = [...this.due.keys()]
    for (const key of keys) this.due.set(key, 0)
    do await this.pump()
    while (keys.some((key) => this.due.get(key) === 0) && this.failures === 0)
  }

  /** Tries again now: the connection is back. */
  wake(): void {
    for (const key of this.due.keys()) this.due.set(key, 0)
    if (this.due.size > 0) void this.pump()
  }

  private schedule(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    if (this.due.size === 0 || this.sending) return
    const pause = Math.min(...this.due.values()) - Date.now()
    const retry = this.failures === 0 ? 0 : this.retryAt - Date.now()
    this.timer = setTimeout(() => void this.pump(), Math.max(0, pause, retry))
  }

  private async pump(): Promise<void> {
    if (this.sending) return this.sending
    const ready = [...this.due].find(([, dueAt]) => dueAt <= Date.now())
    if (!ready) return this.schedule()
    this.sending = this.sendOne(ready[0])
    this.saving.onChange()
    await this.sending
    this.sending = null
    this.schedule()
    this.saving.onChange()
  }

  private async sendOne(key: Key): Promise<void> {
    const touchedAt = this.due.get(key)
    const job = this.saving.jobFor(key)
    if (job === null) {
      this.due.delete(key)
      return
    }
    const answer = await this.saving.send(job).catch(() => null)
    if (answer?.validationErrors) {
      this.due.delete(key)
      return this.saving.onUnreadable(key)
    }
    if (!answer?.data) {
      this.retryAt = Date.now() + Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.failures)
      this.failures += 1
      this.refusal = answer?.serverError?.refusal ?? null
      return
    }
    this.failures = 0
    this.refusal = null
    if (this.due.get(key) === touchedAt) this.due.delete(key)
    if (this.saving.onAnswer(key, job, answer.data)) this.due.set(key, 0)
  }
}
