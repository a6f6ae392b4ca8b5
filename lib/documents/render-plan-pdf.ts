import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PlanPaper } from './types'
import { findUnprintable } from './find-unprintable'

/** A document that takes longer than this is stuck: layout can loop for ever on input that nobody foresaw. */
const KILL_AFTER_MS = 15_000
/** Starting the thread loads the fonts and the layout engine. */
const START_WITHIN_MS = 60_000

type Answer =
  { readonly ready: true } | { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: string }

export class RenderError extends Error {
  override readonly name = 'RenderError'
}

/** Kept on the process: hot reload and the bundler's copies of this module share one thread and one queue. */
const kept = globalThis as typeof globalThis & {
  footfallRenderer?: { worker: Promise<Worker> | null; last: Promise<unknown>; next: number }
}
const renderer = (kept.footfallRenderer ??= { worker: null, last: Promise.resolve(), next: 1 })

/**
 * The plan's PDF, rendered off the main thread, one at a time. Throws a RenderError that says why when a letter cannot be printed, or
 * when the thread did not answer in time; the next document gets a new thread.
 */
export function renderPlanPdf(paper: PlanPaper, killAfterMs = KILL_AFTER_MS): Promise<Buffer> {
  const unprintable = findUnprintable(paper)
  if (unprintable.length > 0) {
    return Promise.reject(new RenderError(`The paper has no letter for: ${unprintable.join(' ')}. Write the name with other letters.`))
  }
  const turn = renderer.last.then(() => render(paper, killAfterMs))
  renderer.last = turn.catch(() => undefined)
  return turn
}

async function render(paper: PlanPaper, killAfterMs: number): Promise<Buffer> {
  renderer.worker ??= startWorker()
  const worker = await renderer.worker.catch((error: unknown) => {
    renderer.worker = null
    throw error
  })
  const id = renderer.next++
  worker.ref()
  worker.postMessage({ id, paper })
  const answer = await nextAnswer(worker, killAfterMs)
  worker.unref()
  if ('bytes' in answer && answer.id === id) return Buffer.from(answer.bytes)
  renderer.worker = null
  await worker.terminate()
  throw new RenderError('The PDF could not be made. The plan itself is safe; try again, and tell us if it happens twice.')
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), 'components', 'pdf', 'worker.mjs'), {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  worker.on('exit', () => {
    renderer.worker = null
  })
  const answer = await nextAnswer(worker, START_WITHIN_MS)
  if ('ready' in answer) return worker
  await worker.terminate()
  throw new RenderError('The thread that makes PDFs did not start.')
}

/** The thread's next word; its death and its silence count as an error. */
function nextAnswer(worker: Worker, limitMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', fail).off('exit', fail)
      resolve(answer)
    }
    const fail = () => settle({ id: 0, error: 'ended' })
    const timer = setTimeout(fail, limitMs)
    worker.on('message', settle).on('error', fail).on('exit', fail)
  })
}
