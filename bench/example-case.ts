import { readFileSync } from 'node:fs'
import { parseCase, requirePlanning } from '@/lib/case-file/parse-case'
import type { PlanCase } from '@/lib/clinical/plan/types'

/** One of the example cases of the command line, with its planning. */
export function exampleCase(name: string): PlanCase {
  const parsed = parseCase(readFileSync(`examples/${name}.json`, 'utf8'))
  const planned = parsed.ok ? requirePlanning(parsed.value) : parsed
  if (!planned.ok) throw new Error(`The example ${name} is not a case.`)
  return planned.value
}
