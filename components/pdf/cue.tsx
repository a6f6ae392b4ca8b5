import { Text, View } from '@react-pdf/renderer'
import type { PaperCue } from '@/lib/documents/types'
import { HAIR, INK, RULE, TYPE } from './styles'

const NAME = 152
const ROW = 23

/** The one thing to think of while running, how long in which run, and a log for it. */
export function Cue({ cue }: { readonly cue: PaperCue }) {
  return (
    <View style={{ marginBottom: 14 }} wrap={false}>
      <Text style={{ ...TYPE.heading, marginBottom: 3 }}>{cue.title}</Text>
      <Text style={{ ...TYPE.lead, fontWeight: 600, marginBottom: 4 }}>{cue.text}</Text>
      {cue.practice.map(({ runs, what }) => (
        <View key={runs} style={{ flexDirection: 'row', marginTop: 2 }}>
          <Text style={{ ...TYPE.strong, width: 112 }}>{runs}</Text>
          <Text style={{ ...TYPE.body, flex: 1 }}>{what}</Text>
        </View>
      ))}
      <Text style={{ ...TYPE.body, marginTop: 5 }}>{cue.note}</Text>
      <View
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          marginTop: 9,
          paddingBottom: 3,
          borderBottomWidth: 1.2,
          borderBottomColor: INK,
        }}
      >
        <Text style={{ ...TYPE.strong, width: NAME }}>{cue.logTitle}</Text>
        {cue.logHeads.map(({ weekday, date }) => (
          <Text key={date} style={{ ...TYPE.label, flex: 1, paddingLeft: 4 }}>{`${weekday}\n${date}`}</Text>
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
