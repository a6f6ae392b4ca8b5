import { Text, View } from '@react-pdf/renderer'
import { ladderDrawing } from '@/components/figures/ladder'
import { PdfFigure } from '@/components/figures/pdf-figure'
import type { PaperWeek, PlanPaper } from '@/lib/documents/types'
import { DRAWING_FAMILY } from './fonts'
import { CellHeads } from './parts'
import { contentWidth, HAIR, INK, RULE, SOFT, TYPE } from './styles'

const COLUMN = { week: 108, day: 44, step: 26, cell: 41 }
const CELLS = 4 * COLUMN.cell
const ROW = 19.4
const HEADS = [
  ['Minutes', 'you did'],
  ['Pain', 'during'],
  ['After', '60 min'],
  ['Next', 'morning'],
] as const

/** The ladder with the step of today, and every run and walk ahead with cells to write in. */
export function WeeksPages({ paper }: { readonly paper: PlanPaper }) {
  const width = contentWidth(paper.size)
  return (
    <>
      <Text style={{ ...TYPE.heading, marginBottom: 4 }}>The weeks ahead</Text>
      {paper.ladder ? (
        <View style={{ marginBottom: 6 }}>
          <Text style={TYPE.lead}>{paper.ladder.lead}</Text>
          <View style={{ marginTop: 10 }}>
            <PdfFigure
              drawing={ladderDrawing({ stages: paper.ladder.stages, current: paper.ladder.current, width, label: 'You start here' })}
              fontFamily={DRAWING_FAMILY}
            />
          </View>
          <Text style={{ ...TYPE.body, marginTop: 8 }}>{paper.ladder.rules}</Text>
        </View>
      ) : null}
      {paper.notes.map((note) => (
        <Text key={note} style={{ ...TYPE.body, marginTop: 3 }}>
          {note}
        </Text>
      ))}
      {paper.weeks.length > 0 ? <Log weeks={paper.weeks} hasSteps={paper.ladder !== null} /> : null}
    </>
  )
}

function Log({ weeks, hasSteps }: { readonly weeks: readonly PaperWeek[]; readonly hasSteps: boolean }) {
  return (
    <View>
      <View
        fixed
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          marginTop: 12,
          paddingBottom: 4,
          borderBottomWidth: 1.2,
          borderBottomColor: INK,
        }}
      >
        <Text style={{ ...TYPE.title, width: COLUMN.week + COLUMN.day }}>Log</Text>
        <Text style={{ ...TYPE.label, width: COLUMN.step }}>{hasSteps ? 'Step' : ''}</Text>
        <Text style={{ ...TYPE.label, flex: 1 }}>If every run is green</Text>
        <CellHeads heads={HEADS} width={COLUMN.cell} />
      </View>
      {weeks.map((week) => (
        <Week key={week.title} week={week} />
      ))}
    </View>
  )
}

function Week({ week }: { readonly week: PaperWeek }) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', borderBottomWidth: 0.8, borderBottomColor: INK, minHeight: 2 * ROW }}>
      <View style={{ width: COLUMN.week, paddingTop: 5, paddingRight: 8 }}>
        <Text style={TYPE.body}>
          <Text style={{ fontWeight: 600 }}>{week.title}</Text>
          <Text style={{ fontSize: 9.5, color: SOFT }}>{`  ${week.from}`}</Text>
        </Text>
        <Text style={TYPE.small}>{week.minutes}</Text>
      </View>
      <View style={{ flex: 1 }}>
        {week.lines.map((line, index) => (
          <Line key={line.day} line={line} isFirst={index === 0} />
        ))}
      </View>
      <View style={{ flexDirection: 'row' }}>
        {HEADS.map(([head]) => (
          <View key={head} style={{ width: COLUMN.cell, borderLeftWidth: 0.8, borderLeftColor: RULE }} />
        ))}
      </View>
    </View>
  )
}

/** The hairline runs on under the cells beside it, so that the row is one row. */
function Line({ line, isFirst }: { readonly line: PaperWeek['lines'][number]; readonly isFirst: boolean }) {
  return (
    <View style={{ flexDirection: 'row', height: ROW, alignItems: 'center' }}>
      {isFirst ? null : (
        <View style={{ position: 'absolute', top: 0, left: 0, right: -CELLS, borderTopWidth: 0.6, borderTopColor: HAIR }} />
      )}
      <Text style={{ fontSize: 10.5, lineHeight: 1.2, width: COLUMN.day }}>{line.day}</Text>
      <Text style={{ fontSize: 11, lineHeight: 1.2, fontWeight: 600, width: COLUMN.step }}>{line.step}</Text>
      <Text style={{ fontSize: 10, lineHeight: 1.2, flex: 1 }}>{line.what}</Text>
    </View>
  )
}
