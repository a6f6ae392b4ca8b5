import { Text, View } from '@react-pdf/renderer'
import type { PaperCue } from '@/lib/documents/types'
import { twoLines } from './parts'
import { HAIR, INK, RULE, TYPE } from './styles'

const NAME = 152
const ROW = 22

/** The one thing to think of while running, and how long in which run. */
export function CueWords({ cue }: { readonly cue: PaperCue }) {
  return (
    <View style={{ flex: 1 }}>
      <Text style={{ ...TYPE.heading, marginBottom: 3 }}>{cue.title}</Text>
      <Text style={{ ...TYPE.lead, fontWeight: 600, marginBottom: 5 }}>{cue.text}</Text>
      {cue.practice.map(({ runs, what }) => (
        <View key={runs} style={{ flexDirection: 'row', marginTop: 2 }}>
          <Text style={{ ...TYPE.tight, fontWeight: 600, width: 92 }}>{runs}</Text>
          <Text style={{ ...TYPE.tight, flex: 1 }}>{what}</Text>
        </View>
      ))}
      <Text style={{ ...TYPE.tight, marginTop: 6 }}>{cue.note}</Text>
    </View>
  )
}

/** Cells for how the cue felt, run by run. */
export function CueLog({ cue }: { readonly cue: PaperCue }) {
  return (
    <View style={{ marginTop: 9, marginBottom: 13 }} wrap={false}>
      <View style={{ flexDirection: 'row', alignItems: 'flex-end', paddingBottom: 3, borderBottomWidth: 1.2, borderBottomColor: INK }}>
        <Text style={{ ...TYPE.strong, width: NAME }}>{cue.logTitle}</Text>
        {cue.logHeads.map(({ weekday, date }) => (
          <Text key={date} style={{ ...TYPE.label, flex: 1, paddingLeft: 3, paddingRight: 6 }}>
            {twoLines(weekday, date)}
          </Text>
        ))}
      </View>
      {cue.logRows.map((row) => (
        <View
          key={row}
          style={{ flexDirection: 'row', height: ROW, borderBottomWidth: 0.8, borderBottomColor: HAIR, alignItems: 'center' }}
        >
          <Text style={{ ...TYPE.tight, width: NAME }}>{row}</Text>
          {cue.logHeads.map(({ date }) => (
            <View key={date} style={{ flex: 1, height: ROW, borderLeftWidth: 0.8, borderLeftColor: RULE }} />
          ))}
        </View>
      ))}
    </View>
  )
}
