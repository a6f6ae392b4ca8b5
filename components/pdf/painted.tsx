import { Canvas } from '@react-pdf/renderer'
import type { Drawing, Shape } from '@/components/figures/drawing'
import { colourHex } from '../ui/tokens'

/** The part of react-pdf's painter that drawings use. */
interface Painter {
  save(): Painter
  restore(): Painter
  scale(factor: number): Painter
  path(d: string): Painter
  lineWidth(width: number): Painter
  lineCap(cap: 'round'): Painter
  lineJoin(join: 'round'): Painter
  dash(lengths: readonly number[]): Painter
  opacity(opacity: number): Painter
  fill(colour: string): Painter
  stroke(colour: string): Painter
  fillAndStroke(fill: string, stroke: string): Painter
}

/**
 * A drawing of many paths and no letters, painted in one go. As elements every path would cost the layout as much as a line of text, and
 * a strength sheet has two hundred.
 */
export function Painted({ drawing, width }: { readonly drawing: Drawing; readonly width: number }) {
  const factor = width / drawing.width
  const paint = (painter: Painter) => {
    painter.scale(factor)
    drawing.shapes.forEach((shape) => paintShape(painter, shape))
    return null
  }
  return <Canvas paint={paint} style={{ width, height: factor * drawing.height }} />
}

function paintShape(painter: Painter, shape: Shape): void {
  if (shape.kind === 'text') throw new Error('Letters are set, not painted.')
  const { d, fill, stroke, strokeWidth = 1, dash, opacity } = shape
  painter.save().path(d).lineWidth(strokeWidth).lineCap('round').lineJoin('round')
  if (dash) painter.dash(dash)
  if (opacity !== undefined) painter.opacity(opacity)
  if (fill && stroke) painter.fillAndStroke(colourHex(fill), colourHex(stroke))
  else if (fill) painter.fill(colourHex(fill))
  else if (stroke) painter.stroke(colourHex(stroke))
  painter.restore()
}
