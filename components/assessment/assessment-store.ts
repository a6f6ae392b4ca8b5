import type { AssessmentPage, DraftState, RecordedAnswer } from '@/lib/assessments/types'
import type { Protocol } from '@/lib/clinical/measures/types'
import { AnswerBook } from './answer-book'
import { AnswerSender, type Lock } from './answer-sender'
import type { AssessmentActions } from './assessment-actions'
import { whyNotRecorded } from './check-draft'
import { openDevice as openOwnDevice, type Device } from '../kept/device'
import { postAnswers } from '../kept/post-answers'
import type { KeptAnswer } from '../kept/shelf'
import { newId } from '../ui/new-id'
import { fromRecord, keyOf, type DraftAnswer, type Place, type TypedEntry } from './draft-answer'
import { KeptAnswers } from './kept-answers'
import type { LiveCore } from './live-core'
import { Readings } from './readings'
import { SeenVersion } from './seen-version'
import { Ways } from './ways'

const READ_AFTER_MS = 40
const READ_WITHIN_MS = 200

type Shown = Pick<AssessmentPage, 'id' | 'version' | 'answers' | 'context' | 'result' | 'signed' | 'viewer' | 'last'> & {
  readonly runner: Pick<AssessmentPage['runner'], 'id'>
}

/** What the browser lends a page; tests lend their own. */
interface Surroundings {
  readonly openDevice?: typeof openOwnDevice
  readonly post?: typeof postAnswers
}

/**
 * One assessment on the screen: every change is read by the core and sent to the server by itself.
 * Nothing that was typed is dropped: not by a refusal, not by a lost connection, not by somebody else's change.
 */
export class AssessmentStore {
  readonly readings: Readings
  /** This page among the others of this browser that show the same assessment. */
  readonly tab = newId()
  private readonly book: AnswerBook
  private readonly seen: SeenVersion
  private readonly ways: Ways
  private readonly sender: AnswerSender
  private readonly device: Device
  private readonly kept: KeptAnswers
  private readonly listeners = new Set<() => void>()
  private core: LiveCore | null = null
  private reading: ReturnType<typeof setTimeout> | null = null

  constructor(
    private readonly page: Shown,
    private readonly actions: Pick<AssessmentActions, 'record' | 'carryOver'>,
    { openDevice = openOwnDevice, post = postAnswers }: Surroundings = {},
  ) {
    const onChange = () => this.tell()
    this.readings = new Readings(page.context, page.result, page.last)
    this.book = new AnswerBook(page.answers, (answer) => {
      this.kept.update(answer)
      this.readLater()
      this.tell()
    })
    this.seen = new SeenVersion(page.version)
    this.ways = new Ways(actions.record, post)
    this.sender = new AnswerSender({
      ids: { assessmentId: page.id, enteredBy: page.viewer.accountId },
      book: this.book,
      seen: this.seen,
      ways: this.ways,
      onSent: (key) => this.kept.refresh(key),
      onChange,
    })
    this.device = openDevice({ ...page.viewer, assessmentId: page.id, tab: this.tab }, onChange)
    this.kept = new KeptAnswers({
      device: this.device,
      book: this.book,
      unheard: this.sender.unheard,
      path: `/patients/${page.runner.id}/assessments/${page.id}`,
      put: (answer) => this.put(answer),
      onChange,
    })
    if (page.signed) this.sender.lock = 'signed'
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** What stands for a measure and side; the same object as long as nothing changed. */
  answerAt(place: Place): DraftAnswer {
    return this.book.at(place)
  }

  /** How many values are not on record as they stand, those that need somebody's decision included. */
  get unsaved(): number {
    return this.book.unsaved.length
  }

  get saving() {
    return this.sender.queue.state
  }

  get savedAt(): string | null {
    return this.sender.savedAt
  }

  get lock(): Lock | null {
    return this.sender.lock
  }

  /** Of the assessment as this page shows it: what a signature may cover. It stands still while the page is behind. */
  get version(): number {
    return this.seen.version
  }

  /** Somebody else has recorded something that this page does not show. */
  get isBehind(): boolean {
    return this.seen.isBehind
  }

  /** Takes what was typed. It is checked, read and sent by itself. */
  answer(place: Place, entry: TypedEntry): void {
    this.put({ ...this.answerAt(place), entry, isConfirmed: false, carriedOn: null })
  }

  /** How the answer was taken. */
  protocol(place: Place, protocol: Protocol): void {
    this.put({ ...this.answerAt(place), protocol })
  }

  /** Somebody says that an unlikely value, or one that was carried over, holds as it stands. */
  confirm(place: Place): void {
    this.put({ ...this.answerAt(place), isConfirmed: true })
  }

  note(place: Place, note: string): void {
    this.put({ ...this.answerAt(place), note })
  }

  /** Settles a conflict: ours replaces what the other one wrote, or theirs is taken over. */
  settle(place: Place, choice: 'ours' | 'theirs'): void {
    const { theirs, ...ours } = this.answerAt(place)
    if (!theirs) return
    if (choice === 'ours') this.put({ ...ours, status: 'unsaved', version: theirs.version })
    else this.book.set(fromRecord(theirs))
  }

  /** Takes over what seldom changes from the last assessment, to be confirmed. Null: it did not reach the server. */
  async carryOver(): Promise<readonly RecordedAnswer[] | null> {
    await this.flush()
    const answer = await this.actions.carryOver({ assessmentId: this.page.id }).catch(() => null)
    return answer?.data?.ok ? this.takeWritten(answer.data.value) : null
  }

  /** Takes in what the server has written by itself. */
  private takeWritten({ answers, ...state }: { readonly answers: readonly RecordedAnswer[] } & DraftState): readonly RecordedAnswer[] {
    for (const each of answers) this.book.take(each)
    this.seen.take(state, this.book.versionSum)
    this.sender.savedAt = answers[0]?.recordedAt ?? this.sender.savedAt
    this.tell()
    return answers
  }

  /** Takes in what the server shows now. What is not on record yet stays as it was typed. */
  merge(page: Pick<AssessmentPage, 'version' | 'answers' | 'signed' | 'result'>): void {
    for (const fresh of page.answers) this.book.take(fresh)
    const versionSum = page.answers.reduce((sum, { version }) => sum + version, 0)
    this.seen.take({ assessmentVersion: page.version, versionSum }, this.book.versionSum)
    if (page.signed) this.close(page.result)
    this.readLater()
    this.tell()
  }

  /** Signed: what it says is the server's to read from now on, with whatever is amended. */
  private close(result: AssessmentPage['result']): void {
    this.sender.lock = 'signed'
    this.core = null
    this.readings.show(result)
  }

  /** The device holds what is not on record, so that the page can be left. */
  get isKept(): boolean {
    return this.kept.isSafe
  }

  /** What the device holds of an assessment that takes no more answers. */
  get stranded(): readonly KeptAnswer[] {
    return this.kept.stranded
  }

  /** A newer Footfall is served than the one that made this page. */
  get isOutdated(): boolean {
    return this.ways.isOutdated
  }

  /** Brings back what an earlier tab of the same account could not save. */
  restore(isLocked: boolean): Promise<void> {
    return this.kept.restore(isLocked)
  }

  dropStranded(): Promise<void> {
    return this.kept.dropStranded()
  }

  /** Whoever typed here has signed out: from now on the device keeps nothing of it. */
  stopKeeping(): Promise<void> {
    return this.device.keeper.close()
  }

  leave(): void {
    this.sender.leave()
  }

  flush(): Promise<void> {
    return this.sender.queue.flush()
  }

  wake(): void {
    this.sender.queue.wake()
  }

  /** From now on every change is read as it is typed. */
  useCore(core: LiveCore): void {
    if (this.lock === 'signed') return
    this.core = core
    this.readLater()
  }

  /** A question about a value that is possible but unlikely. */
  confirmation(place: Place): string | null {
    const { entry, status, isConfirmed } = this.answerAt(place)
    const isNumber = entry.kind === 'value' && typeof entry.value === 'number' && status !== 'held' && !isConfirmed
    return isNumber ? (this.core?.askToConfirm(place.measure, entry.value as number) ?? null) : null
  }

  private put(answer: DraftAnswer): void {
    if (answer.status === 'conflict') return this.book.set(answer)
    const message = whyNotRecorded(answer, this.core)
    this.book.set({ ...answer, status: message === null ? 'unsaved' : 'held', message: message ?? undefined })
    if (message === null) this.sender.queue.touch(keyOf(answer))
    else this.sender.queue.drop(keyOf(answer))
  }

  private readLater(): void {
    if (!this.core || this.reading) return
    this.reading = setTimeout(() => whenIdle(() => this.readNow()), READ_AFTER_MS)
  }

  private readNow(): void {
    this.reading = null
    if (this.core) this.readings.update(this.core, this.book.observations, this.book.protocols)
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

/** A next keystroke goes before the reading of the last one, which never waits for long. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: READ_WITHIN_MS })
  else work()
}
