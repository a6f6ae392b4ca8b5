import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A tree that breaks every layer rule once: a rule that nothing here can break is a rule that guards nothing. */
const BROKEN_TREE: Record<string, string> = {
  'lib/clinical/evidence/tag.ts': "import { measure } from '../measures/one'\nexport const tag = measure",
  'lib/clinical/measures/one.ts': "import { found } from '../findings/one'\nexport const measure = found",
  'lib/clinical/findings/one.ts': "import { gate } from '../screening/one'\nexport const found = gate",
  'lib/clinical/screening/one.ts': "import { run } from '../running/one'\nexport const gate = run",
  'lib/clinical/running/one.ts': "import { fit } from '../schedule/one'\nexport const run = fit",
  'lib/clinical/schedule/one.ts': "import { plan } from '../plan/one'\nexport const fit = plan",
  'lib/clinical/plan/one.ts': "import { readFileSync } from 'node:fs'\nexport const plan = readFileSync",
  'lib/plans/issue-plan.ts':
    "import { sign } from '../assessments/sign-assessment'\nimport { door } from '../../db/system'\nexport const issue = [sign, door]",
  'lib/assessments/sign-assessment.ts': "import page from '../../app/page'\nexport const sign = page",
  'components/ui/button.tsx': "import { screen } from '../plan/screen'\nexport const button = screen",
  'components/plan/screen.tsx': "import { issue } from '../../lib/plans/issue-plan'\nexport const screen = issue",
  'app/page.tsx': "import { door } from '../db/system'\nimport { fixture } from '../e2e/fixture'\nexport default [door, fixture]",
  'db/system.ts': 'export const door = 1',
  'e2e/fixture.ts': 'export const fixture = 1',
  'lib/cycle/queries.ts': "import { b } from './types'\nexport const a = () => b",
  'lib/cycle/types.ts': "import { a } from './queries'\nexport const b = () => a",
}

const require = createRequire(import.meta.url)
const config = require('../../.dependency-cruiser.cjs') as IFlattenedRuleSet & { options: object }
const folder = mkdtempSync(join(tmpdir(), 'footfall-layers-'))

beforeAll(() => {
  for (const [path, text] of Object.entries(BROKEN_TREE)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the layer rules', () => {
  it('each rule names the file that breaks it', async () => {
    const { output } = await cruise(['app', 'components', 'lib', 'db', 'e2e'], { baseDir: folder, validate: true, ruleSet: config })
    const broken = new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))
    const all = (config.forbidden ?? []).map((rule) => rule.name)
    expect(all.filter((name) => !broken.has(name ?? ''))).toEqual([])
  })
})
