import type { LetterWords, ReviseLetterOutcome } from '@/lib/letters/types'
import type { ActionResult } from '@/lib/actions/types'
import { ACTION_REFUSAL_WORDS } from '@/lib/actions/types'
import type { LetterDevice } from '../kept/letter-shelf'
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
  /** Somebody else has changed the letter since: what stands on record. Nothing is sent until one of both is chosen. */
  readonly theirs: { readonly words: LetterWords; readonly version: number } | null
  /** The sign-in has ended: it goes on after the next. */
  readonly isSignedOut: boolean
  /** The device holds what is not on record, so that the page can be left. */
  readonly isKept: boolean
}

interface Letter {
  readonly id: string
  readonly words: LetterWords
  readonly version: number
  /** Of the page, so that what is kept leads back to it. */
  readonly path: string
}

interface Parts {
  readonly letter: Letter
  readonly revise: LetterActions['revise']
  readonly openDevice: (onChange: () => void) => LetterDevice
}

/** Refusals that trying again does not mend: what was written stays on the page. */
const STOPPED = {
  issued: 'This letter has been issued meanwhile. What you wrote stays here: copy what you need, then load the page.',
  'not-found': 'This letter is not on record any more. Copy what you wrote before you leave.',
  'not-permitted': 'Your role no longer allows writing letters. Copy what you wrote before you leave.',
}

/**
 * The words of a letter as they stand on the page: every change is kept on the device and sent by itself, one at a time, until it is on
 * record. What was sent without hearing is sent again first, word for word: so the server knows the page's own save from somebody else's.
 */
export class LetterDraft {
  state: DraftState
  private saved: LetterWords
  private unheard: LetterWords | null = null
  private readonly letter: Letter
  private readonly revise: LetterActions['revise']
  private readonly device: LetterDevice
  private timer: ReturnType<typeof setTimeout> | null = null
  private sending: Promise<void> | null = null
  private readonly listeners = new Set<() => void>()

  constructor({ letter, revise, openDevice }: Parts) {
    const { words, version } = letter
    this.letter = letter
    this.revise = revise
    this.saved = words
    this.state = { words, version, status: 'saved', savedAt: null, problem: null, theirs: null, isSignedOut: false, isKept: true }
    this.device = openDevice(() => this.set({ isKept: !this.device.keeper.hasFailed }))
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly read = () => this.state

  write(change: Partial<LetterWords>): void {
    const status = this.state.status === 'stopped' ? 'stopped' : 'unsaved'
    this.set({ words: { ...this.state.words, ...change }, status })
    this.keep()
    this.sendAfter(SAVE_AFTER_MS)
  }

  /** Brings back what an earlier tab of the same account could not save, unless something has been written here since. */
  async restore(): Promise<void> {
    const rows = await this.device.find().catch(() => [])
    const last = rows.at(-1)?.[1]
    if (!last || this.state.status !== 'saved') return
    if (!isSame(last.words, this.saved)) {
      this.unheard = last.unheard
      this.set({ words: last.words, version: last.version, status: 'unsaved' })
      this.keep()
      this.sendAfter(0)
    }
    await this.device.keeper.settled()
    if (this.state.isKept) await this.device.drop(rows)
  }

  /** Settles a conflict: ours replaces what the other one wrote, or theirs is taken over. */
  settle(choice: 'ours' | 'theirs'): void {
    const { theirs } = this.state
    if (!theirs) return
    this.saved = theirs.words
    const words = choice === 'ours' ? this.state.words : theirs.words
    this.set({ words, version: theirs.version, theirs: null, status: isSame(words, theirs.words) ? 'saved' : 'unsaved' })
    this.keep()
    this.sendAfter(0)
  }

  /** Whoever wrote here has signed out: from now on the device keeps nothing of it. */
  stopKeeping(): Promise<void> {
    return this.device.keeper.close()
  }

  /** Sends what is not on record yet. Whether it is on record then. */
  async flush(): Promise<boolean> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    while (this.sending) await this.sending
    if (this.isSaved || this.state.status === 'stopped') return this.isSaved
    const isAgain = this.unheard !== null
    this.sending = this.send().finally(() => (this.sending = null))
    await this.sending
    // What was sent again is on record; what has been written since follows.
    return isAgain && this.unheard === null ? this.flush() : this.isSaved
  }

  private get isSaved(): boolean {
    return this.unheard === null && isSame(this.state.words, this.saved)
  }

  private sendAfter(ms: number): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), ms)
  }

  private async send(): Promise<void> {
    const { version } = this.state
    const words = this.unheard ?? this.state.words
    this.unheard = words
    this.keep()
    this.set({ status: 'saving' })
    const answer = await this.revise({ letterId: this.letter.id, version, words }).catch((): ActionResult<ReviseLetterOutcome> => ({}))
    const isSignedOut = answer.serverError?.refusal === 'signed-out'
    if (answer.data || answer.validationErrors) this.unheard = null
    if (answer.data?.ok) {
      this.saved = words
      const { version: next, savedAt } = answer.data.value
      this.set({ version: next, savedAt, problem: null, isSignedOut, status: this.isSaved ? 'saved' : 'unsaved' })
      if (!this.isSaved) this.sendAfter(SAVE_AFTER_MS)
    } else if (answer.data?.reason === 'stale') {
      this.set({ status: 'stopped', problem: null, theirs: answer.data.theirs })
    } else if (answer.data) {
      this.set({ status: 'stopped', problem: STOPPED[answer.data.reason] })
    } else if (answer.validationErrors) {
      this.set({ status: 'unsaved', problem: 'This is too long or holds characters that cannot be printed. Shorten or correct it.' })
    } else {
      const problem = answer.serverError ? ACTION_REFUSAL_WORDS[answer.serverError.refusal] : null
      this.set({ status: 'retrying', problem, isSignedOut })
      this.sendAfter(TRY_AGAIN_AFTER_MS)
    }
    this.keep()
  }

  /** What is not on record is on the device, and nothing else. */
  private keep(): void {
    const { words, version } = this.state
    const kept = { words, version, unheard: this.unheard, typedAt: Date.now(), path: this.letter.path }
    this.device.keeper.keep('words', this.isSaved ? null : kept)
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

const isSame = (one: LetterWords, other: LetterWords) => PARTS.every((part) => one[part] === other[part])

const PARTS = ['recipient', 'opening', 'found', 'asked', 'closing'] as const satisfies readonly (keyof LetterWords)[]
