import { createStore, delMany, promisifyRequest, setMany, type UseStore } from 'idb-keyval'
import type { AnswerInput } from '@/lib/assessments/schema'
import type { DraftAnswer } from '../assessment/draft-answer'

/** Whose it is, what it belongs to, and the tab that put it there: tabs never touch each other's rows. */
export interface ShelfPlace {
  readonly accountId: string
  readonly clinicId: string
  readonly assessmentId: string
  readonly tab: string
}

/** An answer as it was typed and not put on record yet. */
export interface KeptAnswer extends Omit<DraftAnswer, 'status' | 'message' | 'theirs'> {
  readonly unheard: AnswerInput['unheard']
  readonly typedAt: number
  /** Of the page on which it was typed. */
  readonly path: string
}

export interface KeptRow extends ShelfPlace {
  readonly key: ShelfKey
  readonly answer: KeptAnswer
}

type ShelfKey = [accountId: string, clinicId: string, assessmentId: string, tab: string, answer: string]

let shelf: UseStore | null = null
const open = () => (shelf ??= createStore('footfall', 'kept-answers'))

export const keyAt = ({ accountId, clinicId, assessmentId, tab }: ShelfPlace, answer: string): ShelfKey => [
  accountId,
  clinicId,
  assessmentId,
  tab,
  answer,
]

export async function writeRows(rows: readonly (readonly [ShelfKey, KeptAnswer | null])[]): Promise<void> {
  const kept = rows.flatMap(([key, answer]): [ShelfKey, KeptAnswer][] => (answer ? [[key, answer]] : []))
  const gone = rows.flatMap(([key, answer]) => (answer ? [] : [key]))
  if (kept.length > 0) await setMany(kept, open())
  if (gone.length > 0) await delMany(gone, open())
}

type Owner = Pick<ShelfPlace, 'accountId' | 'clinicId'>

/** What is kept for one account in one clinic, oldest first. Another account's rows stay where they are, unread. */
export async function listRows({ accountId, clinicId }: Owner): Promise<readonly KeptRow[]> {
  const range = allUnder(accountId, clinicId)
  const [keys, answers] = await open()('readonly', (store) =>
    Promise.all([promisifyRequest(store.getAllKeys(range)), promisifyRequest<KeptAnswer[]>(store.getAll(range))]),
  )
  const rows = (keys as ShelfKey[]).flatMap((key, index) => {
    const answer = answers[index]
    const [, , assessmentId, tab] = key
    return answer ? [{ key, answer, accountId, clinicId, assessmentId, tab }] : []
  })
  return rows.toSorted((a, b) => a.answer.typedAt - b.answer.typedAt)
}

export const dropRows = (keys: readonly ShelfKey[]) => writeRows(keys.map((key) => [key, null]))

/** At sign-out: nothing that this account has typed stays on the device, in whatever clinic. */
export async function forgetRows(accountId: string): Promise<void> {
  await open()('readwrite', (store) => promisifyRequest(store.delete(allUnder(accountId))))
}

/** An array sorts after every text, so this is every key that begins so. */
const allUnder = (...start: string[]) => IDBKeyRange.bound(start, [...start, []])
