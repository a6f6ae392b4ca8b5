import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { ProblemError, problem } from './problem'

/** A case with every measure is under 50 kB; this leaves room for notes and long logs. */
const LARGEST_MB = 5

/** The text of a case file, or of standard input for "-". A file that is missing, a folder, too large or no text is a problem, not a crash. */
export async function readSource(file: string, stdin: Readable): Promise<string> {
  try {
    return await readAll(file === '-' ? stdin : createReadStream(file))
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw new ProblemError(problem('unreadable-file', `The file cannot be read (${codeOf(error)}).`))
  }
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array | string)
    size += bytes.length
    if (size > LARGEST_MB * 1024 * 1024) throw new ProblemError(problem('unreadable-file', `The file is larger than ${LARGEST_MB} MB.`))
    chunks.push(bytes)
  }
  return readText(Buffer.concat(chunks))
}

/** Bytes that are no UTF-8 would turn into other letters without a word. */
function readText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ProblemError(problem('unreadable-file', 'The file is not text in UTF-8.'))
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason'
}
