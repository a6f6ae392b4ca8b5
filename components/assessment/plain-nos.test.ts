import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { layOutSheet } from '@/lib/assessments/sheet'
import { changedSince, giveNone, openAmong, plainNosOf, takeNoneBack } from './plain-nos'
import { AT, openStore, Server, TestDevice } from './test-server'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settle = () => vi.advanceTimersByTimeAsync(60_000)

const safety = layOutSheet({ sex: 'female', age: 36, kind: 'first', added: [] }).find(({ id }) => id === 'safety')
const inBlock = (id: string, soreSide: 'left' | 'right' | 'both' = 'right') => {
  const block = safety?.blocks.find((each) => each.id === id)
  if (!safety || !block) throw new Error(`No block ${id}`)
  return plainNosOf(block, safety, soreSide)
}

const JOINT = [
  ['rf-acute-trauma', 'none', 'no'],
  ['rf-effusion', 'right', 'none'],
  ['rf-extensor-mechanism', 'none', 'no'],
  ['rf-giving-way', 'none', 'no'],
  ['rf-hot-swollen-joint-fever', 'none', 'no'],
  ['rf-patellar-dislocation', 'none', 'no'],
  ['rf-true-locked-knee', 'none', 'no'],
  ['rf-unable-weight-bear-atraumatic', 'none', 'no'],
]

const GIVING_WAY = { measure: 'rf-giving-way', side: 'none' } as const
const valuesOn = (server: Server) =>
  server.page().map(({ measure, side, entry }) => [measure, side, entry.kind === 'value' ? entry.value : entry.kind])

/** A colleague's answer, on record before this page has heard of it. */
const answerOf = (value: string) => ({
  ...GIVING_WAY,
  entry: { kind: 'value', value } as const,
  note: '',
  recordedAt: AT,
  recordedBy: 'Oona Fairlie',
})

describe('"None of these"', () => {
  it('gives an explicit no to each question of the block, about the sore knee', async () => {
    const server = new Server([])
    const store = openStore({ server })
    expect(giveNone(store, inBlock('joint'))).toHaveLength(8)
    await settle()
    expect(valuesOn(server).sort()).toEqual(JOINT)
    expect([server.batches, store.unsaved]).toEqual([[8], 0])
  })

  it('asks each knee when both are sore', () =>
    expect(inBlock('joint', 'both').filter(({ measure }) => measure === 'rf-effusion')).toEqual([
      { measure: 'rf-effusion', side: 'left', value: 'none' },
      { measure: 'rf-effusion', side: 'right', value: 'none' },
    ]))

  it('cannot answer bone stress at one stroke, nor what follows an injury', () => {
    expect(inBlock('bone-stress')).toEqual([])
    expect(inBlock('joint').filter(({ measure }) => measure.startsWith('rf-ottawa'))).toEqual([])
  })

  it('never touches an answer that stands, "unknown" included', async () => {
    const server = new Server([])
    const store = openStore({ server })
    store.answer(GIVING_WAY, { kind: 'value', value: 'unknown' })
    const given = giveNone(store, inBlock('joint'))
    await settle()
    expect([given.length, store.answerAt(GIVING_WAY).entry]).toEqual([7, { kind: 'value', value: 'unknown' }])
    expect(openAmong(store, inBlock('joint'))).toEqual([])
  })

  it('is kept on the device without a server, and comes back in the next tab', async () => {
    const device = new TestDevice()
    const server = new Server([])
    server.loseRequests = Number.POSITIVE_INFINITY
    const closed = openStore({ server, device })
    giveNone(closed, inBlock('joint'))
    await vi.advanceTimersByTimeAsync(500)
    await closed.stopKeeping()
    expect(device.rows.size).toBe(8)
    server.loseRequests = 0
    const store = openStore({ server, device })
    await store.restore(false)
    await settle()
    expect(valuesOn(server).sort()).toEqual(JOINT)
    expect(device.rows.size).toBe(0)
  })

  it('overwrites nothing that a colleague has answered meanwhile: both stand until somebody chooses', async () => {
    const server = new Server([])
    const store = openStore({ server })
    server.write(answerOf('yes'))
    giveNone(store, inBlock('joint'))
    await settle()
    expect(store.answerAt(GIVING_WAY)).toMatchObject({ status: 'conflict', entry: { value: 'no' }, theirs: { entry: { value: 'yes' } } })
    expect(valuesOn(server)).toContainEqual(['rf-giving-way', 'none', 'yes'])
  })
})

describe('taking "None of these" back', () => {
  it('restores in one step what stood before, a note included', async () => {
    const server = new Server([{ ...answerOf(''), entry: { kind: 'blank' }, note: 'Asked twice', version: 1 }])
    const store = openStore({ server })
    const given = giveNone(store, inBlock('joint'))
    await settle()
    takeNoneBack(store, given)
    await settle()
    expect(store.answerAt(GIVING_WAY)).toMatchObject({ entry: { kind: 'blank' }, note: 'Asked twice', status: 'saved' })
    expect(valuesOn(server).map(([, , value]) => value)).toEqual(Array(8).fill('blank'))
  })

  it('leaves what was changed since, and says how many', async () => {
    const server = new Server([])
    const store = openStore({ server })
    const given = giveNone(store, inBlock('joint'))
    store.answer(GIVING_WAY, { kind: 'value', value: 'yes' })
    expect(changedSince(store, given)).toBe(1)
    takeNoneBack(store, given)
    await settle()
    expect(valuesOn(server).filter(([, , value]) => value !== 'blank')).toEqual([['rf-giving-way', 'none', 'yes']])
  })

  it('leaves a colleague’s answer where both stood', async () => {
    const server = new Server([])
    const store = openStore({ server })
    server.write(answerOf('yes'))
    const given = giveNone(store, inBlock('joint'))
    await settle()
    takeNoneBack(store, given)
    await settle()
    expect(store.answerAt(GIVING_WAY)).toMatchObject({ entry: { value: 'yes' }, status: 'saved' })
    expect(valuesOn(server)).toContainEqual(['rf-giving-way', 'none', 'yes'])
  })
})
