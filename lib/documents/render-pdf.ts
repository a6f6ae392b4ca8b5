import { join } from 'node:path'
import { openPdfThread, type PdfThread } from './pdf-thread'
import type { Paper } from './paper'
import { RenderError } from './render-error'
import { unprintableCharacters } from './unprintable-characters'

/** Kept on the process: hot reload and the bundler's copies of this module share one thread and one queue. */
const kept = globalThis as typeof globalThis & { footfallPdfThread?: PdfThread }

/**
 * A document's PDF, rendered off the main thread, one at a time. Throws a RenderError that says why: a character that no font has, a
 * document that took too long, too many documents waiting. The next document is printed all the same.
 */
export async function renderPdf(paper: Paper): Promise<Buffer> {
  const unprintable = unprintableCharacters(wordsOf(paper).join(''))
  if (unprintable.length > 0) {
    throw new RenderError('unprintable', `The paper has no letter for: ${unprintable.join(' ')}. Write the name with other letters.`)
  }
  const thread = (kept.footfallPdfThread ??= openPdfThread({ file: threadFile() }))
  return Buffer.from(await thread.render(paper))
}

/** Every text of the paper, however deep. */
function wordsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(wordsOf) : []
}

/** Below the product's own folder: in a web build nobody knows where this source was, and the command line runs where it was typed. */
function threadFile(): string {
  return join(/* turbopackIgnore: true */ process.env.FOOTFALL_ROOT ?? process.cwd(), 'components', 'pdf', 'worker.mjs')
}
