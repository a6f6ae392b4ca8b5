import { Worker } from 'node:worker_threads'
import { RenderError } from './render-error'
import type { Paper } from './paper'

export interface PdfThreadOptions {
  /** The module that answers `{ id, paper }` with `{ id, bytes }` or `{ id, error }`, and says `{ ready: true }` once. */
  readonly file: string
  /** A document that takes longer is stuck: layout can loop for ever on input that nobody foresaw. */
  readonly killAfterMs?: number
  /** Starting the thread loads the fonts and the layout engine. */
  readonly startWithinMs?: number
  /** Documents that may wait; more are refused at once. */
  readonly mostWaiting?: number
}

export interface PdfThread {
  render(paper: Paper): Promise<Uint8Array>
}

const FAILED = 'The PDF could not be made. What it is made from is safe; try again, and tell us if it happens twice.'
const BUSY = 'Many PDFs are being made just now. Try again in a minute.'
/** A young generation with room: a document is many short-lived objects. */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 192 }

type Answer =
  { readonly ready: true } | { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: string }

/**
 * One warm thread that renders one document after the other. A document that is not there in time is given up and its thread ended; the
 * next document gets a new thread.
 */
export function openPdfThread(options: PdfThreadOptions): PdfThread {
  const { file, killAfterMs = 15_000, startWithinMs = 60_000, mostWaiting = 50 } = options
  let worker: Promise<Worker> | null = null
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let id = 0

  /** A thread that ends by itself is not asked again. */
  function start(): Promise<Worker> {
    const started = startWorker(file, startWithinMs)
    const forget = () => {
      if (worker === started) worker = null
    }
    started.then((warm) => warm.once('exit', forget), forget)
    return started
  }

  async function renderNow(paper: Paper): Promise<Uint8Array> {
    worker ??= start()
    const warm = await worker.catch(() => null)
    if (warm === null) throw new RenderError('failed', FAILED)
    id += 1
    const answered = nextAnswer(warm, killAfterMs)
    warm.ref()
    warm.postMessage({ id, paper })
    const answer = await answered
    warm.unref()
    if (answer !== 'late' && 'bytes' in answer && answer.id === id) return answer.bytes
    await warm.terminate()
    throw new RenderError(answer === 'late' ? 'too-long' : 'failed', FAILED)
  }

  return {
    render(paper) {
      if (waiting >= mostWaiting) return Promise.reject(new RenderError('busy', BUSY))
      waiting += 1
      const turn = last.then(() => renderNow(paper)).finally(() => (waiting -= 1))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/** The thread gets none of the process's settings: it has no business with a database address or a secret. */
async function startWorker(file: string, withinMs: number): Promise<Worker> {
  const worker = new Worker(file, { env: { NODE_ENV: 'production' }, resourceLimits: MEMORY })
  const answer = await nextAnswer(worker, withinMs)
  if (answer !== 'late' && 'ready' in answer) {
    worker.unref()
    return worker
  }
  await worker.terminate()
  throw new Error('The thread that makes PDFs did not start.')
}

/** The thread's next word. Its death is an error, its silence is `late`. */
function nextAnswer(worker: Worker, limitMs: number): Promise<Answer | 'late'> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | 'late') => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', die).off('exit', die)
      resolve(answer)
    }
    const die = () => settle({ id: 0, error: 'ended' })
    const timer = setTimeout(() => settle('late'), limitMs)
    worker.on('message', settle).on('error', die).on('exit', die)
  })
}
