import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/hazards.md', 'utf8')
const hazards = page
  .split(/^## /m)
  .slice(1)
  .map((text) => [text.slice(0, text.indexOf(' ')), text] as const)

describe('docs/hazards.md', () => {
  it('numbers its hazards without a gap: none is ever deleted', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(17)
    expect(hazards.map(([id]) => id)).toEqual(hazards.map((_hazard, at) => `H-${String(at + 1).padStart(2, '0')}`))
  })

  it.each(hazards)('%s is told whole, and its tests exist', (_id, text) => {
    for (const part of ['Cause', 'Effect', 'Harm', 'Control', 'Test']) expect(text).toMatch(new RegExp(`\\*\\*${part}:\\*\\* \\S`))
    expect(text).toMatch(/\*\*Severity:\*\* [1-4]\. \*\*Likelihood:\*\* [1-5]\./)
    const tests = [...(text.split('**Test:**')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '')
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((file) => !existsSync(file))).toEqual([])
  })
})
