import { Text, View } from '@react-pdf/renderer'
import type { PaperExercise, PaperStrengthSheet, PlanPaper } from '@/lib/documents/types'
import { exercisePictures } from './exercise-pictures'
import { Painted } from './painted'
import { Cell, MoreSessions, SessionHeads, SHEET_CELL } from './strength-log'
import { HAIR, INK, PINE, RULE, SOFT, TYPE } from './styles'

const FIGURE = 66
/** Room to write, as far as seven exercises leave it on one page. */
const ROW = { a4: 84, letter: 72 }

/** One phase: what to do, how it looks, how hard, and a cell for every session. Rows are never split; the head repeats. */
export function StrengthPages({ sheet, size }: { readonly sheet: PaperStrengthSheet; readonly size: PlanPaper['size'] }) {
  return (
    <>
      <Text style={{ ...TYPE.heading, marginBottom: 2 }}>{sheet.title}</Text>
      <Text style={{ ...TYPE.lead, lineHeight: 1.35 }}>{sheet.lead}</Text>
      <Text style={{ fontSize: 9.8, lineHeight: 1.28, marginTop: 3 }}>
        <Text style={{ fontWeight: 600 }}>Hard enough?</Text>
        {`  ${sheet.hardEnough} `}
        <Text style={{ fontWeight: 600 }}>Pain?</Text>
        {`  ${sheet.pain}`}
      </Text>
      <View
        fixed
        style={{
          flexDirection: 'row',
          marginTop: 5,
          alignItems: 'flex-end',
          paddingBottom: 3,
          borderBottomWidth: 1.2,
          borderBottomColor: INK,
        }}
      >
        <Text style={{ ...TYPE.small, fontSize: 9, lineHeight: 1.25, flex: 1, paddingRight: 14 }}>
          {`Left picture: start. Right picture: end. The dark leg does the work. ${sheet.key}`}
        </Text>
        <View>
          {sheet.heads.map((heads, row) => (
            <SessionHeads key={row} heads={heads} isFirst={row === 0} />
          ))}
        </View>
      </View>
      {sheet.exercises.map((exercise) => (
        <Exercise key={exercise.id} exercise={exercise} minHeight={ROW[size]} />
      ))}
      {sheet.more.map((table, index) => (
        <MoreSessions key={index} table={table} />
      ))}
    </>
  )
}

function Exercise({ exercise, minHeight }: { readonly exercise: PaperExercise; readonly minHeight: number }) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', minHeight, borderBottomWidth: 0.8, borderBottomColor: RULE }}>
      <Pictures exercise={exercise} />
      <View style={{ flex: 1, paddingLeft: 9, paddingRight: 7, paddingVertical: 4, justifyContent: 'center' }}>
        <Text style={{ fontSize: 12, lineHeight: 1.2, fontWeight: 600 }}>{exercise.name}</Text>
        <Text style={{ fontSize: 12, lineHeight: 1.25, fontWeight: 600, color: PINE }}>{exercise.dose}</Text>
        <Text style={{ fontSize: 8.6, lineHeight: 1.25, color: SOFT }}>{exercise.effort}</Text>
        <Text style={{ fontSize: 9.4, lineHeight: 1.24, marginTop: 1 }}>
          <Text style={{ fontWeight: 600 }}>{exercise.cue}</Text>
          {` ${exercise.steps}`}
        </Text>
      </View>
      <View>
        {exercise.cells.map((cells, row) => (
          <View key={row} style={{ flexDirection: 'row', flex: 1, borderTopWidth: row === 0 ? 0 : 0.6, borderTopColor: HAIR }}>
            {cells.map((cell, column) => (
              <Cell key={column} cell={cell} width={SHEET_CELL} isFirst={column === 0} />
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}

/** Start and end, or their words when nobody has drawn the exercise. */
function Pictures({ exercise }: { readonly exercise: PaperExercise }) {
  const drawings = exercisePictures(exercise)
  if (drawings === null) {
    return (
      <View style={{ width: 2 * FIGURE + 4, paddingVertical: 6, justifyContent: 'center' }}>
        <Text style={{ fontSize: 9.5, lineHeight: 1.3 }}>{`Start: ${exercise.start}`}</Text>
        <Text style={{ fontSize: 9.5, lineHeight: 1.3, marginTop: 4 }}>{`End: ${exercise.end}`}</Text>
      </View>
    )
  }
  return (
    <View style={{ flexDirection: 'row', width: 2 * FIGURE + 4, alignItems: 'center', gap: 4 }}>
      <Painted drawing={drawings.start} width={FIGURE} />
      <Painted drawing={drawings.end} width={FIGURE} />
    </View>
  )
}
