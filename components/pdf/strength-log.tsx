import { Text, View } from '@react-pdf/renderer'
import type { PaperCell, PaperLogTable, PaperSessionHead } from '@/lib/documents/types'
import { twoLines } from './parts'
import { HAIR, INK, RULE, SOFT, TYPE, WASH, WHITE } from './styles'

export const SHEET_CELL = 24
const TABLE_CELL = 25.5
const TABLE_ROW = 24
const HEAD = { fontSize: 6.6, lineHeight: 1.2, color: SOFT, paddingLeft: 1.8 } as const

/** Weekday and date over each column of cells. */
export function SessionHeads({ heads, isFirst }: { readonly heads: readonly PaperSessionHead[]; readonly isFirst: boolean }) {
  return (
    <View style={{ flexDirection: 'row', borderTopWidth: isFirst ? 0 : 0.6, borderTopColor: RULE, paddingTop: isFirst ? 0 : 1.5 }}>
      {heads.map(({ weekday, date }) => (
        <Text key={date} style={{ ...HEAD, width: SHEET_CELL, paddingBottom: 1.5 }}>
          {twoLines(weekday, date)}
        </Text>
      ))}
    </View>
  )
}

/** A cell to write in. Grey with a dash: left out that day. Words in it: that day's own dose. */
export function Cell({ cell, width, isFirst }: { readonly cell: PaperCell; readonly width: number; readonly isFirst: boolean }) {
  const isSkipped = cell.kind === 'skip'
  return (
    <View
      style={{
        width,
        borderLeftWidth: 0.8,
        borderLeftColor: isFirst ? SOFT : RULE,
        backgroundColor: isSkipped ? WASH : WHITE,
        alignItems: 'center',
        justifyContent: isSkipped ? 'center' : 'flex-end',
        paddingBottom: isSkipped ? 0 : 1.5,
      }}
    >
      {isSkipped ? <Text style={{ fontSize: 11, lineHeight: 1.2, color: SOFT }}>–</Text> : null}
      {cell.dose.length > 0 ? <Text style={{ ...TYPE.tiny, textAlign: 'center' }}>{twoLines(...cell.dose)}</Text> : null}
    </View>
  )
}

/** The sessions for which the sheet has no cell left. */
export function MoreSessions({ table }: { readonly table: PaperLogTable }) {
  return (
    <View wrap={false} style={{ marginTop: 9 }}>
      <View style={{ flexDirection: 'row', alignItems: 'flex-end', paddingBottom: 2, borderBottomWidth: 1.2, borderBottomColor: INK }}>
        <Text style={{ ...TYPE.strong, flex: 1 }}>And then</Text>
        {table.heads.map(({ weekday, date }) => (
          <Text key={date} style={{ ...HEAD, width: TABLE_CELL }}>
            {twoLines(weekday, date)}
          </Text>
        ))}
      </View>
      {table.rows.map(({ name, cells }) => (
        <View key={name} style={{ flexDirection: 'row', minHeight: TABLE_ROW, borderBottomWidth: 0.6, borderBottomColor: HAIR }}>
          <Text style={{ ...TYPE.label, color: INK, flex: 1, paddingRight: 4, paddingVertical: 3 }}>{name}</Text>
          {cells.map((cell, column) => (
            <Cell key={column} cell={cell} width={TABLE_CELL} isFirst={column === 0} />
          ))}
        </View>
      ))}
    </View>
  )
}
