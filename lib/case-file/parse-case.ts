import type { z } from 'zod'
import type { LogEntry, PlanCase, Planning } from '@/lib/clinical/plan/types'
import type { AssessmentCase } from '@/lib/clinical/screening/types'
import type { CaseIssue } from './case-issue'
import { createCaseSchema } from './case-schema'
import { findConflicts } from './find-conflicts'

/** A case that may hold what a plan needs. */
export type ParsedCase = Omit<AssessmentCase, 'planning'> & { readonly planning: Planning | null; readonly log: readonly LogEntry[] }

export type CaseReading =
  | { readonly ok: true; readonly value: ParsedCase }
  | { readonly ok: false; readonly error: 'not-json' | 'invalid-case'; readonly issues: readonly CaseIssue[] }

/**
 * Reads the text of a case file, `footfall-case/1`. A case that cannot be used comes back with every problem, by its place in the file;
 * nothing is filled in, rounded or guessed.
 *
 * A pelvic drop of 21 as fourth observation gives `{ path: 'observations.3.value', message: 'Pelvic drop takes a number from -5 to 20 degrees.' }`.
 */
export function parseCase(text: string): CaseReading {
  const json = parseJson(text)
  if (!json.ok) return { ok: false, error: 'not-json', issues: [{ path: '', message: 'The file is not JSON.' }] }
  const parsed = caseSchema().safeParse(json.value)
  const conflicts = findConflicts(json.value)
  if (parsed.success && conflicts.length === 0) return { ok: true, value: parsed.data }
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => toIssues(issue, json.value))
  return { ok: false, error: 'invalid-case', issues: [...issues, ...conflicts] }
}

/** A parsed case as the plan takes it, or what is missing. */
export function requirePlanning(
  parsed: ParsedCase,
): { readonly ok: true; readonly value: PlanCase } | { readonly ok: false; readonly issues: readonly CaseIssue[] } {
  const { planning } = parsed
  if (planning === null) return { ok: false, issues: [{ path: 'planning', message: 'A plan needs the planning part of the case.' }] }
  return { ok: true, value: { ...parsed, planning } }
}

let schema: ReturnType<typeof createCaseSchema> | null = null
const caseSchema = () => (schema ??= createCaseSchema())

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return { ok: false }
  }
}

const LONGEST_KEY = 100

/** One line a problem: keys that do not belong are named one by one. */
function toIssues(issue: z.core.$ZodIssue, file: unknown): readonly CaseIssue[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key.slice(0, LONGEST_KEY)].join('.'), message: 'There is no such field here.' }))
  return [{ path: path.join('.'), message: isMissing(path, file) ? `Missing. ${issue.message}` : issue.message }]
}

/** Whether the field that is complained of is not in the file at all. */
function isMissing(path: readonly string[], file: unknown): boolean {
  const last = path.at(-1)
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), file)
  return last !== undefined && isRecord(holder) && !Object.hasOwn(holder, last)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
