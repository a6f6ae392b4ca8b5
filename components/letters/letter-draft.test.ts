import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionResult } from '@/lib/actions/types'
import type { ReviseLetterInput } from '@/lib/letters/schema'
import type { ReviseLetterOutcome } from '@/lib/letters/types'
import { LetterDraft } from './letter-draft'

const WORDS = { recipient: '', opening: 'Thank you.', found: '', asked: '', closing: '' }
const sent: ReviseLetterInput[] = []
let answers: ActionResult<ReviseLetterOutcome>[] = []

const saved = (version: number): ActionResult<ReviseLetterOutcome> => ({
  data: { ok: true, value: { version, savedAt: '2026-05-18T09:30:00.000Z' } },
})

const makeDraft = () =>
  new LetterDraft({ id: 'letter', words: WORDS, version: 1 }, (input) => {
    sent.push(input)
    const answer = answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('offline'))
  })

beforeEach(() => {
  vi.useFakeTimers()
  sent.length = 0
})
afterEach(() => void vi.useRealTimers())

describe('LetterDraft', () => {
  it('sends what was written by itself, and the next change with the next version', async () => {
    answers = [saved(2), saved(3)]
    const draft = makeDraft()
    draft.write({ found: 'A' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(draft.state).toMatchObject({ status: 'saved', version: 2 })
    draft.write({ found: 'AB' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent.map(({ version, words }) => [version, words.found])).toEqual([
      [1, 'A'],
      [2, 'AB'],
    ])
  })

  it('keeps what was written while the server is away, and sends it when it is back', async () => {
    answers = []
    const draft = makeDraft()
    draft.write({ found: 'A' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(draft.state).toMatchObject({ status: 'retrying', words: { found: 'A' } })
    draft.write({ found: 'AB' })
    answers = [saved(2)]
    await vi.advanceTimersByTimeAsync(5000)
    expect(draft.state).toMatchObject({ status: 'saved', words: { found: 'AB' } })
  })

  it('stops at somebody else’s change, says so, and drops nothing', async () => {
    answers = [{ data: { ok: false, reason: 'stale' } }]
    const draft = makeDraft()
    draft.write({ found: 'A' })
    expect(await draft.flush()).toBe(false)
    expect(draft.state).toMatchObject({ status: 'stopped', words: { found: 'A' }, problem: expect.stringContaining('Somebody else') })
    draft.write({ found: 'AB' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveLength(1)
    expect(draft.state.words.found).toBe('AB')
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
