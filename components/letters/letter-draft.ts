import type { LetterWords, ReviseLetterOutcome } from '@/lib/letters/types'
import type { ActionResult } from '@/lib/actions/types'
import { ACTION_REFUSAL_WORDS } from '@/lib/actions/types'
import type { LetterActions } from './letter-actions'

const SAVE_AFTER_MS = 700
const TRY_AGAIN_AFTER_MS = 4000

export interface DraftState {
  readonly words: LetterWords
  readonly version: number
  readonly status: 'saved' | 'saving' | 'unsaved' | 'retrying' | 'stopped'
  readonly savedAt: string | null
  /** Why it is not saved, in words; null while nothing is wrong. */
  readonly problem: string | null
}

interface Kept {
  readonly id: string
  readonly words: LetterWords
  readonly version: number
}

/** Refusals that trying again does not mend: what was written stays on the page. */
const STOPPED: Readonly<Record<string, string>> = {
  stale: 'Somebody else has changed this letter. What you wrote stays here: copy what you need, then load the page.',
  issued: 'This letter has been issued meanwhile. What you wrote stays here: copy what you need, then load the page.',
  'not-found': 'This letter is not on record any more. Copy what you wrote before you leave.',
  'not-permitted': 'Your role no longer allows writing letters. Copy what you wrote before you leave.',
}

/** The words of a letter as they stand on the page: every change is sent by itself, one at a time, until it is on record. */
export class LetterDraft {
  state: DraftState
  private saved: LetterWords
  private timer: ReturnType<typeof setTimeout> | null = null
  private sending: Promise<void> | null = null
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly letter: Kept,
    private readonly revise: LetterActions['revise'],
  ) {
    this.saved = letter.words
    this.state = { words: letter.words, version: letter.version, status: 'saved', savedAt: null, problem: null }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly read = () => this.state

  write(change: Partial<LetterWords>): void {
    const status = this.state.status === 'stopped' ? 'stopped' : 'unsaved'
    this.set({ words: { ...this.state.words, ...change }, status })
    this.sendAfter(SAVE_AFTER_MS)
  }

  /** Sends what is not on record yet. Whether it is on record then. */
  async flush(): Promise<boolean> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    while (this.sending) await this.sending
    if (this.isSaved || this.state.status === 'stopped') return this.isSaved
    this.sending = this.send().finally(() => (this.sending = null))
    await this.sending
    return this.isSaved
  }

  private get isSaved(): boolean {
    return this.state.words === this.saved
  }

  private sendAfter(ms: number): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), ms)
  }

  private async send(): Promise<void> {
    const { words, version } = this.state
    this.set({ status: 'saving' })
    const answer = await this.revise({ letterId: this.letter.id, version, words }).catch((): ActionResult<ReviseLetterOutcome> => ({}))
    if (answer.data?.ok) {
      this.saved = words
      const { version: next, savedAt } = answer.data.value
      this.set({ version: next, savedAt, problem: null, status: this.isSaved ? 'saved' : 'unsaved' })
      if (!this.isSaved) this.sendAfter(SAVE_AFTER_MS)
    } else if (answer.data) {
      this.set({ status: 'stopped', problem: STOPPED[answer.data.reason] ?? null })
    } else if (answer.validationErrors) {
      this.set({ status: 'unsaved', problem: 'This is too long or holds characters that cannot be printed. Shorten or correct it.' })
    } else {
      const words = answer.serverError ? ACTION_REFUSAL_WORDS[answer.serverError.refusal] : null
      this.set({ status: 'retrying', problem: words })
      this.sendAfter(TRY_AGAIN_AFTER_MS)
    }
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
