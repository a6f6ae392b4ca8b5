import { parentPort } from 'node:worker_threads'
import { renderToBuffer } from '@react-pdf/renderer'
import type { PlanPaper } from '@/lib/documents/types'
import { loadFonts } from './fonts'
import { PlanDocument } from './plan-document'

await loadFonts()

parentPort?.on('message', async ({ id, paper }: { id: number; paper: PlanPaper }) => {
  try {
    const bytes = await renderToBuffer(PlanDocument({ paper }))
    parentPort?.postMessage({ id, bytes })
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.name : 'unknown' })
  }
})
parentPort?.postMessage({ ready: true })
