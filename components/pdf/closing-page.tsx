import { Text, View } from '@react-pdf/renderer'
import { footfallsDrawing } from '@/components/figures/footfalls'
import { PdfFigure } from '@/components/figures/pdf-figure'
import { pelvisDrawing } from '@/components/figures/pelvis'
import type { PlanPaper } from '@/lib/documents/types'
import { DRAWING_FAMILY } from './fonts'
import { Numbered, SectionTitle, Topic } from './parts'
import { contentWidth, TYPE } from './styles'

const HIPS = 92

/** How the runner runs, the cue, and what helps besides training. */
export function ClosingPage({ paper }: { readonly paper: PlanPaper }) {
  const half = Math.ceil(paper.topics.length / 2)
  return (
    <>
      {paper.gait ? <Gait paper={paper} gait={paper.gait} /> : null}
      {paper.cue ? <Cue cue={paper.cue} /> : null}
      <Text style={{ ...TYPE.heading, marginBottom: 8 }}>What else helps</Text>
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
        <SectionTitle title="If your knee flares up" aside={paper.flareUp.lead} top={6} />
        <Numbered steps={paper.flareUp.steps} />
      </View>
    </>
  )
}

function Gait({ paper, gait }: { readonly paper: PlanPaper; readonly gait: NonNullable<PlanPaper['gait']> }) {
  const { left, right } = gait.pelvicDropDeg
  const belt = { stepWidthCm: gait.stepWidthCm, left: gait.left, right: gait.right }
  const hasBelt = belt.stepWidthCm !== null || belt.left !== null || belt.right !== null
  const hasHips = left !== null || right !== null
  const hips = hasHips ? 2 * HIPS + 24 : 0
  return (
    <View style={{ marginBottom: 14 }} wrap={false}>
      <Text style={{ ...TYPE.heading, marginBottom: 6 }}>How you run today</Text>
      <View style={{ flexDirection: 'row', gap: 12, alignItems: 'center' }}>
        {hasBelt ? (
          <PdfFigure drawing={footfallsDrawing({ ...belt, width: contentWidth(paper.size) - hips })} fontFamily={DRAWING_FAMILY} />
        ) : null}
        {hasHips ? (
          <View style={{ flexDirection: 'row', gap: 12 }}>
            <PdfFigure drawing={pelvisDrawing({ side: 'left', dropDeg: left, width: 200 })} width={HIPS} fontFamily={DRAWING_FAMILY} />
            <PdfFigure drawing={pelvisDrawing({ side: 'right', dropDeg: right, width: 200 })} width={HIPS} fontFamily={DRAWING_FAMILY} />
          </View>
        ) : null}
      </View>
      <Text style={{ ...TYPE.small, marginTop: 5 }}>
        Measured on the day of your assessment. Many runners without pain look like this too; it is one thing among several.
      </Text>
    </View>
  )
}

function Cue({ cue }: { readonly cue: NonNullable<PlanPaper['cue']> }) {
  return (
    <View style={{ marginBottom: 16 }} wrap={false}>
      <SectionTitle title={cue.text} aside="A choice, not a must: drop it if it feels wrong." top={0} />
      {cue.practice.map(({ runs, what }) => (
        <View key={runs} style={{ flexDirection: 'row', marginTop: 2 }}>
          <Text style={{ ...TYPE.strong, width: 68 }}>{runs}</Text>
          <Text style={{ ...TYPE.body, flex: 1 }}>{what}</Text>
        </View>
      ))}
    </View>
  )
}
