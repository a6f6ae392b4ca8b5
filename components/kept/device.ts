import { Keeper } from './keeper'
import { listLiveTabs } from './live-tabs'
import { dropRows, keyAt, listRows, writeRows, type KeptAnswer, type KeptRow, type ShelfPlace } from './shelf'

export interface Device {
  readonly keeper: Keeper<KeptAnswer>
  /** What tabs that are gone have kept of this assessment, oldest first. */
  readonly find: () => Promise<readonly KeptRow[]>
  readonly drop: (rows: readonly KeptRow[]) => Promise<void>
}

/** The device as one tab's page of an assessment uses it. */
export function openDevice(place: ShelfPlace, onChange: () => void): Device {
  const write = (rows: readonly (readonly [string, KeptAnswer | null])[]) =>
    writeRows(rows.map(([answer, kept]) => [keyAt(place, answer), kept]))
  return {
    keeper: new Keeper({ write, onChange }),
    find: async () => {
      const live = await listLiveTabs()
      const isLeft = ({ assessmentId, tab }: KeptRow) => assessmentId === place.assessmentId && tab !== place.tab && !live.has(tab)
      return (await listRows(place)).filter(isLeft)
    },
    drop: (rows) => dropRows(rows.map(({ key }) => key)),
  }
}
