import { Text, View } from '@react-pdf/renderer'
import { PdfFigure } from '@/components/figures/pdf-figure'
import { runStripDrawing } from '@/components/figures/run-strip'
import type { PaperDay, PaperFirstWeek, PaperTask } from '@/lib/documents/types'
import { DRAWING_FAMILY } from './fonts'
import { CellHeads, Said, TickBox } from './parts'
import { HAIR, INK, RULE, SOFT, TYPE } from './styles'

const ROW = { fontSize: 10.8, lineHeight: 1.25 } as const

const CELL = 44
const STRIP = 172
const HEADS = [
  ['Minutes', 'you did'],
  ['Pain', 'during'],
  ['Pain after', '60 min'],
  ['Pain next', 'morning'],
] as const

/** Seven days with boxes to tick and cells to write in. */
export function FirstWeek({ week }: { readonly week: PaperFirstWeek }) {
  return (
    <View>
      <View
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          marginTop: 10,
          paddingBottom: 3,
          borderBottomWidth: 1.2,
          borderBottomColor: INK,
        }}
      >
        <Text style={TYPE.title}>Your first week</Text>
        <Text style={{ ...TYPE.body, color: SOFT, marginLeft: 10, flex: 1 }}>{week.span}</Text>
        <CellHeads heads={HEADS} width={CELL} />
      </View>
      {week.days.map((day) => (
        <Day key={day.name} day={day} scaleMin={week.scaleMin} />
      ))}
      {week.note === '' ? null : <Text style={{ ...TYPE.small, marginTop: 3 }}>{week.note}</Text>}
    </View>
  )
}

function Day({ day, scaleMin }: { readonly day: PaperDay; readonly scaleMin: number }) {
  return (
    <View style={{ flexDirection: 'row', borderBottomWidth: 0.8, borderBottomColor: HAIR, minHeight: 18.5 }} wrap={false}>
      <View style={{ width: 62, paddingTop: 2.6 }}>
        <Text style={ROW}>
          <Text style={{ fontWeight: 600 }}>{day.name}</Text>
          <Text style={{ color: SOFT }}>{`  ${day.date}`}</Text>
        </Text>
      </View>
      <View style={{ flex: 1, paddingVertical: 1 }}>
        {day.tasks.map((task) => (
          <Task key={task.what} task={task} scaleMin={scaleMin} />
        ))}
      </View>
      {day.isLogged
        ? HEADS.map(([first, second]) => <View key={first + second} style={{ width: CELL, borderLeftWidth: 0.8, borderLeftColor: RULE }} />)
        : null}
    </View>
  )
}

function Task({ task, scaleMin }: { readonly task: PaperTask; readonly scaleMin: number }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-start', marginVertical: 1.6 }}>
      <TickBox />
      <View style={{ flex: 1 }}>
        <Said strong={task.what} rest={task.detail} style={ROW} />
        {task.run ? (
          <View style={{ flexDirection: 'row', alignItems: 'flex-end', gap: 8, marginTop: 1, marginBottom: 1 }}>
            <PdfFigure drawing={runStripDrawing(task.run, { width: STRIP, size: 'small', scaleMin })} fontFamily={DRAWING_FAMILY} />
            <Text style={TYPE.label}>{task.lasts}</Text>
          </View>
        ) : null}
        {task.onlyIf === '' ? null : <Text style={{ fontSize: 9, lineHeight: 1.25, color: SOFT }}>{task.onlyIf}</Text>}
      </View>
    </View>
  )
}
