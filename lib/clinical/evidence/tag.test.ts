import { describe, expect, it } from 'vitest'
import { RULE_VERSION } from './tag'

describe('RULE_VERSION', () => {
  it('is the version that signed assessments and issued plans name; it changes only on purpose', () => {
    expect(RULE_VERSION).toBe('2026.1')
  })
})
