import { Canvas, Font, Text } from '@react-pdf/renderer'
import { DRAWING_FAMILY } from './fonts'
import { SOFT, TYPE } from './styles'

/**
 * Numbers the pages of one document while they are painted, one after the other. A text that depends on the page number would make the
 * layout engine lay out its whole page twice more; so only the first page has one, to learn how many there are.
 */
export interface Numbering {
  next(): string
  setTotal(pages: number): void
}

export function newNumbering(): Numbering {
  let page = 0
  let total = 0
  return {
    next: () => `Page ${++page} of ${total}`,
    setTotal: (pages) => {
      total = pages
    },
  }
}

/** On the first page only; prints nothing. */
export function CountPages({ numbering }: { readonly numbering: Numbering }) {
  return (
    <Text
      style={{ ...TYPE.label, position: 'absolute' }}
      render={({ totalPages }) => {
        if (totalPages !== undefined) numbering.setTotal(totalPages)
        return ''
      }}
    />
  )
}

interface Painter {
  font(face: unknown): Painter
  fontSize(size: number): Painter
  fillColor(colour: string): Painter
  text(words: string, x: number, y: number, options: { readonly lineBreak: false }): Painter
}

const { fontSize } = TYPE.label

/** "Page 2 of 7" */
export function PageNumber({ numbering }: { readonly numbering: Numbering }) {
  const paint = (painter: Painter) => {
    const face = Font.getFont({ fontFamily: DRAWING_FAMILY, fontWeight: 400 }).data
    painter.font(face).fontSize(fontSize).fillColor(SOFT).text(numbering.next(), 0, 0, { lineBreak: false })
    return null
  }
  return <Canvas paint={paint} style={{ width: 50, height: fontSize }} />
}
