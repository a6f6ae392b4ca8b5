import { Path, Svg, Text } from '@react-pdf/renderer'
import { colourHex } from '../ui/tokens'
import type { Drawing, Shape } from './drawing'

export interface PdfFigureProps {
  readonly drawing: Drawing
  /** Points on paper; the height follows. Without it the drawing's own width. */
  readonly width?: number
  /** The family that the document registers: letters inside a drawing do not take it from their page. */
  readonly fontFamily: string
}

/** Puts a drawing on paper with react-pdf's primitives, in the printed colours. */
export function PdfFigure({ drawing, width = drawing.width, fontFamily }: PdfFigureProps) {
  return (
    <Svg width={width} height={(width * drawing.height) / drawing.width} viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
      {drawing.shapes.map((shape, index) => (
        <Mark key={index} shape={shape} fontFamily={fontFamily} />
      ))}
    </Svg>
  )
}

function Mark({ shape, fontFamily }: { readonly shape: Shape; readonly fontFamily: string }) {
  if (shape.kind === 'text') {
    const lettering = { fontFamily, fontSize: shape.size, fontWeight: shape.weight ?? 400 }
    return (
      <Text x={shape.x} y={shape.y} fill={colourHex(shape.fill)} textAnchor={shape.anchor ?? 'start'} style={lettering}>
        {shape.text}
      </Text>
    )
  }
  return (
    <Path
      d={shape.d}
      fill={shape.fill ? colourHex(shape.fill) : 'none'}
      {...(shape.stroke && { stroke: colourHex(shape.stroke), strokeWidth: shape.strokeWidth ?? 1 })}
      {...(shape.dash && { strokeDasharray: shape.dash.join(' ') })}
      {...(shape.opacity !== undefined && { opacity: shape.opacity })}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}
