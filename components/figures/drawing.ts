import type { Colour } from '../ui/tokens'

/** One mark of a drawing, in the drawing's own units, y downwards. Colours are token names so that screen and paper agree. */
export type Shape =
  | {
      readonly kind: 'path'
      readonly d: string
      readonly fill?: Colour
      readonly stroke?: Colour
      readonly strokeWidth?: number
      readonly dash?: readonly number[]
      readonly opacity?: number
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly fill: Colour
      readonly weight?: 400 | 500 | 600
      readonly anchor?: 'start' | 'middle' | 'end'
    }

/** A finished drawing: a list of marks that `Figure` puts on the screen and `PdfFigure` on paper. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** Short name for a screen reader. */
  readonly title: string
  /** The same facts in words, numbers included. */
  readonly description: string
}
