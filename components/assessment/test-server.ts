import type { ActionResult } from '@/lib/actions/types'
import type { AnswerInput, RecordObservationsInput } from '@/lib/assessments/schema'
import type { AnswerOutcome, RecordedAnswer, RecordOutcome } from '@/lib/assessments/types'
import { assess } from '@/lib/clinical/screening/assess'
import type { AssessmentCase } from '@/lib/clinical/screening/types'
import type { Device } from '../kept/device'
import { Keeper } from '../kept/keeper'
import type { KeptAnswer, KeptRow, ShelfPlace } from '../kept/shelf'
import { AssessmentStore } from './assessment-store'
import type { Place } from './draft-answer'

export const AT = '2026-05-18T09:30:00.000Z'
export const DROP = { measure: 'running-contralateral-pelvic-drop', side: 'left' } as const

export const context: Omit<AssessmentCase, 'observations'> = {
  asOf: '2026-05-18',
  patient: { bornOn: '1990-04-02', sex: 'female' },
  condition: 'PFP',
  symptomaticSide: 'left',
  clearance: null,
  releases: [],
}

const key = ({ measure, side }: Place) => `${measure}:${side}`

/** A server of one assessment that follows the rules of the real one: versions, and the same answer twice is once. */
export class Server {
  version: number
  loseAnswers = 0
  loseRequests = 0
  readonly saves: unknown[] = []
  readonly batches: number[] = []
  signedInAs = 'account'
  isSigned = false
  private readonly rows: Map<string, RecordedAnswer>

  constructor(recorded: readonly RecordedAnswer[]) {
    this.rows = new Map(recorded.map((row) => [key(row), row]))
    this.version = 1 + recorded.length
  }

  readonly record = async ({ answers, enteredBy }: RecordObservationsInput): Promise<ActionResult<RecordOutcome>> => {
    if (this.loseRequests-- > 0) throw new Error('Failed to fetch')
    if (enteredBy !== this.signedInAs) return { data: { ok: false, reason: 'other-account' } }
    if (this.isSigned) return { data: { ok: false, reason: 'signed' } }
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

/** A device that outlives the page: what a tab has kept is there for the next one. */
export class TestDevice {
  readonly rows = new Map<string, KeptRow>()
  isFull = false

  readonly open = (place: ShelfPlace, onChange: () => void): Device => {
    const keyOf = (answer: string) => [place.accountId, place.clinicId, place.assessmentId, place.tab, answer] as KeptRow['key']
    const write = async (changes: readonly (readonly [string, KeptAnswer | null])[]) => {
      if (this.isFull) throw new Error('QuotaExceededError')
      for (const [name, answer] of changes) {
        const key = keyOf(name)
        if (answer) this.rows.set(key.join(), { ...place, key, answer })
        else this.rows.delete(key.join())
      }
    }
    const isOurs = ({ accountId, clinicId, assessmentId, tab }: KeptRow) =>
      accountId === place.accountId && clinicId === place.clinicId && assessmentId === place.assessmentId && tab !== place.tab
    return {
      keeper: new Keeper({ write, onChange }),
      find: async () => [...this.rows.values()].filter(isOurs).toSorted((a, b) => a.answer.typedAt - b.answer.typedAt),
      drop: async (rows) => rows.forEach(({ key }) => this.rows.delete(key.join())),
    }
  }
}

interface Opened {
  readonly server: Server
  readonly device?: TestDevice
  readonly accountId?: string
  readonly signed?: boolean
}

/** Opens the page of the server's assessment in a new tab. */
export function openStore({ server, device = new TestDevice(), accountId = 'account', signed = false }: Opened): AssessmentStore {
  const page = {
    ...{ id: 'a', version: server.version, answers: server.page(), context },
    result: assess({ ...context, observations: [] }),
    signed: signed ? { at: AT, name: 'Oona Fairlie', ruleVersion: 'test' } : null,
    viewer: { accountId, clinicId: 'clinic' },
    runner: { id: 'r' },
    last: null,
  }
  return new AssessmentStore(page, { record: server.record, carryOver: async () => ({}) }, { openDevice: device.open, post: server.record })
}

export const row = (value: number): RecordedAnswer => ({
  ...DROP,
  entry: { kind: 'value', value },
  note: '',
  version: 1,
  recordedAt: AT,
  recordedBy: 'Oona Fairlie',
})

export const value = (value: number) => ({ kind: 'value', value }) as const
