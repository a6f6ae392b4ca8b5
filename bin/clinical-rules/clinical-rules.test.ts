import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { getReference } from '@/lib/clinical/evidence/references'
import { PAGE, writeClinicalRulesPage } from './clinical-rules-page'
import { listRules } from './rule-rows'

const sections = listRules()
const rows = sections.flatMap((section) => section.rows)

describe('docs/clinical-rules.md', () => {
  it('says what the rules say: run `npm run docs:rules` after a change', async () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(await writeClinicalRulesPage())
  })

  it('lists 18 rules, six terms of release, seven factors, 30 features and every measure', () => {
    expect(sections.map((section) => section.rows.length)).toEqual([18, 6, 7, 30, 136])
  })

  it.each(rows.map((row) => [row.id, row] as const))(
    '%s stands where it says, and its test holds it',
    (_id, { file, test, anchor, sources, tags }) => {
      expect([existsSync(file), existsSync(test)]).toEqual([true, true])
      expect(readFileSync(file, 'utf8')).toContain(anchor)
      expect(readFileSync(test, 'utf8')).toContain(anchor)
      expect(sources.filter((id) => getReference(id) === undefined)).toEqual([])
      expect(tags.length).toBeGreaterThan(0)
    },
  )
})
