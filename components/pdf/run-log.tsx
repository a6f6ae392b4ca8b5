import { Text, View } from '@react-pdf/renderer'
import type { PaperWeek, PaperWeeksAhead } from '@/lib/documents/types'
import { CellHeads } from './parts'
import { HAIR, INK, PINE, RULE, SOFT, TYPE } from './styles'

const COLUMN = { week: 98, day: 42, step: 24, cell: 38, light: 44 }
const ROW = 19.4
const HEADS = [
  ['Minutes', 'you did'],
  ['Pain', 'during'],
  ['After', '60 min'],
  ['Next', 'morning'],
] as const
const CELLS = HEADS.length * COLUMN.cell + COLUMN.light

/** The weeks after the first. A week is never split, and the head stands on every page. */
export function RunLog({ ahead }: { readonly ahead: PaperWeeksAhead }) {
  return (
    <View>
      <View
        fixed
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          marginTop: 11,
          paddingBottom: 4,
          borderBottomWidth: 1.2,
          borderBottomColor: INK,
        }}
      >
        <Text style={{ ...TYPE.title, width: COLUMN.week + COLUMN.day }}>{ahead.logTitle}</Text>
        <Text style={{ ...TYPE.label, width: COLUMN.step }}>
          {ahead.weeks.some(({ lines }) => lines.some(({ step }) => step !== '')) ? 'Step' : ''}
        </Text>
        <Text style={{ ...TYPE.label, flex: 1 }}>If every one is green</Text>
        <CellHeads heads={HEADS} width={COLUMN.cell} />
        <CellHeads heads={[['Light', '(circle it)']]} width={COLUMN.light} />
      </View>
      {ahead.weeks.map((week) => (
        <Week key={week.title} week={week} letters={ahead.letters} />
      ))}
    </View>
  )
}

function Week({ week, letters }: { readonly week: PaperWeek; readonly letters: readonly string[] }) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', borderBottomWidth: 0.8, borderBottomColor: INK, minHeight: 2 * ROW }}>
      <View style={{ width: COLUMN.week, paddingTop: 3.5, paddingRight: 8, paddingBottom: 3 }}>
        <Text style={TYPE.body}>
          <Text style={{ fontWeight: 600 }}>{week.title}</Text>
          <Text style={{ fontSize: 9.5, color: SOFT }}>{`   ${week.from}`}</Text>
        </Text>
        <Text style={{ ...TYPE.small, lineHeight: 1.2 }}>{week.minutes}</Text>
        {week.barPercent === null ? null : (
          <View style={{ marginTop: 2.5, height: 5, width: `${week.barPercent}%`, backgroundColor: PINE }} />
        )}
      </View>
      <View style={{ flex: 1 }}>
        {week.lines.map((line, index) => (
          <Line key={line.day} line={line} isFirst={index === 0} />
        ))}
      </View>
      {HEADS.map(([first, second]) => (
        <View key={first + second} style={{ width: COLUMN.cell, borderLeftWidth: 0.8, borderLeftColor: RULE }} />
      ))}
      <View style={{ width: COLUMN.light, borderLeftWidth: 0.8, borderLeftColor: RULE }}>
        {week.lines.map((line) => (
          <View key={line.day} style={{ flexGrow: 1, justifyContent: 'center' }}>
            <Text style={{ fontSize: 10, lineHeight: 1.2, color: SOFT, textAlign: 'center' }}>{letters.join('   ')}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}

/** The hairline runs on under the cells beside it, so that the row is one row. */
function Line({ line, isFirst }: { readonly line: PaperWeek['lines'][number]; readonly isFirst: boolean }) {
  return (
    <View style={{ flexDirection: 'row', flexGrow: 1, minHeight: ROW, alignItems: 'center' }}>
      {isFirst ? null : (
        <View style={{ position: 'absolute', top: 0, left: 0, right: -CELLS, borderTopWidth: 0.6, borderTopColor: HAIR }} />
      )}
      <Text style={{ fontSize: 10.5, lineHeight: 1.2, width: COLUMN.day }}>{line.day}</Text>
      <Text style={{ fontSize: 11, lineHeight: 1.2, fontWeight: 600, width: COLUMN.step }}>{line.step}</Text>
      <Text style={{ fontSize: 10, lineHeight: 1.15, flex: 1, paddingRight: 3 }}>{line.what}</Text>
    </View>
  )
}
