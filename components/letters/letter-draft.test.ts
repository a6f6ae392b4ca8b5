import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionResult } from '@/lib/actions/types'
import type { ReviseLetterInput } from '@/lib/letters/schema'
import type { ReviseLetterOutcome } from '@/lib/letters/types'
import { Keeper } from '../kept/keeper'
import type { KeptLetter, KeptLetterRow } from '../kept/letter-shelf'
import { LetterDraft } from './letter-draft'

const WORDS = { recipient: '', opening: 'Thank you.', found: '', asked: '', closing: '' }
const sent: ReviseLetterInput[] = []
let answers: ActionResult<ReviseLetterOutcome>[] = []

/** What each tab keeps on the device, by tab. */
const device = new Map<string, KeptLetter>()
const found = (tab: string) => device.get(tab)?.words.found

const saved = (version: number): ActionResult<ReviseLetterOutcome> => ({
  data: { ok: true, value: { version, savedAt: '2026-05-18T09:30:00.000Z' } },
})
const stale = (version: number, words: string): ActionResult<ReviseLetterOutcome> => ({
  data: { ok: false, reason: 'stale', theirs: { version, words: { ...WORDS, found: words } } },
})

const makeDraft = (tab = 'a', letter = { words: WORDS, version: 1 }) =>
  new LetterDraft({
    letter: { id: 'letter', path: '/letters/letter', ...letter },
    revise: (input) => {
      sent.push(input)
      const answer = answers.shift()
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('offline'))
    },
    openDevice: (onChange) => ({
      keeper: new Keeper<KeptLetter>({
        write: async (rows) => rows.forEach(([, kept]) => (kept ? device.set(tab, kept) : device.delete(tab))),
        onChange,
      }),
      find: async () =>
        [...device].filter(([other]) => other !== tab).map(([other, kept]): KeptLetterRow => [['', '', '', other, ''], kept]),
      drop: async (rows) => rows.forEach(([key]) => device.delete(key[3])),
    }),
  })

beforeEach(() => {
  vi.useFakeTimers()
  sent.length = 0
  answers = []
  device.clear()
})
afterEach(() => void vi.useRealTimers())

const sentWords = () => sent.map(({ version, words }) => [version, words.found])

describe('LetterDraft', () => {
  it('sends what was written by itself, and the next change with the next version', async () => {
    answers = [saved(2), saved(3)]
    const draft = makeDraft()
    draft.write({ found: 'A' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(draft.state).toMatchObject({ status: 'saved', version: 2 })
    draft.write({ found: 'AB' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(sentWords()).toEqual([
      [1, 'A'],
      [2, 'AB'],
    ])
  })

  it('keeps what was written while the server is away, and sends it when it is back', async () => {
    const draft = makeDraft()
    draft.write({ found: 'A' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(draft.state).toMatchObject({ status: 'retrying', words: { found: 'A' }, isKept: true })
    draft.write({ found: 'AB' })
    answers = [saved(2), saved(3)]
    await vi.advanceTimersByTimeAsync(5000)
    expect(draft.state).toMatchObject({ status: 'saved', words: { found: 'AB' } })
  })

  it('sends again, word for word, what it has sent without hearing, and then what was written since', async () => {
    const draft = makeDraft()
    draft.write({ found: 'A' })
    await vi.advanceTimersByTimeAsync(1000)
    draft.write({ found: 'AB' })
    answers = [saved(2), saved(3)]
    expect(await draft.flush()).toBe(true)
    expect(sentWords()).toEqual([
      [1, 'A'],
      [1, 'A'],
      [2, 'AB'],
    ])
  })

  it('shows both when somebody else has changed it, sends nothing meanwhile, and lets one choose', async () => {
    for (const [choice, last, shown] of [
      ['ours', [5, 'AB'], 'AB'],
      ['theirs', [1, 'A'], 'Theirs'],
    ] as const) {
      sent.length = 0
      answers = [stale(5, 'Theirs'), saved(6)]
      const draft = makeDraft()
      draft.write({ found: 'A' })
      expect(await draft.flush()).toBe(false)
      expect(draft.state).toMatchObject({ status: 'stopped', words: { found: 'A' }, theirs: { words: { found: 'Theirs' } } })
      draft.write({ found: 'AB' })
      await vi.advanceTimersByTimeAsync(10_000)
      expect([sent.length, draft.state.words.found, found('a')]).toEqual([1, 'AB', 'AB'])
      draft.settle(choice)
      await vi.advanceTimersByTimeAsync(1000)
      expect(draft.state).toMatchObject({ status: 'saved', words: { found: shown }, theirs: null })
      expect([sentWords().at(-1), device.size]).toEqual([last, 0])
    }
  })

  it('what is written while a save is on its way goes after it', async () => {
    answers = [saved(2), saved(3)]
    const draft = makeDraft()
    draft.write({ found: 'A' })
    const flushed = draft.flush()
    draft.write({ closing: 'B' })
    await flushed
    expect(await draft.flush()).toBe(true)
    expect(sent[1]).toMatchObject({ version: 2, words: { found: 'A', closing: 'B' } })
  })
})

describe('what the device keeps of a letter', () => {
  it('is there at each keystroke, and let go once it is on record', async () => {
    answers = [saved(2)]
    const draft = makeDraft()
    draft.write({ found: 'A' })
    await vi.advanceTimersByTimeAsync(0)
    expect(device.get('a')).toMatchObject({ words: { found: 'A' }, version: 1, path: '/letters/letter' })
    await vi.advanceTimersByTimeAsync(1000)
    expect([draft.state.status, device.size]).toEqual(['saved', 0])
  })

  it('comes back in the next tab and is saved, its own unheard save included', async () => {
    const gone = makeDraft()
    gone.write({ found: 'A' })
    await vi.advanceTimersByTimeAsync(1000)
    gone.write({ found: 'AB' })
    await gone.stopKeeping()
    vi.clearAllTimers()
    sent.length = 0
    answers = [saved(2), saved(3)]
    const draft = makeDraft('b', { words: { ...WORDS, found: 'A' }, version: 2 })
    await draft.restore()
    expect(draft.state.words.found).toBe('AB')
    await vi.advanceTimersByTimeAsync(1000)
    expect(sentWords()).toEqual([
      [1, 'A'],
      [2, 'AB'],
    ])
    expect([draft.state.status, device.size]).toEqual(['saved', 0])
  })

  it('is dropped when it is on record by now, and waits when something has been written here since', async () => {
    const gone = makeDraft()
    gone.write({ found: 'A' })
    await gone.stopKeeping()
    const fresh = makeDraft('b')
    fresh.write({ found: 'C' })
    await fresh.restore()
    expect([fresh.state.words.found, found('a')]).toEqual(['C', 'A'])
    await fresh.stopKeeping()
    device.delete('b')
    const draft = makeDraft('c', { words: { ...WORDS, found: 'A' }, version: 2 })
    await draft.restore()
    expect([draft.state.status, device.size]).toEqual(['saved', 0])
  })

  it('is nothing more once its account has signed out', async () => {
    const draft = makeDraft()
    await draft.stopKeeping()
    draft.write({ found: 'A' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(device.size).toBe(0)
  })
})
