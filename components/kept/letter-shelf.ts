import type { LetterWords } from '@/lib/letters/types'
import { Keeper } from './keeper'
import { listLiveTabs } from './live-tabs'
import { Rows, type Owner, type RowKey } from './rows'

/** A letter as it was written and not put on record yet. */
export interface KeptLetter {
  readonly words: LetterWords
  /** Of the letter that these words replace. */
  readonly version: number
  /** What was sent of it without hearing; null for nothing. */
  readonly unheard: LetterWords | null
  readonly typedAt: number
  /** Of the page on which it was written. */
  readonly path: string
}

interface LetterPlace extends Owner {
  readonly letterId: string
  readonly tab: string
}

export interface LetterDevice {
  readonly keeper: Keeper<KeptLetter>
  /** What tabs that are gone have kept of this letter, oldest first. */
  readonly find: () => Promise<readonly KeptLetterRow[]>
  readonly drop: (rows: readonly KeptLetterRow[]) => Promise<void>
}

export type KeptLetterRow = readonly [RowKey, KeptLetter]

export const keptLetters = new Rows<KeptLetter>('footfall-letters', 'kept-letters')

/** The device as one tab's page of a letter uses it. */
export function openLetterDevice({ accountId, clinicId, letterId, tab }: LetterPlace, onChange: () => void): LetterDevice {
  const write = (parts: readonly (readonly [string, KeptLetter | null])[]) =>
    keptLetters.write(parts.map(([part, kept]) => [[accountId, clinicId, letterId, tab, part], kept]))
  return {
    keeper: new Keeper({ write, onChange }),
    find: async () => (await listLeftLetters({ accountId, clinicId })).filter(([key]) => key[2] === letterId && key[3] !== tab),
    drop: (rows) => keptLetters.write(rows.map(([key]) => [key, null])),
  }
}

/** What an account's tabs that are gone have kept of any letter, oldest first. */
export async function listLeftLetters(owner: Owner): Promise<readonly KeptLetterRow[]> {
  const live = await listLiveTabs()
  return (await keptLetters.list(owner)).filter(([key]) => !live.has(key[3]))
}
