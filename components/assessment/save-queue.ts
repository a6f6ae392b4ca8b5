import type { ActionRefusal, ActionResult } from '@/lib/actions/types'

/** Long enough that a number typed at speed is one save. */
const PAUSE_MS = 400
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

export interface Saving<Key, Job, Value> {
  /** How many jobs one batch may hold. */
  readonly most: number
  /** What to send for a key now; null when there is nothing to send any more. */
  readonly jobFor: (key: Key) => Job | null
  readonly send: (batch: ReadonlyMap<Key, Job>) => Promise<ActionResult<Value>>
  readonly onAnswer: (batch: ReadonlyMap<Key, Job>, value: Value) => void
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
 * Sends one batch at a time: whatever is ready, the newest state of it, in the order in which it was touched. A failure is tried
 * again, later and later, for ever: nothing leaves the queue but by an answer.
 */
export class SaveQueue<Key, Job, Value> {
  private readonly due = new Map<Key, number>()
  /** Of a batch that the server could not read: sent alone until it is known which of them it was. */
  private readonly alone = new Set<Key>()
  private sending: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private failures = 0
  private retryAt = 0
  private refusal: ActionRefusal | null = null

  constructor(private readonly saving: Saving<Key, Job, Value>) {}

  get state(): QueueState {
    return { waiting: this.due.size, isSending: this.sending !== null, failures: this.failures, refusal: this.refusal }
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
    const ready = this.ready()
    if (ready.length === 0) return this.schedule()
    this.sending = this.sendBatch(ready)
    this.saving.onChange()
    await this.sending
    this.sending = null
    this.schedule()
    this.saving.onChange()
  }

  private ready(): readonly Key[] {
    const now = Date.now()
    const ready = [...this.due].flatMap(([key, dueAt]) => (dueAt <= now ? [key] : []))
    const suspect = ready.find((key) => this.alone.has(key))
    return suspect === undefined ? ready.slice(0, this.saving.most) : [suspect]
  }

  private async sendBatch(keys: readonly Key[]): Promise<void> {
    const touchedAt = new Map(this.due)
    const batch = new Map<Key, Job>()
    for (const key of keys) {
      const job = this.saving.jobFor(key)
      if (job === null) this.due.delete(key)
      else batch.set(key, job)
    }
    if (batch.size === 0) return
    const answer = await this.saving.send(batch).catch(() => null)
    if (answer?.validationErrors) return this.takeUnreadable([...batch.keys()])
    if (!answer?.data) return this.takeFailure(answer?.serverError?.refusal ?? null)
    this.takeHeard(batch.keys())
    for (const key of batch.keys()) if (this.due.get(key) === touchedAt.get(key)) this.due.delete(key)
    this.saving.onAnswer(batch, answer.data)
  }

  private takeHeard(keys: Iterable<Key>): void {
    this.failures = 0
    this.refusal = null
    for (const key of keys) this.alone.delete(key)
  }

  private takeFailure(refusal: ActionRefusal | null): void {
    this.retryAt = Date.now() + Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.failures)
    this.failures += 1
    this.refusal = refusal
  }

  private takeUnreadable(keys: readonly Key[]): void {
    const [only, ...others] = keys
    if (only === undefined) return
    if (others.length > 0) return keys.forEach((key) => this.alone.add(key))
    this.takeHeard([only])
    this.due.delete(only)
    this.saving.onUnreadable(only)
  }
}
