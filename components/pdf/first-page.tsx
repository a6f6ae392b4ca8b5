import { Path, Svg, Text, View } from '@react-pdf/renderer'
import type { PaperLight, PaperLights, PlanPaper } from '@/lib/documents/types'
import { FirstWeek } from './first-week'
import { Bullets, LightMark, SectionTitle } from './parts'
import { Typed } from './typed'
import { CLAY, INK, TYPE, WHITE } from './styles'

const LEAD = { fontSize: 12.5, lineHeight: 1.35 } as const

/** All that a busy runner needs: what was found, this week, the lights, and when to stop and call. */
export function FirstPage({ paper }: { readonly paper: PlanPaper }) {
  return (
    <>
      <View style={{ flexDirection: 'row', gap: 18 }}>
        <View style={{ flex: 1 }}>
          <Text style={{ ...TYPE.display, marginBottom: 3 }}>
            <Typed text={paper.title} />
          </Text>
          <Text style={LEAD}>{paper.found}</Text>
          {paper.notes.map((note) => (
            <Text key={note} style={{ ...LEAD, fontWeight: 600, marginTop: 4 }}>
              {note}
            </Text>
          ))}
        </View>
        {paper.code ? <Code code={paper.code} /> : null}
      </View>
      {paper.firstWeek ? <FirstWeek week={paper.firstWeek} /> : null}
      {paper.lights ? <Lights lights={paper.lights} /> : null}
      <WhenToCall paper={paper} />
    </>
  )
}

function Code({ code }: { readonly code: NonNullable<PlanPaper['code']> }) {
  return (
    <View style={{ width: 82, paddingTop: 2 }}>
      <Svg width={82} height={82} viewBox={`0 0 ${code.modules} ${code.modules}`}>
        <Path d={code.path} fill={INK} />
      </Svg>
      <Text style={{ ...TYPE.label, fontSize: 7.6, marginTop: 3 }}>{code.label}</Text>
    </View>
  )
}

export function Lights({ lights }: { readonly lights: PaperLights }) {
  return (
    <View wrap={false}>
      <SectionTitle title="Pain lights" aside={lights.scale} top={9} />
      <View style={{ flexDirection: 'row', gap: 20 }}>
        {lights.lights.map((light) => (
          <Light key={light.kind} light={light} />
        ))}
      </View>
      {lights.note === '' ? null : <Text style={{ ...TYPE.tight, marginTop: 4 }}>{lights.note}</Text>}
    </View>
  )
}

function Light({ light }: { readonly light: PaperLight }) {
  return (
    <View style={{ flex: 1 }}>
      <View style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 2.5 }}>
        <LightMark kind={light.kind} />
        <Text style={{ fontSize: 13, lineHeight: 1.2, fontWeight: 600, marginLeft: 7 }}>{light.name}</Text>
      </View>
      <Text style={TYPE.tight}>{light.when}</Text>
      <Text style={{ ...TYPE.tight, fontWeight: 600, marginTop: 2 }}>{light.act}</Text>
    </View>
  )
}

export function WhenToCall({ paper }: { readonly paper: Pick<PlanPaper, 'clinic' | 'call'> }) {
  return (
    <View wrap={false}>
      <SectionTitle title="When to stop and call" aside={paper.clinic.address} top={9}>
        <Text style={TYPE.title}>{paper.clinic.phone}</Text>
      </SectionTitle>
      <View style={{ flexDirection: 'row', gap: 22 }}>
        <View style={{ flex: 1 }}>
          <Text style={{ ...TYPE.strong, marginBottom: 3, paddingVertical: 1.5 }}>Stop and call us soon if</Text>
          <Bullets items={paper.call.soon} />
        </View>
        <View style={{ flex: 1 }}>
          <View style={{ flexDirection: 'row', marginBottom: 3 }}>
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
