import { Text, View } from '@react-pdf/renderer'
import { ladderDrawing } from '@/components/figures/ladder'
import { loadDrawing } from '@/components/figures/load'
import { PdfFigure } from '@/components/figures/pdf-figure'
import type { PaperWeeksAhead } from '@/lib/documents/types'
import { DRAWING_FAMILY } from './fonts'
import { LightMark } from './parts'
import { RunLog } from './run-log'
import { TYPE } from './styles'

/** The steps ahead, the rules for taking them, and every run and walk with cells to write in. */
export function WeeksPages({ ahead, width }: { readonly ahead: PaperWeeksAhead; readonly width: number }) {
  return (
    <>
      <Text style={{ ...TYPE.heading, marginBottom: 3 }}>The weeks ahead</Text>
      <Text style={TYPE.lead}>{ahead.lead}</Text>
      <Picture ahead={ahead} width={width} />
      <View style={{ flexDirection: 'row', gap: 18, marginTop: 10 }}>
        {ahead.moves.map((move) => (
          <View key={move.kind} style={{ flexDirection: 'row', gap: 7, flex: 1 }}>
            <View style={{ paddingTop: 1.5 }}>
              <LightMark kind={move.kind} size={13} />
            </View>
            <View style={{ flex: 1 }}>
              <Text style={TYPE.strong}>{move.when}</Text>
              <Text style={TYPE.body}>{move.then}</Text>
            </View>
          </View>
        ))}
      </View>
      <View style={{ marginTop: 7 }}>
        {ahead.rules.map((rule) => (
          <Text key={rule} style={{ ...TYPE.body, marginTop: 1.5 }}>
            {rule}
          </Text>
        ))}
      </View>
      {ahead.weeks.length > 0 ? <RunLog ahead={ahead} /> : null}
    </>
  )
}

function Picture({ ahead: { ladder, load }, width }: { readonly ahead: PaperWeeksAhead; readonly width: number }) {
  if (ladder) {
    return (
      <View style={{ marginTop: 4 }}>
        <PdfFigure drawing={ladderDrawing({ ...ladder, width })} fontFamily={DRAWING_FAMILY} />
      </View>
    )
  }
  if (load === null) return null
  return (
    <View style={{ marginTop: 4 }}>
      <PdfFigure drawing={loadDrawing({ weeks: load, currentWeek: null, width })} fontFamily={DRAWING_FAMILY} />
    </View>
  )
}
