import { Text, View } from '@react-pdf/renderer'
import type { PlanPaper } from '@/lib/documents/types'
import { Cue } from './cue'
import { Gait } from './gait'
import { Numbered, SectionTitle, Topic } from './parts'
import { contentWidth, TYPE } from './styles'

/** How the runner runs, the cue, and what helps besides training. */
export function ClosingPage({ paper }: { readonly paper: PlanPaper }) {
  const half = Math.ceil(paper.topics.length / 2)
  return (
    <>
      {paper.cue ? <Cue cue={paper.cue} /> : null}
      {paper.gait ? <Gait gait={paper.gait} width={contentWidth(paper.size)} /> : null}
      <Text style={{ ...TYPE.heading, marginTop: 4, marginBottom: 7 }}>What else helps</Text>
      <View style={{ flexDirection: 'row', gap: 30 }}>
        {[paper.topics.slice(0, half), paper.topics.slice(half)].map((topics, column) => (
          <View key={column} style={{ flex: 1 }}>
            {topics.map(({ title, text }) => (
              <Topic key={title} title={title}>
                {text}
              </Topic>
            ))}
          </View>
        ))}
      </View>
      <View wrap={false}>
        <SectionTitle title={paper.flareUp.title} aside={paper.flareUp.lead} top={6} />
        <Numbered steps={paper.flareUp.steps} />
      </View>
      <Text style={{ ...TYPE.body, marginTop: 18 }}>Bring this plan with you to your next visit.</Text>
    </>
  )
}
