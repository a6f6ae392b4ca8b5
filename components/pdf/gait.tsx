import { Text, View } from '@react-pdf/renderer'
import { footfallsDrawing } from '@/components/figures/footfalls'
import { PdfFigure } from '@/components/figures/pdf-figure'
import { pelvisDrawing } from '@/components/figures/pelvis'
import type { PaperGait } from '@/lib/documents/types'
import { DRAWING_FAMILY } from './fonts'
import { TYPE } from './styles'

const HIPS = 112
/** Drawn larger than it is printed, so that its letters are in proportion. */
const DRAWN = 180
const GAP = 12

/** What was recorded of the running gait, drawn from the numbers. What was not recorded is not drawn. */
export function Gait({ gait, width }: { readonly gait: PaperGait; readonly width: number }) {
  const { pelvicDropDeg, ...belt } = gait
  const legs = (['left', 'right'] as const).filter((side) => pelvicDropDeg[side] !== null)
  const hasBelt = belt.stepWidthCm !== null || belt.left !== null || belt.right !== null
  return (
    <View style={{ marginBottom: 13 }} wrap={false}>
      <Text style={{ ...TYPE.heading, marginBottom: 6 }}>How you run now</Text>
      <View style={{ flexDirection: 'row', gap: GAP, alignItems: 'center' }}>
        {hasBelt ? (
          <PdfFigure drawing={footfallsDrawing({ ...belt, width: width - legs.length * (HIPS + GAP) })} fontFamily={DRAWING_FAMILY} />
        ) : null}
        {legs.map((side) => (
          <PdfFigure
            key={side}
            drawing={pelvisDrawing({ side, dropDeg: pelvicDropDeg[side], width: DRAWN })}
            width={HIPS}
            fontFamily={DRAWING_FAMILY}
          />
        ))}
      </View>
      <Text style={{ ...TYPE.small, marginTop: 5 }}>{gait.note}</Text>
    </View>
  )
}
