import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordedAnswer } from '@/lib/assessments/types'
import { compareCases } from '@/lib/clinical/findings/compare-cases'
import { checkObservation } from '@/lib/clinical/measures/check-observation'
import { assess } from '@/lib/clinical/screening/assess'
import { AT, context, DROP, openStore, row, Server, value } from './test-server'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const core = { assess, checkObservation, findCrossChecks: () => [], compareCases, askToConfirm: () => null }

function make(recorded: readonly RecordedAnswer[] = []) {
  const server = new Server(recorded)
  return { store: openStore({ server }), server, colleague: (value: number) => void server.write(row(value)) }
}

const EMPTY = assess({ ...context, observations: [] })
const settle = () => vi.advanceTimersByTimeAsync(60_000)

describe('AssessmentStore', () => {
  it('saves what was typed by itself', async () => {
    const { store, server } = make()
    store.answer(DROP, value(8.5))
    expect(store.unsaved).toBe(1)
    await settle()
    expect(store.answerAt(DROP)).toMatchObject({ status: 'saved', version: 1 })
    expect([server.saves, store.savedAt, store.unsaved, store.isBehind]).toEqual([[8.5], AT, 0, false])
  })

  it('sends what was typed meanwhile in one batch', async () => {
    const { store, server } = make()
    for (const side of ['left', 'right'] as const) store.answer({ measure: DROP.measure, side }, value(6))
    store.answer({ measure: 'running-cadence', side: 'none' }, value(168))
    await settle()
    expect([server.batches, store.unsaved, store.version]).toEqual([[3], 0, 4])
  })

  it('reads every change with the core, and not what is held back', async () => {
    const { store } = make()
    store.useCore(core)
    store.answer(DROP, value(9))
    await vi.advanceTimersByTimeAsync(50)
    expect(store.readings.of(DROP.measure)).toMatchObject([{ value: 9, level: 'deficit' }])
    store.answer(DROP, value(21))
    await vi.advanceTimersByTimeAsync(50)
    expect(store.readings.of(DROP.measure)).toEqual([])
  })

  it('holds back what the core does not take, says why, and keeps it', async () => {
    const { store, server } = make()
    store.useCore(core)
    store.answer(DROP, value(21))
    await settle()
    expect(store.answerAt(DROP)).toMatchObject({
      entry: value(21),
      status: 'held',
      message: 'Pelvic drop takes a number from -5 to 20 degrees.',
    })
    expect([server.saves, store.unsaved]).toEqual([[], 1])
  })

  it('never sends text for a number, nor half a force, and empty is not 0', async () => {
    const { store, server } = make()
    const hip = { measure: 'hip-abduction-strength-isometric', side: 'left' } as const
    store.answer(DROP, value(Number.NaN))
    store.answer(hip, { kind: 'force', forceN: 180, leverArmCm: null })
    store.answer({ measure: 'sleep-hours', side: 'none' }, { kind: 'blank' })
    await settle()
    expect(server.saves).toEqual([])
    expect([store.answerAt(DROP).status, store.answerAt(hip).status]).toEqual(['held', 'held'])
    store.answer(hip, { kind: 'force', forceN: 180, leverArmCm: 36 })
    await settle()
    expect(server.saves).toEqual(['force'])
  })

  it('goes on trying while the connection is lost, and loses nothing', async () => {
    const { store, server } = make()
    server.loseRequests = 3
    store.answer(DROP, value(8))
    await vi.advanceTimersByTimeAsync(2_000)
    expect([store.saving.failures > 0, store.unsaved]).toEqual([true, 1])
    await settle()
    expect([server.saves, store.unsaved]).toEqual([[8], 0])
  })

  it('takes its own unheard save for its own, whatever was typed since', async () => {
    const { store, server } = make()
    server.loseAnswers = 1
    store.answer(DROP, value(8))
    await vi.advanceTimersByTimeAsync(500)
    store.answer(DROP, value(9))
    await settle()
    expect(store.answerAt(DROP)).toMatchObject({ entry: value(9), status: 'saved', version: 2 })
    expect([server.saves, store.isBehind]).toEqual([[8, 9], false])
  })

  it('shows both when somebody else was faster, and lets one choose', async () => {
    for (const [choice, saves, shown] of [
      ['ours', [9], 9],
      ['theirs', [], 6],
    ] as const) {
      const { store, server, colleague } = make()
      colleague(6)
      store.answer(DROP, value(9))
      await settle()
      expect(store.answerAt(DROP)).toMatchObject({
        entry: value(9),
        status: 'conflict',
        theirs: { entry: value(6), recordedBy: 'Oona Fairlie' },
      })
      store.settle(DROP, choice)
      await settle()
      expect(store.answerAt(DROP)).toMatchObject({ entry: value(shown), status: 'saved' })
      expect(server.saves).toEqual(saves)
    }
  })

  it('notices that somebody else has recorded something it does not show', async () => {
    const { store, server, colleague } = make()
    colleague(6)
    store.answer({ measure: 'running-cadence', side: 'none' }, value(168))
    await settle()
    expect([store.isBehind, store.version]).toEqual([true, 1])
    store.answer({ measure: 'running-cadence', side: 'none' }, value(170))
    await settle()
    expect(store.version).toBe(1)
    store.merge({ version: server.version, answers: server.page(), signed: null, result: EMPTY })
    expect([store.isBehind, store.version, store.answerAt(DROP).entry]).toEqual([false, 4, value(6)])
  })

  it('shows theirs beside what is held back, when somebody else has recorded it', async () => {
    const { store, server, colleague } = make()
    store.useCore(core)
    store.answer(DROP, value(21))
    colleague(6)
    store.merge({ version: server.version, answers: server.page(), signed: null, result: EMPTY })
    expect(store.answerAt(DROP)).toMatchObject({ entry: value(21), status: 'conflict', theirs: { entry: value(6) } })
    expect(store.isBehind).toBe(false)
  })

  it('takes an answer back, and keeps its note when it has one', async () => {
    const { store, server } = make([row(8)])
    store.answer(DROP, { kind: 'blank' })
    await settle()
    expect([server.saves, store.answerAt(DROP).version]).toEqual([['blank'], 2])
  })

  it('keeps what was typed after somebody signed, and says that it is locked', async () => {
    const { store, server } = make()
    server.isSigned = true
    store.answer(DROP, value(8))
    await settle()
    expect([store.lock, store.unsaved, store.answerAt(DROP).entry]).toEqual(['signed', 1, value(8)])
  })

  it('reads a signed assessment as the server does, amendments included, and no longer by itself', async () => {
    const { store, server } = make([row(8)])
    store.useCore(core)
    await settle()
    const amended = assess({ ...context, observations: [{ ...DROP, value: 4 }] })
    store.merge({ version: 3, answers: server.page(), signed: { at: AT, name: 'Oona Fairlie', ruleVersion: 'test' }, result: amended })
    store.useCore(core)
    await settle()
    expect(store.readings.result).toBe(amended)
    expect(store.readings.of(DROP.measure)).toMatchObject([{ value: 4, level: 'typical' }])
  })

  it('gives a row the same object until its reading changes', async () => {
    const { store } = make([row(8)])
    store.useCore(core)
    await settle()
    const before = store.readings.of(DROP.measure)
    store.answer({ measure: 'running-cadence', side: 'none' }, value(168))
    await settle()
    expect(store.readings.of(DROP.measure)).toBe(before)
  })
})
