import { Document, Text, View } from '@react-pdf/renderer'
import type { OffloadPaper } from '@/lib/documents/types'
import { documentFacts } from './document-facts'
import { Lights, WhenToCall } from './first-page'
import { Paragraphs } from './letter-head'
import { Mark, SectionTitle, Topic } from './parts'
import { CountPages, newNumbering } from './page-number'
import { Sheet } from './sheet'
import { TYPE } from './styles'

const LINE = { fontSize: 13, lineHeight: 1.4 } as const

/** What a runner may still do while a bone stress injury is suspected, on one sheet: what is allowed, what is not, and when to call. */
export function OffloadDocument({ paper }: { readonly paper: OffloadPaper }) {
  const numbering = newNumbering()
  const { allowed, blocked, askFirst, note, topics } = paper
  return (
    <Document {...documentFacts(paper)}>
      <Sheet paper={paper} numbering={numbering}>
        <CountPages numbering={numbering} />
        <Text style={{ ...TYPE.display, marginBottom: 4 }}>{paper.title}</Text>
        <Text style={{ ...TYPE.lead, fontWeight: 600 }}>{paper.lead}</Text>
        <View style={{ flexDirection: 'row', gap: 24 }} wrap={false}>
          <View style={{ flex: 1 }}>
            <SectionTitle title="You may" />
            {allowed.length === 0 ? <Text style={LINE}>Nothing yet.</Text> : <Marked kind="allowed" items={allowed} />}
            <Text style={{ ...TYPE.body, marginTop: 4 }}>{askFirst}</Text>
          </View>
          <View style={{ flex: 1 }}>
            <SectionTitle title="Not now" />
            <Marked kind="blocked" items={blocked} />
          </View>
        </View>
        {note.length === 0 ? null : (
          <View>
            <SectionTitle title="From your clinician" />
            <Paragraphs lines={note} />
          </View>
        )}
        <Lights lights={paper.lights} />
        <WhenToCall paper={paper} />
        <View style={{ flexDirection: 'row', gap: 28, marginTop: 12 }} wrap={false}>
          {topics.map(({ title, text }) => (
            <View key={title} style={{ flex: 1 }}>
              <Topic title={title}>{text}</Topic>
            </View>
          ))}
        </View>
      </Sheet>
    </Document>
  )
}

/** A tick or a cross before each: told apart in black and white too. */
function Marked({ kind, items }: { readonly kind: 'allowed' | 'blocked'; readonly items: readonly string[] }) {
  return (
    <>
      {items.map((item) => (
        <View key={item} style={{ flexDirection: 'row', marginBottom: 3 }}>
          <View style={{ width: 20, paddingTop: 3 }}>
            <Mark kind={kind} />
          </View>
          <Text style={{ ...LINE, flex: 1 }}>{item}</Text>
        </View>
      ))}
    </>
  )
}
