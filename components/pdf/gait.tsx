import { Text, View } from '@react-pdf/renderer'
import { footfallsDrawing } from '@/components/figures/footfalls'
import { PdfFigure } from '@/components/figures/pdf-figure'
import { pelvisDrawing } from '@/components/figures/pelvis'
import type { PaperGait } from '@/lib/documents/types'
import { DRAWING_FAMILY } from './fonts'
import { TYPE } from './styles'

const HIPS = 96
/** Drawn larger than it is printed, so that its letters are in proportion. */
const DRAWN = 170
const GAP = 12

interface GaitProps {
  readonly gait: PaperGait
  readonly width: number
  /** The belt over the hips, for a narrow column; otherwise beside them. */
  readonly isStacked: boolean
}

/** What was recorded of the running gait, drawn from the numbers. What was not recorded is not drawn. */
export function Gait({ gait, width, isStacked }: GaitProps) {
  const { pelvicDropDeg, ...belt } = gait
  const legs = (['left', 'right'] as const).filter((side) => pelvicDropDeg[side] !== null)
  const hasBelt = belt.stepWidthCm !== null || belt.left !== null || belt.right !== null
  const beltWidth = isStacked ? width : width - legs.length * (HIPS + GAP)
  return (
    <View style={{ width }} wrap={false}>
      <Text style={{ ...TYPE.heading, marginBottom: 5 }}>{gait.title}</Text>
      <View style={{ flexDirection: isStacked ? 'column' : 'row', gap: isStacked ? 6 : GAP, alignItems: 'center' }}>
        {hasBelt ? <PdfFigure drawing={footfallsDrawing({ ...belt, width: beltWidth })} fontFamily={DRAWING_FAMILY} /> : null}
        <View style={{ flexDirection: 'row', gap: GAP }}>
          {legs.map((side) => (
            <PdfFigure
              key={side}
              drawing={pelvisDrawing({ side, dropDeg: pelvicDropDeg[side], width: DRAWN })}
              width={HIPS}
              fontFamily={DRAWING_FAMILY}
            />
          ))}
        </View>
      </View>
      <Text style={{ ...TYPE.small, fontSize: 9, lineHeight: 1.3, marginTop: 4 }}>{gait.note}</Text>
    </View>
  )
}
