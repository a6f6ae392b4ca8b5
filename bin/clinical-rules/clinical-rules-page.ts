import { format, resolveConfig } from 'prettier'
import { RULE_VERSION } from '@/lib/clinical/evidence/tag'
import { getReference } from '@/lib/clinical/evidence/references'
import { listRules } from './rule-rows'
import type { RuleRow, RuleSection } from './rule-rows'

export const PAGE = 'docs/clinical-rules.md'

const HEAD = `# Clinical rules

Rule version ${RULE_VERSION}. Written by \`npm run docs:rules\` from the code that applies the rules; a test fails when this page is out of date,
when a file or a test named here does not exist, or when it no longer holds the rule.

Everything here is a draft that a registered physiotherapist and a sports physician must sign off before patient use.
Tags: **verified** read in the source itself; **verified-secondary** read in another author's summary; **memory** well known, not re-checked;
**convention** there is no robust published limit.
`

/** The whole page, formatted like every other file. */
export async function writeClinicalRulesPage(): Promise<string> {
  const text = [HEAD, ...listRules().map(describeSection), describeSources()].join('\n')
  return format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' })
}

function describeSection({ title, rows }: RuleSection): string {
  const lines = rows.map(({ id, says, sources, tags, file, test }: RuleRow) =>
    ['', id, says, sources.join(', ') || '-', tags.join(', '), `\`${file}\``, `\`${test}\``, ''].map(asCell).join('|'),
  )
  return `## ${title}\n\n<!-- prettier-ignore -->\n| Rule | What it says | Source | Tag | File | Test |\n|---|---|---|---|---|---|\n${lines.join('\n')}\n`
}

const asCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '\\<')

function describeSources(): string {
  const cited = [...new Set(listRules().flatMap(({ rows }) => rows.flatMap(({ sources }) => sources)))].sort()
  const lines = cited.map((id) => {
    const reference = getReference(id)
    return `- \`${id}\` ${reference?.text ?? ''}${reference?.doi ? ` doi:${reference.doi}` : ''} (${reference?.read ?? ''})`
  })
  return `## Sources\n\n${lines.join('\n')}\n`
}
