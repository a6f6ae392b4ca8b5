import { parseArgs } from 'node:util'
import { DOCUMENT_NAMES } from '@/lib/case-file/document-names'
import type { DocumentName } from '@/lib/case-file/document-names'
import { ProblemError, problem } from './problem'

export type Command =
  | { readonly name: 'assess' | 'next'; readonly files: readonly string[] }
  | {
      readonly name: 'plan'
      readonly files: readonly string[]
      readonly pdf: string | null
      readonly ics: string | null
      readonly paper: 'a4' | 'letter'
    }
  | { readonly name: 'schema'; readonly document: DocumentName }

const USAGE = `Use one of:
  footfall assess CASE...
  footfall plan CASE... [--pdf FILE] [--ics FILE] [--paper a4|letter] [--locale en]
  footfall next CASE...
  footfall schema ${DOCUMENT_NAMES.join('|')}
CASE is a file in format footfall-case/1, or - for standard input.`

const OPTIONS = { pdf: { type: 'string' }, ics: { type: 'string' }, paper: { type: 'string' }, locale: { type: 'string' } } as const

type Options = { readonly [Name in keyof typeof OPTIONS]?: string | undefined }

/** Reads what was typed; anything that is not understood is refused with the whole usage. */
export function readArguments(argv: readonly string[]): Command {
  const { positionals, values } = parse(argv)
  const [name, ...rest] = positionals
  switch (name) {
    case 'assess':
    case 'next':
      refuseOptions(values, name)
      return { name, files: requireFiles(rest) }
    case 'plan':
      return readPlan(requireFiles(rest), values)
    case 'schema':
      refuseOptions(values, name)
      return { name, document: requireDocument(rest) }
    default:
      return refuse(name === undefined ? 'Nothing was asked for.' : `There is no command "${name.slice(0, 40)}".`)
  }
}

function parse(argv: readonly string[]): { positionals: readonly string[]; values: Options } {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'The arguments could not be read.')
  }
}

function readPlan(files: readonly string[], { pdf, ics, paper = 'a4', locale = 'en' }: Options): Command {
  if (locale !== 'en') return refuse('The only locale is en.')
  if (paper !== 'a4' && paper !== 'letter') return refuse('The paper is a4 or letter.')
  if (pdf !== undefined && files.length > 1) return refuse('One PDF takes one case.')
  if (ics !== undefined && files.length > 1) return refuse('One calendar takes one case.')
  return { name: 'plan', files, pdf: pdf ?? null, ics: ics ?? null, paper }
}

function refuseOptions(values: Options, name: string): void {
  const [option] = Object.keys(values)
  if (option !== undefined) refuse(`${name} takes no --${option}.`)
}

function requireFiles(files: readonly string[]): readonly string[] {
  if (files.length === 0) return refuse('A case is missing.')
  return files.filter((file) => file === '-').length > 1 ? refuse('Standard input can be read once.') : files
}

function requireDocument([name, ...rest]: readonly string[]): DocumentName {
  const document = DOCUMENT_NAMES.find((known) => known === name)
  return document === undefined || rest.length > 0 ? refuse('Name one document.') : document
}

function refuse(message: string): never {
  throw new ProblemError(problem('usage', `${message} ${USAGE}`))
}
