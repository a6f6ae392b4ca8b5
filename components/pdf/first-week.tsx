import { Text, View } from '@react-pdf/renderer'
import { PdfFigure } from '@/components/figures/pdf-figure'
import { runStripDrawing } from '@/components/figures/run-strip'
import type { PaperDay, PaperFirstWeek, PaperTask } from '@/lib/documents/types'
import { DRAWING_FAMILY } from './fonts'
import { CellHeads, Said, TickBox } from './parts'
import { HAIR, INK, RULE, SOFT, TYPE } from './styles'

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
          marginTop: 12,
          paddingBottom: 4,
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
      {week.note === '' ? null : <Text style={{ ...TYPE.small, marginTop: 4 }}>{week.note}</Text>}
    </View>
  )
}

function Day({ day, scaleMin }: { readonly day: PaperDay; readonly scaleMin: number }) {
  return (
    <View style={{ flexDirection: 'row', borderBottomWidth: 0.8, borderBottomColor: HAIR, minHeight: 21 }} wrap={false}>
      <View style={{ width: 62, paddingTop: 3.2 }}>
        <Text style={TYPE.body}>
          <Text style={{ fontWeight: 600 }}>{day.name}</Text>
          <Text style={{ color: SOFT }}>{`  ${day.date}`}</Text>
        </Text>
      </View>
      <View style={{ flex: 1, paddingVertical: 1.2 }}>
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
    <View style={{ flexDirection: 'row', alignItems: 'flex-start', marginVertical: 2 }}>
      <TickBox />
      <View style={{ flex: 1 }}>
        <Said strong={task.what} rest={task.detail} />
        {task.run ? (
          <View style={{ flexDirection: 'row', alignItems: 'flex-end', gap: 8, marginTop: 1, marginBottom: 1 }}>
            <PdfFigure drawing={runStripDrawing(task.run, { width: STRIP, size: 'small', scaleMin })} fontFamily={DRAWING_FAMILY} />
            <Text style={TYPE.label}>{task.lasts}</Text>
          </View>
        ) : null}
        {task.onlyIf === '' ? null : <Text style={{ ...TYPE.small, lineHeight: 1.25 }}>{task.onlyIf}</Text>}
      </View>
    </View>
  )
}
