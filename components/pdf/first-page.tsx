import { Path, Svg, Text, View } from '@react-pdf/renderer'
import { PdfFigure } from '@/components/figures/pdf-figure'
import { runStripDrawing } from '@/components/figures/run-strip'
import type { PaperDay, PaperLight, PaperTask, PlanPaper } from '@/lib/documents/types'
import { DRAWING_FAMILY } from './fonts'
import { Bullets, CellHeads, LightMark, Said, SectionTitle, TickBox } from './parts'
import { CLAY, HAIR, INK, RULE, SOFT, TYPE, WHITE } from './styles'

const CELL = 44
const HEADS = [
  ['Minutes', 'you ran'],
  ['Pain in', 'the run'],
  ['Pain after', '60 min'],
  ['Pain next', 'morning'],
] as const

/** All that a busy runner needs: what was found, this week, the lights, and when to stop and call. */
export function FirstPage({ paper }: { readonly paper: PlanPaper }) {
  return (
    <>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', gap: 18 }}>
        <View style={{ flex: 1 }}>
          <Text style={{ ...TYPE.display, marginBottom: 6 }}>{paper.title}</Text>
          <Text style={TYPE.lead}>{paper.found}</Text>
        </View>
        {paper.code ? <Code code={paper.code} /> : null}
      </View>
      <ThisWeek week={paper.firstWeek} />
      <SectionTitle title="Pain lights" aside={paper.painScale} top={13} />
      <View style={{ flexDirection: 'row', gap: 22 }}>
        {paper.lights.map((light) => (
          <Light key={light.kind} light={light} />
        ))}
      </View>
      <WhenToCall paper={paper} />
    </>
  )
}

function Code({ code }: { readonly code: NonNullable<PlanPaper['code']> }) {
  return (
    <View style={{ width: 82, paddingTop: 6 }}>
      <Svg width={82} height={82} viewBox={`0 0 ${code.modules} ${code.modules}`}>
        <Path d={code.path} fill={INK} />
      </Svg>
      <Text style={{ ...TYPE.small, fontSize: 9, lineHeight: 1.3, marginTop: 4 }}>Your plan on your phone.</Text>
    </View>
  )
}

function ThisWeek({ week }: { readonly week: PlanPaper['firstWeek'] }) {
  return (
    <View>
      <View
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          marginTop: 13,
          paddingBottom: 4,
          borderBottomWidth: 1.2,
          borderBottomColor: INK,
        }}
      >
        <Text style={TYPE.title}>This week</Text>
        <Text style={{ ...TYPE.body, color: SOFT, marginLeft: 10, flex: 1 }}>{week.span}</Text>
        <CellHeads heads={HEADS} width={CELL} />
      </View>
      {week.days.map((day) => (
        <Day key={day.date} day={day} />
      ))}
      <Text style={{ ...TYPE.small, marginTop: 5 }}>{week.note}</Text>
    </View>
  )
}

function Day({ day }: { readonly day: PaperDay }) {
  return (
    <View style={{ flexDirection: 'row', borderBottomWidth: 0.8, borderBottomColor: HAIR, minHeight: 22.5 }} wrap={false}>
      <View style={{ width: 62, paddingTop: 3.8 }}>
        <Text style={TYPE.body}>
          <Text style={{ fontWeight: 600 }}>{day.name}</Text>
          <Text style={{ color: SOFT }}>{`  ${day.date}`}</Text>
        </Text>
      </View>
      <View style={{ flex: 1, paddingVertical: 1.2 }}>
        {day.tasks.map((task) => (
          <Task key={task.what} task={task} />
        ))}
      </View>
      {HEADS.map(([head]) => (
        <View key={head} style={{ width: CELL, borderLeftWidth: 0.8, borderLeftColor: day.isLogged ? RULE : WHITE }} />
      ))}
    </View>
  )
}

function Task({ task }: { readonly task: PaperTask }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-start', marginVertical: 2 }}>
      <TickBox />
      <View style={{ flex: 1 }}>
        <Said strong={task.what} rest={task.detail} />
        {task.run ? (
          <View style={{ marginTop: 2, marginBottom: 1 }}>
            <PdfFigure drawing={runStripDrawing(task.run, { width: 172, size: 'small' })} fontFamily={DRAWING_FAMILY} />
          </View>
        ) : null}
      </View>
    </View>
  )
}

function Light({ light }: { readonly light: PaperLight }) {
  return (
    <View style={{ flex: 1 }}>
      <View style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 3 }}>
        <LightMark kind={light.kind} />
        <Text style={{ fontSize: 13, lineHeight: 1.2, fontWeight: 600, marginLeft: 7 }}>{light.name}</Text>
      </View>
      <Text style={{ ...TYPE.body, fontSize: 10.5, lineHeight: 1.3 }}>{light.when}</Text>
      <Text style={{ ...TYPE.strong, fontSize: 10.5, lineHeight: 1.3, marginTop: 2 }}>{light.act}</Text>
    </View>
  )
}

function WhenToCall({ paper }: { readonly paper: PlanPaper }) {
  return (
    <View wrap={false}>
      <View
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          marginTop: 13,
          paddingBottom: 4,
          marginBottom: 6,
          borderBottomWidth: 1.2,
          borderBottomColor: INK,
        }}
      >
        <Text style={TYPE.title}>When to stop and call</Text>
        <Text style={TYPE.title}>{paper.clinic.phone}</Text>
      </View>
      <View style={{ flexDirection: 'row', gap: 22 }}>
        <View style={{ flex: 1 }}>
          <Text style={{ ...TYPE.strong, marginBottom: 4, paddingVertical: 1.5 }}>Stop and call us soon if</Text>
          <Bullets items={paper.call.soon} />
        </View>
        <View style={{ flex: 1 }}>
          <View style={{ flexDirection: 'row', marginBottom: 4 }}>
            <Text
              style={{
                ...TYPE.strong,
                color: WHITE,
                backgroundColor: CLAY,
                paddingHorizontal: 7,
                paddingVertical: 1.5,
                borderRadius: 3,
                marginLeft: -7,
              }}
            >
              Get help today if
            </Text>
          </View>
          <Bullets items={paper.call.today} />
        </View>
      </View>
    </View>
  )
}
