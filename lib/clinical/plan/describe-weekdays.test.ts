import { describe, expect, it } from 'vitest'
import { weekdayNames } from './describe-weekdays'

describe('weekdayNames', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['Monday, Wednesday and Friday', [0, 2, 4], []],
    ['Tuesday and Saturday', [1, 5], []],
    ['Thursday', [3], []],
    ['', [], []],
    ['Saturday and Sunday', [0, 2, 4, 5, 6], [0, 2, 4]],
    ['', [0, 2], [0, 2]],
  ])('%s', (words, days, without) => {
    expect(weekdayNames(days, without)).toBe(words)
  })
})
