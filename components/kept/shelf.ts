import type { AnswerInput } from '@/lib/assessments/schema'
import type { DraftAnswer } from '../assessment/draft-answer'
import { Rows, type Owner, type RowKey } from './rows'

/** Whose it is, what it belongs to, and the tab that put it there: tabs never touch each other's rows. */
export interface ShelfPlace extends Owner {
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
  readonly key: RowKey
  readonly answer: KeptAnswer
}

export const keptAnswers = new Rows<KeptAnswer>('footfall', 'kept-answers')

export const keyAt = ({ accountId, clinicId, assessmentId, tab }: ShelfPlace, answer: string): RowKey => [
  accountId,
  clinicId,
  assessmentId,
  tab,
  answer,
]

export const writeRows = (rows: readonly (readonly [RowKey, KeptAnswer | null])[]) => keptAnswers.write(rows)

/** What is kept for one account in one clinic, oldest first. */
export async function listRows({ accountId, clinicId }: Owner): Promise<readonly KeptRow[]> {
  const rows = await keptAnswers.list({ accountId, clinicId })
  return rows.map(([key, answer]) => ({ key, answer, accountId, clinicId, assessmentId: key[2], tab: key[3] }))
}

export const dropRows = (keys: readonly RowKey[]) => writeRows(keys.map((key) => [key, null]))
