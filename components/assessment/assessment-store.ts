import type { Action } from '@/lib/actions/types'
import type { RecordObservationInput } from '@/lib/assessments/schema'
import type { AssessmentPage, ClearOutcome, RecordedAnswer, RecordOutcome } from '@/lib/assessments/types'
import type { AssessmentActions } from './assessment-actions'
import {
  blankAt,
  entryToRecord,
  fromRecord,
  isSameEntry,
  keyOf,
  observationOf,
  type AnswerKey,
  type DraftAnswer,
  type Place,
  type TypedEntry,
} from './draft-answer'
import type { LiveCore } from './live-core'
import { Readings } from './readings'
import { SaveQueue } from './save-queue'

type Outcome = RecordOutcome | ClearOutcome

/** What stops the whole page from being recorded any further. */
export type Lock = 'signed' | 'not-found' | 'not-permitted'

const READ_AFTER_MS = 40
const NOT_A_NUMBER = 'Type a number, such as 8 or 8.5.'
const HALF_A_FORCE = 'Enter the force and the lever arm; then it is recorded.'

/**
 * The answers of one assessment as they stand on the screen: every change is read by the core and sent to the server by itself.
 * Nothing that was typed is dropped: not by a refusal, not by a lost connection, not by somebody else's change.
 */
export class AssessmentStore {
  readonly readings: Readings
  lock: Lock | null
  savedAt: string | null = null
  /** Of the assessment as this page shows it: what a signature may cover. It stands still while the page is behind. */
  version: number
  /** Somebody else has recorded something that this page does not show. */
  isBehind = false
  private latest: number
  private readonly answers: Map<AnswerKey, DraftAnswer>
  private readonly listeners = new Set<() => void>()
  /** Sent and never answered: if exactly one of these is on record later, it was ours. */
  private readonly unheard = new Map<AnswerKey, readonly RecordObservationInput[]>()
  private readonly queue: SaveQueue<AnswerKey, RecordObservationInput, Outcome>
  private core: LiveCore | null = null
  private reading: ReturnType<typeof setTimeout> | null = null

  constructor(
    private readonly page: Pick<AssessmentPage, 'id' | 'version' | 'answers' | 'context' | 'result' | 'signed'>,
    private readonly actions: Pick<AssessmentActions, 'record' | 'clear' | 'noneOfThese'>,
  ) {
    this.answers = new Map(page.answers.map((answer) => [keyOf(answer), fromRecord(answer)]))
    this.readings = new Readings(page.context, page.result)
    this.version = page.version
    this.latest = page.version
    this.lock = page.signed ? 'signed' : null
    this.queue = new SaveQueue({
      jobFor: (key) => this.jobFor(key),
      send: this.send,
      onAnswer: (key, job, outcome) => this.takeOutcome(key, job, outcome),
      onUnreadable: (key) => this.change(key, { status: 'held', message: 'Footfall cannot read this. Shorten or correct it.' }),
      onChange: () => this.tell(),
    })
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** What stands for a measure and side; the same object as long as nothing changed. */
  answerAt(place: Place): DraftAnswer {
    const key = keyOf(place)
    const standing = this.answers.get(key)
    if (standing) return standing
    const blank = blankAt(place)
    this.answers.set(key, blank)
    return blank
  }

  /** Values that are not on record as they stand, those that need somebody's decision included. */
  get unsaved(): number {
    return [...this.answers.values()].filter(({ status }) => status !== 'saved').length
  }

  get saving() {
    return this.queue.state
  }

  /** Takes what was typed. It is checked, read and sent by itself. */
  answer(place: Place, entry: TypedEntry): void {
    this.put({ ...this.answerAt(place), entry })
  }

  note(place: Place, note: string): void {
    this.put({ ...this.answerAt(place), note })
  }

  /** Settles a conflict: ours replaces what the other one wrote, or theirs is taken over. */
  settle(place: Place, choice: 'ours' | 'theirs'): void {
    const { theirs, ...ours } = this.answerAt(place)
    if (!theirs) return
    if (choice === 'ours') this.put({ ...ours, status: 'unsaved', version: theirs.version })
    else this.set(keyOf(place), fromRecord(theirs))
  }

  /** One plain no for every question of a block that has no answer. Null: it did not reach the server. */
  async noneOfThese(block: string): Promise<readonly RecordedAnswer[] | null> {
    await this.flush()
    const answer = await this.actions.noneOfThese({ assessmentId: this.page.id, block }).catch(() => null)
    if (!answer?.data?.ok) return null
    const { answers, assessmentVersion } = answer.data.value
    for (const each of answers) if (this.answerAt(each).status === 'saved') this.answers.set(keyOf(each), fromRecord(each))
    this.noteSaved({ assessmentVersion, changes: answers.length, recordedAt: answers[0]?.recordedAt ?? this.savedAt ?? '' })
    this.tell()
    return answers
  }

  /** Takes in what the server shows now. What is not on record yet stays as it was typed. */
  merge(page: Pick<AssessmentPage, 'version' | 'answers' | 'signed'>): void {
    for (const fresh of page.answers) {
      const { status, version } = this.answerAt(fresh)
      if (status === 'saved' && (version ?? 0) < fresh.version) this.answers.set(keyOf(fresh), fromRecord(fresh))
    }
    if (page.version >= this.latest) {
      this.version = page.version
      this.latest = page.version
      this.isBehind = false
    }
    if (page.signed) this.lock = 'signed'
    this.readLater()
    this.tell()
  }

  flush(): Promise<void> {
    return this.queue.flush()
  }

  wake(): void {
    this.queue.wake()
  }

  /** From now on every change is read as it is typed. */
  useCore(core: LiveCore): void {
    this.core = core
    this.readLater()
  }

  /** A question about a value that is possible but unlikely. */
  confirmation(place: Place): string | null {
    const { entry, status } = this.answerAt(place)
    const isNumber = entry.kind === 'value' && typeof entry.value === 'number' && status !== 'held'
    return isNumber ? (this.core?.askToConfirm(place.measure, entry.value as number) ?? null) : null
  }

  private put(answer: DraftAnswer): void {
    const key = keyOf(answer)
    if (answer.status === 'conflict') return this.set(key, answer)
    const message = this.whyNot(answer)
    this.set(key, { ...answer, status: message === null ? 'unsaved' : 'held', message: message ?? undefined })
    if (message === null) this.queue.touch(key)
    else this.queue.drop(key)
  }

  private whyNot({ measure, side, entry }: DraftAnswer): string | null {
    if (entry.kind === 'not-done' || entry.kind === 'blank') return null
    if (entryToRecord(entry) === null) return HALF_A_FORCE
    if (entry.kind === 'value' && Number.isNaN(entry.value)) return NOT_A_NUMBER
    const checked = this.core?.checkObservation({ measure, side, ...entry })
    return checked?.ok === false ? checked.message : null
  }

  private jobFor(key: AnswerKey): RecordObservationInput | null {
    const answer = this.answers.get(key)
    const entry = answer && entryToRecord(answer.entry)
    if (!answer || !entry || answer.status !== 'unsaved' || this.lock) return null
    const { measure, side, version, note } = answer
    if (version === null && entry.kind === 'blank' && note === '') {
      this.change(key, { status: 'saved' })
      return null
    }
    return { assessmentId: this.page.id, measure, side, version, entry, note }
  }

  private readonly send: Action<RecordObservationInput, Outcome> = async (job) => {
    const { entry, note, version, ...place } = job
    const key = keyOf(place)
    const isClearing = entry.kind === 'blank' && note === '' && version !== null
    const sending = isClearing ? this.actions.clear({ ...place, version }) : this.actions.record(job)
    const sent = await sending.catch(() => null)
    if (!sent?.data) this.unheard.set(key, [...(this.unheard.get(key) ?? []), job])
    return sent ?? {}
  }

  private takeOutcome(key: AnswerKey, job: RecordObservationInput, outcome: Outcome): boolean {
    const unheard = this.unheard.get(key) ?? []
    this.unheard.delete(key)
    if (outcome.ok) {
      const answer = this.answers.get(key)
      const isAsSent = answer && isSameEntry(answer.entry, job.entry) && answer.note === job.note
      this.change(key, { version: outcome.value.version, ...(isAsSent ? { status: 'saved' } : {}) })
      this.noteSaved({ ...outcome.value, changes: 1 + unheard.length })
      return false
    }
    if (outcome.reason === 'stale') return this.takeStale(key, outcome.theirs, unheard)
    if (outcome.reason === 'invalid') this.change(key, { status: 'held', message: outcome.message })
    else this.lock = outcome.reason
    return false
  }

  private takeStale(key: AnswerKey, theirs: RecordedAnswer, unheard: readonly RecordObservationInput[]): boolean {
    if (unheard.some(({ entry, note }) => isSameEntry(entry, theirs.entry) && note === theirs.note)) {
      this.change(key, { version: theirs.version })
      this.latest += 1
      return true
    }
    this.change(key, { status: 'conflict', theirs })
    return false
  }

  private noteSaved({ assessmentVersion, changes, recordedAt }: { assessmentVersion: number; changes: number; recordedAt: string }): void {
    if (assessmentVersion > this.latest + changes) this.isBehind = true
    this.latest = Math.max(this.latest, assessmentVersion)
    if (!this.isBehind) this.version = this.latest
    this.savedAt = recordedAt
  }

  private change(key: AnswerKey, facts: Partial<DraftAnswer>): void {
    const answer = this.answers.get(key)
    if (answer) this.set(key, { ...answer, ...facts })
  }

  private set(key: AnswerKey, answer: DraftAnswer): void {
    this.answers.set(key, answer)
    this.readLater()
    this.tell()
  }

  private readLater(): void {
    if (!this.core || this.reading) return
    this.reading = setTimeout(() => {
      this.reading = null
      if (this.core) this.readings.update(this.core, [...this.answers.values()].flatMap(observationOf))
      this.tell()
    }, READ_AFTER_MS)
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
