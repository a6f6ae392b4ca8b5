import { Text, View } from '@react-pdf/renderer'
import type { Drawing } from '@/components/figures/drawing'
import { footfallsDrawing } from '@/components/figures/footfalls'
import { kneeMapDrawing } from '@/components/figures/knee-map'
import { placeLabel } from '@/components/figures/knee/place-label'
import { leanDrawing } from '@/components/figures/lean'
import { PdfFigure } from '@/components/figures/pdf-figure'
import { pelvisDrawing } from '@/components/figures/pelvis'
import { wingsDrawing } from '@/components/figures/wings'
import type { PaperFigures } from '@/lib/letters/types'
import { DRAWING_FAMILY } from './fonts'
import { SectionTitle } from './parts'
import { SOFT, TYPE } from './styles'

/** Drawn larger than they are printed, so that their letters are in proportion. */
const BODY = { drawn: 190, printed: 118 }
const WIDE = 680
const SIDES = ['left', 'right'] as const

/** The recorded numbers as drawings, each with its words. What was not recorded is not drawn. */
export function LetterFigures({ figures, width }: { readonly figures: PaperFigures; readonly width: number }) {
  const { gait, lean, knees, wings } = figures
  const belt = gait && (gait.stepWidthCm !== null || gait.left !== null || gait.right !== null)
  const half = (width - 24) / 2
  const bodies = [
    ...SIDES.flatMap((side) => {
      const dropDeg = gait?.pelvicDropDeg[side] ?? null
      return dropDeg === null ? [] : [pelvisDrawing({ side, dropDeg, width: BODY.drawn })]
    }),
    ...lean.map((facts) => leanDrawing({ ...facts, width: BODY.drawn })),
  ]
  if (!belt && bodies.length === 0 && knees.length === 0 && wings.length === 0) return null
  return (
    <>
      <SectionTitle title="Drawn from the numbers" aside="Tinted: the usual range. Hatched: beyond it." top={18} />
      {knees.length > 0 ? (
        <Row>
          {knees.map(({ side, marked }) => (
            <Captioned key={side} drawing={kneeMapDrawing({ side, marked, labelOf: placeLabel, width: 420 })} width={half} />
          ))}
        </Row>
      ) : null}
      {belt ? <Captioned drawing={footfallsDrawing({ ...gait, width: WIDE })} width={width * 0.75} /> : null}
      {bodies.length > 0 ? (
        <Row>
          {bodies.map((drawing) => (
            <Captioned key={drawing.title} drawing={drawing} width={BODY.printed} />
          ))}
        </Row>
      ) : null}
      {wings.length > 0 ? <Captioned drawing={wingsDrawing({ rows: wings, width: WIDE })} width={width * 0.86} /> : null}
    </>
  )
}

function Row({ children }: { readonly children: React.ReactNode }) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', gap: 16 }}>
      {children}
    </View>
  )
}

/** A drawing with its name and the same facts in words. */
function Captioned({ drawing, width }: { readonly drawing: Drawing; readonly width: number }) {
  return (
    <View wrap={false} style={{ width, marginBottom: 9 }}>
      <Text style={{ ...TYPE.tight, fontWeight: 600, marginBottom: 3 }}>{drawing.title}</Text>
      <PdfFigure drawing={drawing} width={width} fontFamily={DRAWING_FAMILY} />
      <Text style={{ ...TYPE.label, fontSize: 8.4, lineHeight: 1.3, color: SOFT, marginTop: 3 }}>{drawing.description}</Text>
    </View>
  )
}
