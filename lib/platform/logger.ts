import { pino } from 'pino'
import { env } from './env'

/** What a log line may carry. Names, free text, measured values and addresses of links have no field to go in. */
export interface LogFacts {
  readonly reference?: string
  readonly action?: string
  readonly code?: string
  readonly clinicId?: string
  readonly accountId?: string
  readonly patientId?: string
  readonly subjectId?: string
  readonly durationMs?: number
  readonly pid?: number
  readonly error?: unknown
}

const FIELDS = ['reference', 'action', 'code', 'clinicId', 'accountId', 'patientId', 'subjectId', 'durationMs', 'pid'] as const

const lines = pino({ level: process.env.LOG_LEVEL ? env.logLevel : 'info', base: undefined, timestamp: pino.stdTimeFunctions.isoTime })

/** One JSON line each: a fixed message and ids. `message` is a literal in the code, never built from what somebody typed. */
export const logger = {
  info: (message: string, facts: LogFacts = {}) => lines.info(permitted(facts), message),
  warn: (message: string, facts: LogFacts = {}) => lines.warn(permitted(facts), message),
  error: (message: string, facts: LogFacts = {}) => lines.error(permitted(facts), message),
}

/** Exported for its test: only the named fields pass, and of an error only what cannot hold a patient's words. */
export function permitted({ error, ...facts }: LogFacts): Record<string, string | number> {
  const line: Record<string, string | number> = {}
  for (const field of FIELDS) {
    const value = facts[field]
    if (typeof value === 'string' || typeof value === 'number') line[field] = value
  }
  return error === undefined ? line : { ...describeError(error), ...line }
}

/** An error's message can quote what was typed (zod, JSON, the database driver), so only its kind, code and place in the code are kept. */
function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error }
  const facts: Record<string, string> = { error: error.name }
  if ('code' in error && typeof error.code === 'string') facts.code = error.code
  if ('reference' in error && typeof error.reference === 'string') facts.reference = error.reference
  const frame = error.stack?.split('\n').find((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
  if (frame) facts.at = frame.trim().slice(3)
  return facts
}
