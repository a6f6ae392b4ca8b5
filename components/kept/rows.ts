import { createStore, delMany, promisifyRequest, setMany, type UseStore } from 'idb-keyval'

/** Whose it is, what it belongs to, the tab that put it there (tabs never touch each other's rows), and which part it is. */
export type RowKey = [accountId: string, clinicId: string, subjectId: string, tab: string, part: string]

export interface Owner {
  readonly accountId: string
  readonly clinicId: string
}

/** What one kind of thing keeps on the device, by account and clinic. Each kind has a database of its own: the layer opens one store in each. */
export class Rows<Kept extends { readonly typedAt: number }> {
  private store: UseStore | null = null

  constructor(
    private readonly database: string,
    private readonly name: string,
  ) {}

  /** Null: it is on record, so the device lets it go. */
  async write(rows: readonly (readonly [RowKey, Kept | null])[]): Promise<void> {
    const kept = rows.flatMap(([key, value]): [RowKey, Kept][] => (value ? [[key, value]] : []))
    const gone = rows.flatMap(([key, value]) => (value ? [] : [key]))
    if (kept.length > 0) await setMany(kept, this.open())
    if (gone.length > 0) await delMany(gone, this.open())
  }

  /** What is kept for one account in one clinic, oldest first. Another account's rows stay where they are, unread. */
  async list({ accountId, clinicId }: Owner): Promise<readonly (readonly [RowKey, Kept])[]> {
    const range = allUnder(accountId, clinicId)
    const [keys, values] = await this.open()('readonly', (store) =>
      Promise.all([promisifyRequest(store.getAllKeys(range)), promisifyRequest<Kept[]>(store.getAll(range))]),
    )
    const rows = (keys as RowKey[]).flatMap((key, index): [RowKey, Kept][] => {
      const value = values[index]
      return value ? [[key, value]] : []
    })
    return rows.toSorted(([, one], [, other]) => one.typedAt - other.typedAt)
  }

  /** At sign-out: nothing that this account has typed stays on the device, in whatever clinic. */
  async forget(accountId: string): Promise<void> {
    await this.open()('readwrite', (store) => promisifyRequest(store.delete(allUnder(accountId))))
  }

  private open(): UseStore {
    return (this.store ??= createStore(this.database, this.name))
  }
}

/** An array sorts after every text, so this is every key that begins so. */
const allUnder = (...start: string[]) => IDBKeyRange.bound(start, [...start, []])
