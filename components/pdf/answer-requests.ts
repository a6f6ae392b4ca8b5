import { parentPort } from 'node:worker_threads'
import { renderToBuffer } from '@react-pdf/renderer'
import type { OffloadPaper, PlanPaper } from '@/lib/documents/types'
import type { LetterPaper } from '@/lib/letters/types'
import { loadFonts } from './fonts'
import { LetterDocument } from './letter-document'
import { OffloadDocument } from './offload-document'
import { PlanDocument } from './plan-document'

type Paper = PlanPaper | LetterPaper | OffloadPaper

await loadFonts()

parentPort?.on('message', async ({ id, paper }: { id: number; paper: Paper }) => {
  try {
    const bytes = await renderToBuffer(documentOf(paper))
    parentPort?.postMessage({ id, bytes })
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.name : 'unknown' })
  }
})
parentPort?.postMessage({ ready: true })

function documentOf(paper: Paper) {
  if (!('kind' in paper)) return PlanDocument({ paper })
  return paper.kind === 'offload-sheet' ? OffloadDocument({ paper }) : LetterDocument({ paper })
}
