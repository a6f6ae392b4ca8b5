import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

/** The paths below are of files that exist: a rule that needs types is asked about a file of the project. */
const eslint = new ESLint()

async function rulesBrokenBy(text: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? []).map((message) => message.ruleId)
}

const many = (count: number, line: string) => Array.from({ length: count }, (_, i) => line.replaceAll('#', String(i))).join('\n')

// The first one waits until the types of the project are read.
describe('the lint rules', { timeout: 60_000 }, () => {
  it.each([
    ['@typescript-eslint/no-explicit-any', 'export const a = (b: any) => b', 'lib/patients/queries.ts'],
    ['@typescript-eslint/ban-ts-comment', '// @ts-ignore\nexport const a = 1', 'lib/patients/queries.ts'],
    ['no-restricted-syntax', "import { z } from 'zod'\nexport const a = z.coerce.number()", 'lib/patients/schema.ts'],
    ['no-restricted-syntax', 'export enum Side { left }', 'lib/patients/queries.ts'],
    ['no-restricted-syntax', 'test.skip("a", () => {})', 'e2e/health.spec.ts'],
    ['no-restricted-syntax', 'it.only("a", () => {})', 'lib/patients/search-terms.test.ts'],
    ['no-restricted-syntax', 'export const a = (page: Page) => page.waitForTimeout(5)', 'e2e/health.spec.ts'],
    ['no-warning-comments', '// TO' + 'DO later\nexport const a = 1', 'lib/patients/queries.ts'],
    ['no-console', 'console.log(1)', 'lib/patients/queries.ts'],
    ['@typescript-eslint/no-floating-promises', 'export function a(b: () => Promise<void>) {\n  b()\n}', 'bin/build.ts'],
    ['eqeqeq', 'export const a = (b: number) => b == 1', 'lib/patients/queries.ts'],
    ['max-lines', many(301, 'export const a# = #'), 'lib/patients/queries.ts'],
    ['max-lines-per-function', `export function a() {\n${many(51, 'f(#)')}\n}`, 'lib/patients/queries.ts'],
    ['max-params', 'export const a = (b: 1, c: 1, d: 1, e: 1) => [b, c, d, e]', 'lib/patients/queries.ts'],
    ['no-restricted-properties', 'export const a = () => Math.random()', 'lib/clinical/plan/climb.ts'],
    ['no-restricted-properties', 'export const a = () => Date.now()', 'lib/clinical/plan/climb.ts'],
    ['no-restricted-globals', 'export const a = () => process.env', 'lib/clinical/plan/climb.ts'],
  ])('%s fires', async (rule, text, filePath) => {
    expect(await rulesBrokenBy(text, filePath)).toContain(rule)
  })

  it('a table of clinical content may be long', async () => {
    expect(await rulesBrokenBy(many(301, 'export const a# = #'), 'lib/clinical/measures/pain.data.ts')).not.toContain('max-lines')
  })
})
