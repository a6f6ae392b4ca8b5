import { Text, View } from '@react-pdf/renderer'
import type { PlanPaper } from '@/lib/documents/types'
import { CueLog, CueWords } from './cue'
import { Gait } from './gait'
import { Numbered, SectionTitle, Topic } from './parts'
import { contentWidth, TYPE } from './styles'

const BESIDE_CUE = 222

/** The cue beside how the runner runs now, and what helps besides training. */
export function ClosingPage({ paper }: { readonly paper: PlanPaper }) {
  const { cue, gait, topics, flareUp } = paper
  const half = Math.floor(topics.length / 2)
  return (
    <>
      <View style={{ flexDirection: 'row', gap: 24, marginBottom: 4 }} wrap={false}>
        {cue ? <CueWords cue={cue} /> : null}
        {gait ? <Gait gait={gait} width={cue ? BESIDE_CUE : contentWidth(paper.size)} isStacked={cue !== null} /> : null}
      </View>
      {cue ? <CueLog cue={cue} /> : null}
      <View wrap={false}>
        <Text style={{ ...TYPE.heading, marginTop: 6, marginBottom: 6 }}>What else helps</Text>
        <View style={{ flexDirection: 'row', gap: 28 }}>
          {[topics.slice(0, half), topics.slice(half)].map((column, index) => (
            <View key={index} style={{ flex: 1 }}>
              {column.map(({ title, text }) => (
                <Topic key={title} title={title}>
                  {text}
                </Topic>
              ))}
            </View>
          ))}
        </View>
      </View>
      <View wrap={false}>
        <SectionTitle title={flareUp.title} aside={flareUp.lead} top={4} />
        <Numbered steps={flareUp.steps} />
      </View>
    </>
  )
}
