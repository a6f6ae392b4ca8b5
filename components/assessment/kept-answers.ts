import type { Device } from '../kept/device'
import type { KeptAnswer } from '../kept/shelf'
import type { AnswerBook } from './answer-book'
import { isSameSaid, keyOf, type AnswerKey, type DraftAnswer, type Said } from './draft-answer'
import type { Unheard } from './unheard'

interface Parts {
  readonly device: Device
  readonly book: AnswerBook
  readonly unheard: Unheard
  /** Of the page, so that what is kept leads back to it. */
  readonly path: string
  /** Puts an answer on the screen and on its way, as if it had just been typed. */
  readonly put: (answer: DraftAnswer) => void
  readonly onChange: () => void
}

/** Keeps a book's unsaved answers on the device, and brings back what an earlier tab could not save. */
export class KeptAnswers {
  /** Kept here and never recorded, and the assessment takes no more answers. */
  stranded: readonly KeptAnswer[] = []

  /** What is kept, and when it was typed. */
  private readonly typed = new Map<AnswerKey, Said & { readonly at: number }>()

  constructor(private readonly parts: Parts) {}

  /** False: the device refuses, and only the tab holds what is not saved. */
  get isSafe(): boolean {
    return !this.parts.device.keeper.hasFailed
  }

  update(answer: DraftAnswer): void {
    const { device, unheard, path } = this.parts
    const key = keyOf(answer)
    if (answer.status === 'saved') {
      if (this.typed.delete(key)) device.keeper.keep(key, null)
      return
    }
    const typed = this.typed.get(key)
    const typedAt = typed && isSameSaid(typed, answer) ? typed.at : Date.now()
    this.typed.set(key, { ...answer, at: typedAt })
    device.keeper.keep(key, { ...asTyped(answer), unheard: unheard.of(key), typedAt, path })
  }

  /** Something has been sent meanwhile: what is kept of the answer says so too. */
  refresh(key: AnswerKey): void {
    const answer = this.parts.book.find(key)
    if (answer) this.update(answer)
  }

  /** What is on record by now is let go, the rest is typed again. Of two tabs the later word counts; what was typed since stays. */
  async restore(isLocked: boolean): Promise<void> {
    const { device, book } = this.parts
    const rows = await device.find().catch(() => [])
    const last = new Map(rows.map(({ answer }) => [keyOf(answer), answer]))
    const open = [...last].filter(([key, kept]) => !isOnRecord(kept, book.find(key)))
    if (isLocked) {
      this.stranded = open.map(([, kept]) => kept)
      return this.parts.onChange()
    }
    for (const [key, kept] of open) this.bringBack(key, kept)
    await device.keeper.settled()
    if (this.isSafe) await device.drop(rows)
  }

  /** Lets what is stranded go, once somebody has seen it and said so. */
  async dropStranded(): Promise<void> {
    await this.parts.device.drop(await this.parts.device.find())
    this.stranded = []
    this.parts.onChange()
  }

  private bringBack(key: AnswerKey, kept: KeptAnswer): void {
    const { book, put } = this.parts
    if (book.at(kept).status !== 'saved') return
    this.parts.unheard.add(key, kept.unheard)
    put({ ...asTyped(kept), status: 'unsaved' })
  }
}

const isOnRecord = (kept: KeptAnswer, answer: DraftAnswer | undefined) =>
  answer !== undefined && answer.status === 'saved' && isSameSaid(kept, answer)

type Typed = Omit<DraftAnswer, 'status' | 'message' | 'theirs'>

/** What somebody typed and what it replaces, without what came of it. */
const asTyped = ({ measure, side, entry, note, protocol, isConfirmed, carriedOn, version }: Typed): Typed => ({
  ...{ measure, side, entry, note, protocol, isConfirmed, carriedOn, version },
})
