import type { Readable } from 'node:stream'
import { parseCase } from '@/lib/case-file/parse-case'
import type { ParsedCase } from '@/lib/case-file/parse-case'
import { assess } from '@/lib/clinical/screening/assess'
import { ProblemError, problem } from './problem'
import type { Problem } from './problem'
import { readArguments } from './read-arguments'
import type { Command } from './read-arguments'
import { readSource } from './read-source'

export interface Streams {
  readonly stdin: Readable
  /** Takes documents and nothing else. */
  readonly writeDocument: (text: string) => void
  /** Takes problems and notices, one line of JSON each. */
  readonly writeAside: (text: string) => void
}

const ANSWERED = 0
const FAULT = 1
const UNUSABLE = 2

/**
 * Runs one command and gives its exit code: 0 answered (also when the answer is "locked"), 2 unusable input, 1 a fault of Footfall.
 * A single case is answered in indented JSON, several with one line each in the order given; an unusable one among them is named on
 * standard error and the others are still answered.
 */
export async function runCommand(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    const command = readArguments(argv)
    return command.name === 'schema' ? await printSchema(command, streams) : await answerFiles(command, streams)
  } catch (error) {
    return report(error, streams, {})
  }
}

type FileCommand = Exclude<Command, { name: 'schema' }>

async function printSchema(command: Extract<Command, { name: 'schema' }>, { writeDocument }: Streams): Promise<number> {
  const { describeDocument } = await import('@/lib/case-file/json-schema')
  writeDocument(JSON.stringify(describeDocument(command.document), null, 2))
  return ANSWERED
}

async function answerFiles(command: FileCommand, streams: Streams): Promise<number> {
  const isSingle = command.files.length === 1
  let code = ANSWERED
  for (const file of command.files) {
    try {
      const document = await answer(command, requireCase(await readSource(file, streams.stdin)), streams)
      streams.writeDocument(isSingle ? JSON.stringify(document, null, 2) : JSON.stringify(document))
    } catch (error) {
      code = Math.max(code, report(error, streams, isSingle ? {} : { file }))
    }
  }
  return code
}

function requireCase(text: string): ParsedCase {
  const reading = parseCase(text)
  if (reading.ok) return reading.value
  throw new ProblemError({ error: reading.error, issues: reading.issues })
}

async function answer(command: FileCommand, parsed: ParsedCase, { writeAside }: Streams): Promise<unknown> {
  switch (command.name) {
    case 'assess':
      return assess(parsed)
    case 'plan':
      return (await import('./answer-plan')).answerPlan(command, parsed, (notice) => writeAside(JSON.stringify(notice)))
    case 'next':
      return (await import('./answer-next')).answerNext(parsed)
  }
}

/** Tells what went wrong. A fault shows no stack and nothing of the case. */
function report(error: unknown, { writeAside }: Streams, where: Pick<Problem, 'file'>): number {
  const isProblem = error instanceof ProblemError
  const told = isProblem ? error.problem : problem('internal', 'Footfall could not answer. This is a fault of Footfall, not of the case.')
  writeAside(JSON.stringify({ error: told.error, ...where, issues: told.issues }))
  return isProblem ? UNUSABLE : FAULT
}
