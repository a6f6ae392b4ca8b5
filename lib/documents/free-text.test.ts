import { describe, expect, it } from 'vitest'
import { freeText } from './free-text'

describe('freeText', () => {
  it.each([
    ['  Rosa\t\nMarsh ', 'Rosa Marsh'],
    ['Rosa\u00A0Marsh', 'Rosa Marsh'],
    ['Zoe\u0308', 'Zoë'],
    ['Ro\u00ADsa\u200B', 'Rosa'],
    ['\u202Easor\u202C', 'asor'],
    ['Ro\u0000sa\u0007', 'Rosa'],
    ['علی\u200Cرضا', 'علی\u200Cرضا'],
    ['', ''],
  ])('%j is printed as %j', (typed, printed) => {
    expect(freeText(typed)).toBe(printed)
  })
})
