import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordObservationInput } from '@/lib/assessments/schema'
import type { RecordedAnswer } from '@/lib/assessments/types'
import { checkObservation } from '@/lib/clinical/measures/check-observation'
import { assess } from '@/lib/clinical/screening/assess'
import type { AssessmentCase } from '@/lib/clinical/screening/types'
import { AssessmentStore } from './assessment-store'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const DROP = { measure: 'running-contralateral-pelvic-drop', side: 'left' } as const
const AT = '2026-05-18T09:30:00.000Z'
const context: Omit<AssessmentCase, 'observations'> = {
  asOf: '2026-05-18',
  patient: { bornOn: '1990-04-02', sex: 'female' },
  condition: 'PFP',
  symptomaticSide: 'left',
  clearance: null,
  releases: [],
}
const core = { assess, checkObservation, findCrossChecks: () => [], askToConfirm: () => null }

/** A server of one assessment that follows the rules of the real one: versions, and the same answer twice is once. */
function make(recorded: readonly RecordedAnswer[] = []) {
  const rows = new Map(recorded.map((row) => [`${row.measure}:${row.side}`, row]))
  const server = { version: 1 + recorded.length, loseAnswers: 0, loseRequests: 0, saves: [] as unknown[] }
  const record = async ({ measure, side, version, entry, note }: RecordObservationInput) => {
    if (server.loseRequests-- > 0) throw new Error('Failed to fetch')
    const key = `${measure}:${side}`
    const standing = rows.get(key)
    const isSame = standing && JSON.stringify([standing.entry, standing.note]) === JSON.stringify([entry, note])
    if (standing && !isSame && standing.version !== version) return { data: { ok: false, reason: 'stale', theirs: standing } as const }
    if (!isSame) {
      server.saves.push('value' in entry ? entry.value : entry.kind)
      server.version += 1
      rows.set(key, { measure, side, entry, note, version: (standing?.version ?? 0) + 1, recordedAt: AT, recordedBy: 'Test' })
    }
    if (server.loseAnswers-- > 0) throw new Error('Connection reset')
    const now = rows.get(key)
    return { data: { ok: true, value: { version: now?.version ?? 0, assessmentVersion: server.version, recordedAt: AT } } as const }
  }
  const clear = (input: Omit<RecordObservationInput, 'entry' | 'note'>) => record({ ...input, entry: { kind: 'blank' }, note: '' })
  const page = {
    id: 'a',
    version: server.version,
    answers: recorded,
    context,
    result: assess({ ...context, observations: [] }),
    signed: null,
  }
  const noneOfThese = async () => ({ data: { ok: true, value: { answers: [], assessmentVersion: server.version } } as const })
  const store = new AssessmentStore(page, { record, clear, noneOfThese })
  const colleague = (value: number) => {
    const standing = rows.get(`${DROP.measure}:${DROP.side}`)
    rows.set(`${DROP.measure}:${DROP.side}`, { ...row(value), version: (standing?.version ?? 0) + 1 })
    server.version += 1
  }
  return { store, server, colleague }
}

const row = (value: number): RecordedAnswer => ({
  ...DROP,
  entry: { kind: 'value', value },
  note: '',
  version: 1,
  recordedAt: AT,
  recordedBy: 'Oona Fairlie',
})
const value = (value: number) => ({ kind: 'value', value }) as const
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
    const { store, colleague } = make()
    colleague(6)
    store.answer({ measure: 'running-cadence', side: 'none' }, value(168))
    await settle()
    expect([store.isBehind, store.version]).toEqual([true, 1])
    store.answer({ measure: 'running-cadence', side: 'none' }, value(170))
    await settle()
    expect(store.version).toBe(1)
    store.merge({ version: 4, answers: [row(6)], signed: null })
    expect([store.isBehind, store.version, store.answerAt(DROP).entry]).toEqual([false, 4, value(6)])
  })

  it('takes an answer back, and keeps its note when it has one', async () => {
    const { store, server } = make([row(8)])
    store.answer(DROP, { kind: 'blank' })
    await settle()
    expect([server.saves, store.answerAt(DROP).version]).toEqual([['blank'], 2])
  })

  it('keeps what was typed after somebody signed, and says that it is locked', async () => {
    const { store } = make()
    const locked = new AssessmentStore(
      { id: 'a', version: 1, answers: [], context, result: store.readings.result, signed: null },
      {
        record: async () => ({ data: { ok: false, reason: 'signed' } as const }),
        clear: async () => ({}),
        noneOfThese: async () => ({}),
      },
    )
    locked.answer(DROP, value(8))
    await settle()
    expect([locked.lock, locked.unsaved, locked.answerAt(DROP).entry]).toEqual(['signed', 1, value(8)])
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
