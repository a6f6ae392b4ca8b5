import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SaveQueue } from './save-queue'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Answer = { data?: string } | 'offline'

/** A server that answers as it is told, and a screen whose values can be changed while a save is on its way. */
function make(answers: Answer[] = []) {
  const screen = new Map<string, number>()
  const sent: string[] = []
  const unreadable: string[] = []
  const queue = new SaveQueue<string, string, string>({
    most: 3,
    jobFor: (key) => `${key}=${screen.get(key)}`,
    send: async (batch) => {
      sent.push([...batch.values()].join(' '))
      const answer = answers.shift() ?? { data: 'ok' }
      if (answer === 'offline') throw new Error('Failed to fetch')
      return answer
    },
    onAnswer: () => undefined,
    onUnreadable: (key) => unreadable.push(key),
    onChange: () => undefined,
  })
  const type = (key: string, value: number) => {
    screen.set(key, value)
    queue.touch(key)
  }
  return { queue, sent, type, unreadable }
}

describe('SaveQueue', () => {
  it('sends a number typed at speed once, as it stands in the end', async () => {
    const { sent, type } = make()
    type('drop', 1)
    await vi.advanceTimersByTimeAsync(200)
    type('drop', 16)
    await vi.advanceTimersByTimeAsync(399)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual(['drop=16'])
  })

  it('sends what is ready in one batch, in the order in which it was touched', async () => {
    const { sent, type, queue } = make()
    type('a', 1)
    type('b', 2)
    type('a', 3)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toEqual(['b=2 a=3'])
    expect(queue.state).toEqual({ waiting: 0, isSending: false, failures: 0, refusal: null })
  })

  it('sends one batch at a time, and no more in it than it may hold', async () => {
    const { sent, type } = make()
    for (const [index, key] of ['a', 'b', 'c', 'd', 'e'].entries()) type(key, index)
    await vi.advanceTimersByTimeAsync(401)
    expect(sent).toEqual(['a=0 b=1 c=2', 'd=3 e=4'])
  })

  it('lets what is still being typed out of the batch', async () => {
    const { sent, type } = make()
    type('a', 1)
    await vi.advanceTimersByTimeAsync(300)
    type('b', 2)
    await vi.advanceTimersByTimeAsync(100)
    expect(sent).toEqual(['a=1'])
  })

  it('tries again later and later, and loses nothing', async () => {
    const { sent, type, queue } = make(['offline', 'offline', 'offline'])
    type('a', 1)
    await vi.advanceTimersByTimeAsync(400)
    expect(queue.state).toMatchObject({ waiting: 1, failures: 1 })
    type('b', 2)
    await vi.advanceTimersByTimeAsync(999)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1 + 2_000 + 4_000 + 1_000)
    expect(sent).toEqual(['a=1', 'a=1 b=2', 'a=1 b=2', 'a=1 b=2'])
    expect(queue.state).toMatchObject({ waiting: 0, failures: 0 })
  })

  it('does not put the next try off because somebody goes on typing', async () => {
    const { sent, type } = make(['offline'])
    type('a', 1)
    await vi.advanceTimersByTimeAsync(400)
    for (const value of [1, 2, 3, 4, 5, 6]) {
      type('b', value)
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(sent[1]).toMatch(/^a=1/)
  })

  it('waits at most half a minute between tries', async () => {
    const { sent, type } = make(Array.from({ length: 12 }, () => 'offline' as const))
    type('a', 1)
    await vi.advanceTimersByTimeAsync(400 + 1_000 + 2_000 + 4_000 + 8_000 + 16_000)
    expect(sent).toHaveLength(6)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent).toHaveLength(7)
  })

  it('sends what changed while a save was on its way', async () => {
    const { sent, type, queue } = make()
    type('a', 1)
    void queue.flush()
    type('a', 2)
    await vi.advanceTimersByTimeAsync(400)
    expect(sent).toEqual(['a=1', 'a=2'])
  })

  it('flushes what waits now, not what is typed while it is on its way', async () => {
    const { sent, type, queue } = make()
    type('a', 1)
    const flushing = queue.flush()
    type('b', 2)
    await flushing
    expect(sent).toEqual(['a=1'])
    await vi.advanceTimersByTimeAsync(400)
    expect(sent).toEqual(['a=1', 'b=2'])
  })

  it('flushes without the pause, and gives up waiting at a failure without dropping it', async () => {
    const { sent, type, queue } = make([{ data: 'ok' }, 'offline'])
    for (const [index, key] of ['a', 'b', 'c', 'd'].entries()) type(key, index)
    await queue.flush()
    expect(sent).toEqual(['a=0 b=1 c=2', 'd=3'])
    expect(queue.state).toMatchObject({ waiting: 1, failures: 1 })
  })

  it('remembers why the server does not answer, until it does', async () => {
    const { type, queue } = make([{ serverError: { refusal: 'signed-out', reference: 'r' } } as Answer])
    type('a', 1)
    await vi.advanceTimersByTimeAsync(400)
    expect(queue.state.refusal).toBe('signed-out')
    queue.wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(queue.state).toMatchObject({ waiting: 0, refusal: null })
  })

  it('finds out which of a batch the server cannot read, lets that one go, and saves the others', async () => {
    const refused = { validationErrors: { formErrors: [], fieldErrors: {} } } as Answer
    const { sent, type, unreadable } = make([refused, { data: 'ok' }, refused])
    for (const [index, key] of ['a', 'b', 'c'].entries()) type(key, index)
    await vi.advanceTimersByTimeAsync(500)
    expect([sent, unreadable]).toEqual([['a=0 b=1 c=2', 'a=0', 'b=1', 'c=2'], ['b']])
    type('a', 4)
    type('c', 5)
    await vi.advanceTimersByTimeAsync(500)
    expect(sent.at(-1)).toBe('a=4 c=5')
  })
})
