import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionResult } from '@/lib/actions/types'
import type { AnswerInput, RecordObservationsInput } from '@/lib/assessments/schema'
import type { AnswerOutcome, RecordedAnswer, RecordOutcome } from '@/lib/assessments/types'
import { compareCases } from '@/lib/clinical/findings/compare-cases'
import { checkObservation } from '@/lib/clinical/measures/check-observation'
import { assess } from '@/lib/clinical/screening/assess'
import type { AssessmentCase } from '@/lib/clinical/screening/types'
import { AssessmentStore } from './assessment-store'
import type { Place } from './draft-answer'

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
const core = { assess, checkObservation, findCrossChecks: () => [], compareCases, askToConfirm: () => null }

const key = ({ measure, side }: Place) => `${measure}:${side}`

/** A server of one assessment that follows the rules of the real one: versions, and the same answer twice is once. */
class Server {
  version: number
  loseAnswers = 0
  loseRequests = 0
  readonly saves: unknown[] = []
  readonly batches: number[] = []
  private readonly rows: Map<string, RecordedAnswer>

  constructor(recorded: readonly RecordedAnswer[]) {
    this.rows = new Map(recorded.map((row) => [key(row), row]))
    this.version = 1 + recorded.length
  }

  readonly record = async ({ answers }: RecordObservationsInput): Promise<ActionResult<RecordOutcome>> => {
    if (this.loseRequests-- > 0) throw new Error('Failed to fetch')
    this.batches.push(answers.length)
    const outcomes = answers.map((answer) => this.recordOne(answer))
    if (this.loseAnswers-- > 0) throw new Error('Connection reset')
    return { data: { ok: true, value: { answers: outcomes, ...this.state } } }
  }

  get state() {
    return { assessmentVersion: this.version, versionSum: [...this.rows.values()].reduce((sum, { version }) => sum + version, 0) }
  }

  page(): readonly RecordedAnswer[] {
    return [...this.rows.values()]
  }

  write(row: Omit<RecordedAnswer, 'version'>): number {
    const version = (this.rows.get(key(row))?.version ?? 0) + 1
    this.version += 1
    this.rows.set(key(row), { ...row, version })
    return version
  }

  private recordOne({ measure, side, version, entry, note, unheard }: AnswerInput): AnswerOutcome {
    const standing = this.rows.get(key({ measure, side }))
    const isSame = (said: { entry: unknown; note: string }) =>
      standing && JSON.stringify([standing.entry, standing.note]) === JSON.stringify([said.entry, said.note])
    if (standing && isSame({ entry, note })) return { ok: true, value: { version: standing.version, recordedAt: AT } }
    if (standing && standing.version !== version && !unheard.some(isSame)) return { ok: false, reason: 'stale', theirs: standing }
    this.saves.push('value' in entry ? entry.value : entry.kind)
    const written = this.write({ measure, side, entry, note, recordedAt: AT, recordedBy: 'Test' })
    return { ok: true, value: { version: written, recordedAt: AT } }
  }
}

const viewer = { accountId: 'account', clinicId: 'clinic' }

function make(recorded: readonly RecordedAnswer[] = []) {
  const server = new Server(recorded)
  const result = assess({ ...context, observations: [] })
  const page = { id: 'a', version: server.version, answers: recorded, context, result, signed: null, viewer, last: null }
  const noneOfThese = async () => ({ data: { ok: true, value: { answers: [], ...server.state } } as const })
  const store = new AssessmentStore(page, { record: server.record, noneOfThese, carryOver: async () => ({}) })
  const colleague = (value: number) => void server.write(row(value))
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
    store.merge({ version: server.version, answers: server.page(), signed: null })
    expect([store.isBehind, store.version, store.answerAt(DROP).entry]).toEqual([false, 4, value(6)])
  })

  it('shows theirs beside what is held back, when somebody else has recorded it', async () => {
    const { store, server, colleague } = make()
    store.useCore(core)
    store.answer(DROP, value(21))
    colleague(6)
    store.merge({ version: server.version, answers: server.page(), signed: null })
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
    const { store } = make()
    const locked = new AssessmentStore(
      { id: 'a', version: 1, answers: [], context, result: store.readings.result, signed: null, viewer, last: null },
      {
        record: async () => ({ data: { ok: false, reason: 'signed' } as const }),
        noneOfThese: async () => ({}),
        carryOver: async () => ({}),
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
