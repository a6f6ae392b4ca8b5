/** Where a page puts what is not on record yet: the device, or nothing at all on the server. */
export interface Keeping<Kept> {
  readonly write: (rows: readonly (readonly [part: string, kept: Kept | null])[]) => Promise<void>
  readonly onChange: () => void
}

/** Keeps what one page has not saved on the device: one write at a time, always the newest state. */
export class Keeper<Kept> {
  /** The device does not take it (a private window, a full disk): then nothing but the tab holds what is not saved. */
  hasFailed = false
  private readonly changes = new Map<string, Kept | null>()
  private writing: Promise<void> | null = null
  private isClosed = false

  constructor(private readonly keeping: Keeping<Kept>) {}

  /** Null: it is on record, so the device lets it go. */
  keep(part: string, kept: Kept | null): void {
    if (this.isClosed) return
    this.changes.set(part, kept)
    this.writing ??= this.writeAll()
  }

  /** Resolves when everything has been written or refused. */
  async settled(): Promise<void> {
    await this.writing
  }

  /** From now on nothing is kept any more: whoever typed it has signed out. */
  close(): Promise<void> {
    this.isClosed = true
    this.changes.clear()
    return this.settled()
  }

  private async writeAll(): Promise<void> {
    while (this.changes.size > 0) {
      const rows = [...this.changes]
      this.changes.clear()
      const isWritten = await this.keeping.write(rows).then(
        () => true,
        () => false,
      )
      if (!isWritten) for (const [part, kept] of rows) if (!this.changes.has(part)) this.changes.set(part, kept)
      if (this.hasFailed === isWritten) {
        this.hasFailed = !isWritten
        this.keeping.onChange()
      }
      if (!isWritten) break
    }
    this.writing = null
  }
}
