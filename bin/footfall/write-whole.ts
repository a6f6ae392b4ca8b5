import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ProblemError, problem } from './problem'

/** Writes a file whole or not at all: beside its place under another name, then renamed. `what` names it in the complaint: "The PDF". */
export async function writeWhole(file: string, content: string | Buffer, what: string): Promise<void> {
  const place = resolve(file)
  const unfinished = `${place}.${randomUUID()}.tmp`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, place)
  } catch {
    await rm(unfinished, { force: true })
    throw new ProblemError(problem('unwritable-file', `${what} cannot be written there.`))
  }
}
