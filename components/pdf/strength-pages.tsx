import { Text, View } from '@react-pdf/renderer'
import { PdfFigure } from '@/components/figures/pdf-figure'
import type { PaperExercise, PaperStrengthSheet } from '@/lib/documents/types'
import { exercisePictures } from './exercise-pictures'
import { DRAWING_FAMILY } from './fonts'
import { HAIR, INK, PINE, RULE, SOFT, TYPE } from './styles'

const FIGURE = 72
const COLUMN = 26
const ROW = 88

/** One phase: what to do, how it looks, how hard, and cells to write in. Rows are never split; the head repeats. */
export function StrengthPages({ sheet, hardEnough }: { readonly sheet: PaperStrengthSheet; readonly hardEnough: string | null }) {
  return (
    <>
      <Text style={{ ...TYPE.heading, marginBottom: 3 }}>{sheet.title}</Text>
      <Text style={{ ...TYPE.lead, fontSize: 12, lineHeight: 1.35 }}>{sheet.lead}</Text>
      {hardEnough === null ? null : (
        <Text style={{ ...TYPE.body, marginTop: 4 }}>
          <Text style={{ fontWeight: 600 }}>Hard enough? </Text>
          {hardEnough}
        </Text>
      )}
      <ColumnHeads columns={sheet.columns} />
      {sheet.exercises.map((exercise) => (
        <Exercise key={exercise.id} exercise={exercise} columns={sheet.columns.length} />
      ))}
      {sheet.exceptions.map((exception) => (
        <Text key={exception} style={{ ...TYPE.small, color: INK, marginTop: 3 }}>
          {exception}
        </Text>
      ))}
    </>
  )
}

function ColumnHeads({ columns }: { readonly columns: PaperStrengthSheet['columns'] }) {
  return (
    <View
      fixed
      style={{
        flexDirection: 'row',
        marginTop: 8,
        alignItems: 'flex-end',
        paddingBottom: 3,
        borderBottomWidth: 1.2,
        borderBottomColor: INK,
      }}
    >
      <Text style={{ ...TYPE.small, flex: 1 }}>Left picture: start. Right picture: end. The dark leg does the work.</Text>
      {columns.map(([weekday, day]) => (
        <Text key={day} style={{ ...TYPE.label, width: COLUMN, paddingLeft: 4 }}>{`${weekday}\n${day}`}</Text>
      ))}
    </View>
  )
}

function Exercise({ exercise, columns }: { readonly exercise: PaperExercise; readonly columns: number }) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', minHeight: ROW, borderBottomWidth: 0.8, borderBottomColor: RULE }}>
      <Pictures exercise={exercise} />
      <View style={{ flex: 1, paddingLeft: 12, paddingRight: 8, paddingVertical: 4 }}>
        <Text style={{ fontSize: 12, lineHeight: 1.25, fontWeight: 600 }}>{exercise.name}</Text>
        <Text style={{ fontSize: 13, lineHeight: 1.3, fontWeight: 600, color: PINE }}>{exercise.dose}</Text>
        <Text style={{ fontSize: 9.5, lineHeight: 1.3, color: SOFT }}>{exercise.effort}</Text>
        <Text style={{ fontSize: 10, lineHeight: 1.3, marginTop: 1 }}>
          <Text style={{ fontWeight: 600 }}>{`${exercise.cue} `}</Text>
          {exercise.steps.join(' ')}
        </Text>
      </View>
      <LogCells log={exercise.log} columns={columns} />
    </View>
  )
}

function LogCells({ log, columns }: { readonly log: PaperExercise['log']; readonly columns: number }) {
  return (
    <View style={{ width: columns * COLUMN, flexDirection: 'row' }}>
      {Array.from({ length: columns }, (_, column) => (
        <View key={column} style={{ width: COLUMN, borderLeftWidth: 0.8, borderLeftColor: column === 0 ? SOFT : RULE }} />
      ))}
      <View style={{ position: 'absolute', left: 0, right: 0, top: '50%', borderTopWidth: 0.6, borderTopColor: HAIR }} />
      <Text style={{ ...TYPE.label, position: 'absolute', left: 4, top: 2 }}>{log[0]}</Text>
      <Text style={{ ...TYPE.label, position: 'absolute', left: 4, top: '52%' }}>{log[1]}</Text>
    </View>
  )
}

function Pictures({ exercise }: { readonly exercise: PaperExercise }) {
  const drawings = exercisePictures(exercise)
  if (drawings === null) {
    return (
      <View style={{ width: 2 * FIGURE + 4, paddingVertical: 6 }}>
        <Text style={{ fontSize: 9.5, lineHeight: 1.3 }}>{`Start: ${exercise.start}`}</Text>
        <Text style={{ fontSize: 9.5, lineHeight: 1.3, marginTop: 4 }}>{`End: ${exercise.end}`}</Text>
      </View>
    )
  }
  return (
    <View style={{ flexDirection: 'row', width: 2 * FIGURE + 4, alignItems: 'flex-end', paddingBottom: 5, gap: 4 }}>
      <PdfFigure drawing={drawings.start} width={FIGURE} fontFamily={DRAWING_FAMILY} />
      <PdfFigure drawing={drawings.end} width={FIGURE} fontFamily={DRAWING_FAMILY} />
    </View>
  )
}
