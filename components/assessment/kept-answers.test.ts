import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DROP, openStore, row, Server, TestDevice, value } from './test-server'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settle = () => vi.advanceTimersByTimeAsync(60_000)
const moment = () => vi.advanceTimersByTimeAsync(500)
const CADENCE = { measure: 'running-cadence', side: 'none' } as const

/** A tab whose every request is lost, as it stands when it crashes. */
async function crash(typed: number, device: TestDevice) {
  const server = new Server([])
  server.loseRequests = Number.POSITIVE_INFINITY
  const store = openStore({ server, device })
  store.answer(DROP, value(typed))
  await moment()
  await store.stopKeeping()
}

describe('KeptAnswers', () => {
  it('keeps what is typed at once, and lets it go when it is on record', async () => {
    const device = new TestDevice()
    const store = openStore({ server: new Server([]), device })
    store.answer(DROP, value(8.5))
    await vi.advanceTimersByTimeAsync(0)
    expect([...device.rows.values()].map(({ answer }) => answer)).toMatchObject([
      { ...DROP, entry: value(8.5), path: '/patients/r/assessments/a' },
    ])
    await settle()
    expect([device.rows.size, store.unsaved, store.isKept]).toEqual([0, 0, true])
  })

  it('brings back after a crash what was not on record, half a force included, and saves what can be saved', async () => {
    const device = new TestDevice()
    await crash(8.5, device)
    const server = new Server([])
    const broken = openStore({ server, device })
    const hip = { measure: 'hip-abduction-strength-isometric', side: 'left' } as const
    broken.answer(hip, { kind: 'force', forceN: 180, leverArmCm: null })
    await vi.advanceTimersByTimeAsync(0)
    const store = openStore({ server, device })
    await store.restore(false)
    await settle()
    expect(server.saves).toEqual([8.5])
    expect(store.answerAt(hip)).toMatchObject({ entry: { kind: 'force', forceN: 180 }, status: 'held' })
    expect([...device.rows.values()].map(({ answer }) => answer.measure).filter((measure) => measure === DROP.measure)).toEqual([])
  })

  it('brings nothing back for another account', async () => {
    const device = new TestDevice()
    await crash(8.5, device)
    const store = openStore({ server: new Server([]), device, accountId: 'colleague' })
    await store.restore(false)
    expect([store.unsaved, store.stranded.length, device.rows.size]).toEqual([0, 0, 1])
  })

  it('shows both when somebody else has recorded another value since, and overwrites nothing', async () => {
    const device = new TestDevice()
    await crash(9, device)
    const server = new Server([])
    server.write(row(6))
    const store = openStore({ server, device })
    await store.restore(false)
    await settle()
    expect(store.answerAt(DROP)).toMatchObject({ entry: value(9), status: 'conflict', theirs: { entry: value(6) } })
    expect(server.saves).toEqual([])
  })

  it('knows after a crash its own save of which it never heard', async () => {
    const device = new TestDevice()
    const server = new Server([])
    server.loseAnswers = 1
    const crashed = openStore({ server, device })
    crashed.answer(DROP, value(8))
    await moment()
    crashed.answer(DROP, value(9))
    await vi.advanceTimersByTimeAsync(0)
    await crashed.stopKeeping()
    const store = openStore({ server, device })
    await store.restore(false)
    await settle()
    expect([server.saves, store.answerAt(DROP).status]).toEqual([[8, 9], 'saved'])
  })

  it('leaves alone what has been typed since the page was opened', async () => {
    const device = new TestDevice()
    await crash(9, device)
    const server = new Server([])
    const store = openStore({ server, device })
    store.answer(DROP, value(7))
    await store.restore(false)
    await settle()
    expect(server.saves).toEqual([7])
  })

  it('shows what is stranded when the assessment has been signed, until somebody lets it go', async () => {
    const device = new TestDevice()
    await crash(9, device)
    const store = openStore({ server: new Server([]), device, signed: true })
    await store.restore(true)
    expect([store.stranded.map(({ entry }) => entry), store.answerAt(DROP).entry]).toEqual([[value(9)], { kind: 'blank' }])
    expect(device.rows.size).toBe(1)
    await store.dropStranded()
    expect([store.stranded, device.rows.size]).toEqual([[], 0])
  })

  it('says when the device does not take it, and takes it once there is room again', async () => {
    const device = new TestDevice()
    device.isFull = true
    const server = new Server([])
    server.loseRequests = Number.POSITIVE_INFINITY
    const store = openStore({ server, device })
    store.answer(DROP, value(9))
    await moment()
    expect(store.isKept).toBe(false)
    device.isFull = false
    store.answer(CADENCE, value(168))
    await moment()
    expect([store.isKept, device.rows.size]).toEqual([true, 2])
  })

  it('keeps nothing more once its account has signed out', async () => {
    const device = new TestDevice()
    const server = new Server([])
    server.loseRequests = Number.POSITIVE_INFINITY
    const store = openStore({ server, device })
    await store.stopKeeping()
    store.answer(DROP, value(9))
    await moment()
    expect(device.rows.size).toBe(0)
  })
})

describe('leaving the page', () => {
  it('sends at once what still waits, and once only', async () => {
    const server = new Server([])
    const store = openStore({ server })
    store.answer(DROP, value(9))
    store.answer(CADENCE, value(168))
    store.leave()
    store.leave()
    await vi.advanceTimersByTimeAsync(0)
    expect([server.batches, store.unsaved]).toEqual([[2], 0])
    await settle()
    expect(server.batches).toEqual([2])
  })

  it('does not take its own save on leaving for somebody else’s when it is opened again', async () => {
    const server = new Server([])
    server.loseAnswers = 1
    const store = openStore({ server })
    store.answer(DROP, value(8))
    store.leave()
    await vi.advanceTimersByTimeAsync(0)
    store.answer(DROP, value(9))
    await settle()
    expect([server.saves, store.answerAt(DROP).status]).toEqual([[8, 9], 'saved'])
  })

  it('puts nobody else’s name under what was typed, and goes on keeping it', async () => {
    const device = new TestDevice()
    const server = new Server([])
    server.signedInAs = 'colleague'
    const store = openStore({ server, device })
    store.answer(DROP, value(8))
    await settle()
    expect([store.lock, store.unsaved, server.saves, device.rows.size]).toEqual(['other-account', 1, [], 1])
  })
})
