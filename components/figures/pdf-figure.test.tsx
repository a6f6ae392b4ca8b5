import { Document, Page, renderToBuffer } from '@react-pdf/renderer'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Drawing } from './drawing'
import { footfallsDrawing } from './footfalls'
import { PdfFigure } from './pdf-figure'

async function wordsOn(drawing: Drawing): Promise<{ text: string; size: number }[]> {
  const sheet = (
    <Document>
      <Page size="A4">
        <PdfFigure drawing={drawing} width={340} fontFamily="Helvetica" />
      </Page>
    </Document>
  )
  const pdf = await getDocument({ data: new Uint8Array(await renderToBuffer(sheet)), verbosity: 0 }).promise
  const content = await (await pdf.getPage(1)).getTextContent()
  return content.items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, size: item.height }] : []))
}

describe('PdfFigure', () => {
  it('prints the words of a drawing at their own size', async () => {
    const drawing = footfallsDrawing({ stepWidthCm: 7.5, left: 'clear', right: 'clear', width: 680 })
    const printed = await wordsOn(drawing)
    expect(printed.map(({ text }) => text).join(' ')).toBe('L R L R 7.5 cm')
    const drawn = drawing.shapes.find((shape) => shape.kind === 'text' && shape.text === '7.5 cm')
    expect(printed.at(-1)?.size).toBeCloseTo(drawn?.kind === 'text' ? drawn.size / 2 : Number.NaN, 1)
  })
})
