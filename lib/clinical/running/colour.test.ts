import { describe, expect, it } from 'vitest'
import { loggedRun } from '../plan/fixtures/logged-run'
import type { LogEntry, LogFlag } from '../plan/types'
import { colourRun } from './colour'

const GREEN = loggedRun('2026-12-02')
const colour = (changes: Partial<LogEntry>) => colourRun({ ...GREEN, ...changes }, 'PFP')

describe('colourRun', () => {
  it.each([
    [{ painDuring: 2 }, 'green'],
    [{ painDuring: 3 }, 'amber'],
    [{ painDuring: 4 }, 'amber'],
    [{ painDuring: 5 }, 'red'],
    [{ minutesToSettle: 60 }, 'green'],
    [{ minutesToSettle: 61 }, 'amber'],
    [{ minutesToSettle: 1439 }, 'amber'],
    [{ minutesToSettle: 1440 }, 'red'],
    [{ painBaseline: 1, painNextMorning: 1 }, 'green'],
    [{ painBaseline: 1, painNextMorning: 2 }, 'amber'],
    [{ painBaseline: 1, painNextMorning: 3 }, 'red'],
    [{ painBaseline: 3, painNextMorning: 1 }, 'green'],
  ])('PFP: %j is %s', (changes, expected) => {
    expect(colour(changes)).toBe(expected)
    expect(colourRun({ ...GREEN, ...changes }, 'ITBS')).toBe(expected)
  })

  it.each<[LogFlag, string]>([
    ['limp', 'red'],
    ['swelling', 'red'],
    ['night-pain', 'lock'],
    ['rest-pain', 'lock'],
    ['focal-bone-pain', 'lock'],
    ['hop-pain', 'lock'],
    ['locking', 'lock'],
    ['giving-way', 'lock'],
    ['hot-swollen', 'lock'],
  ])('a sign of %s is %s', (flag, expected) => {
    expect(colour({ flags: [flag] })).toBe(expected)
  })

  it.each([{ painBaseline: 1 }, { painDuring: 1 }, { minutesToSettle: 1 }, { painNextMorning: 1 }])(
    'BSI: any pain is red: %j',
    (changes) => {
      expect(colourRun({ ...GREEN, ...changes }, 'BSI')).toBe('red')
    },
  )

  it('BSI: no pain at all is green', () => {
    expect(colourRun(GREEN, 'BSI')).toBe('green')
  })

  it.each(['painBaseline', 'painDuring', 'minutesToSettle', 'painNextMorning'])('has no colour without %s', (missing) => {
    const answered = { ...GREEN, [missing]: undefined }
    expect(colourRun(answered, 'PFP')).toBe('none')
    expect(colourRun(answered, 'BSI')).toBe('none')
  })

  it('lets a red answer decide though the next morning is not known yet', () => {
    const answered = { ...GREEN, painNextMorning: undefined }
    expect(colourRun({ ...answered, painDuring: 6 }, 'PFP')).toBe('red')
    expect(colourRun({ ...answered, painDuring: 3 }, 'PFP')).toBe('none')
  })
})
