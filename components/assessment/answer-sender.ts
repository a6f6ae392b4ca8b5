import type { ActionResult } from '@/lib/actions/types'
import type { AnswerInput, RecordObservationsInput } from '@/lib/assessments/schema'
import { MOST_ANSWERS, type AnswerOutcome, type RecordOutcome } from '@/lib/assessments/types'
import type { AnswerBook } from './answer-book'
import type { AssessmentActions } from './assessment-actions'
import { fitForLeaving } from '../kept/post-answers'
import { entryToRecord, isNothing, isSameSaid, keyOf, type AnswerKey } from './draft-answer'
import { SaveQueue } from './save-queue'
import type { SeenVersion } from './seen-version'
import { Unheard } from './unheard'
import type { Ways } from './ways'

/** What stops the whole page from being recorded any further. */
export type Lock = 'signed' | 'not-found' | 'not-permitted' | 'other-account'

const UNREADABLE = 'Footfall cannot read this. Shorten or correct it.'

interface Sending {
  readonly ids: Pick<RecordObservationsInput, 'assessmentId' | 'enteredBy'>
  readonly book: AnswerBook
  readonly seen: SeenVersion
  readonly ways: Ways
  /** An answer is on its way, so that what is kept of it has to say so. */
  readonly onSent: (key: AnswerKey) => void
  readonly onChange: () => void
}

type Batch = ReadonlyMap<AnswerKey, AnswerInput>

/** Sends the unsaved answers of a book and takes in what became of each. */
export class AnswerSender {
  lock: Lock | null = null
  savedAt: string | null = null
  readonly queue: SaveQueue<AnswerKey, AnswerInput, RecordOutcome>
  readonly unheard = new Unheard()
  private leaving = ''

  constructor(private readonly sending: Sending) {
    this.queue = new SaveQueue({
      most: MOST_ANSWERS,
      jobFor: (key) => this.jobFor(key),
      send: (batch) => this.send(batch),
      onAnswer: (batch, outcome) => this.takeBatch(batch, outcome),
      onUnreadable: (key) => sending.book.change(key, { status: 'held', message: UNREADABLE }),
      onChange: sending.onChange,
    })
  }

  private jobFor(key: AnswerKey): AnswerInput | null {
    const answer = this.sending.book.find(key)
    const entry = answer && entryToRecord(answer.entry)
    if (!answer || !entry || answer.status !== 'unsaved' || this.lock) return null
    const { measure, side, version, note, protocol, isConfirmed } = answer
    const unheard = this.unheard.of(key)
    if (version === null && isNothing(answer) && unheard.length === 0) {
      this.sending.book.change(key, { status: 'saved' })
      return null
    }
    return { measure, side, version, entry, note, protocol, isConfirmed, unheard }
  }

  /** The page is being left: everything that is not on record goes by a request that outlives it. */
  leave(): void {
    const jobs = this.sending.book.unsaved.flatMap((answer) => this.jobFor(keyOf(answer)) ?? []).slice(0, MOST_ANSWERS)
    const answers = fitForLeaving(jobs)
    const leaving = JSON.stringify(answers.map((job) => ({ ...job, unheard: [] })))
    if (answers.length === 0 || leaving === this.leaving) return
    this.leaving = leaving
    const batch = new Map(answers.map((job) => [keyOf(job), job]))
    const takeIn = ({ data }: ActionResult<RecordOutcome>) => data && this.takeBatch(batch, data)
    const forget = () => void (this.leaving = '')
    this.sendBy(batch, (input) => this.sending.ways.post(input, { isLeaving: true }))
      .then(takeIn)
      .then(forget, forget)
  }

  private send(batch: Batch) {
    return this.sendBy(batch, (input) => this.sending.ways.send(input))
  }

  private sendBy(batch: Batch, send: AssessmentActions['record']) {
    for (const [key, job] of batch) {
      this.unheard.add(key, [job])
      this.sending.onSent(key)
    }
    return send({ ...this.sending.ids, answers: [...batch.values()] })
  }

  private takeBatch(batch: Batch, outcome: RecordOutcome): void {
    if (!outcome.ok) {
      this.lock = outcome.reason
      return
    }
    const outcomes = outcome.value.answers
    for (const [index, [key, job]] of [...batch].entries()) {
      const became = outcomes[index]
      if (became) this.takeOutcome(key, job, became)
    }
    this.sending.seen.take(outcome.value, this.sending.book.versionSum)
  }

  private takeOutcome(key: AnswerKey, job: AnswerInput, outcome: AnswerOutcome): void {
    const { book } = this.sending
    const answer = book.find(key)
    if (!answer) return
    if (!outcome.ok && outcome.reason === 'invalid') return book.change(key, { status: 'held', message: outcome.message })
    this.unheard.settle(key, job)
    if (!outcome.ok) return book.change(key, { status: 'conflict', theirs: outcome.theirs })
    const isAsSent = isSameSaid(answer, job)
    this.savedAt = outcome.value.recordedAt
    book.change(key, { version: Math.max(outcome.value.version, answer.version ?? 0), ...(isAsSent && { status: 'saved' }) })
  }
}
