import { parentPort } from 'node:worker_threads'
import { renderToBuffer } from '@react-pdf/renderer'
import type { PlanPaper } from '@/lib/documents/types'
import type { LetterPaper } from '@/lib/letters/types'
import { loadFonts } from './fonts'
import { LetterDocument } from './letter-document'
import { PlanDocument } from './plan-document'

await loadFonts()

parentPort?.on('message', async ({ id, paper }: { id: number; paper: PlanPaper | LetterPaper }) => {
  try {
    const bytes = await renderToBuffer('kind' in paper ? LetterDocument({ paper }) : PlanDocument({ paper }))
    parentPort?.postMessage({ id, bytes })
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.name : 'unknown' })
  }
})
parentPort?.postMessage({ ready: true })
