import { describe, expect, it } from 'vitest'
import { fieldErrors } from './field-errors'

describe('fieldErrors', () => {
  it('names each field by its path', () => {
    const tree = {
      planning: {
        weeks: { _errors: ['Enter how many weeks.'] },
        available: { mon: { _errors: ['Enter the minutes.', 'Second.'] } },
        commitments: { 1: { label: { _errors: ['Name it.'] } } },
      },
    }
    expect(fieldErrors(tree)).toEqual({
      'planning.weeks': 'Enter how many weeks.',
      'planning.available.mon': 'Enter the minutes.',
      'planning.commitments.1.label': 'Name it.',
    })
  })

  it('has nothing to say without errors', () => {
    expect(fieldErrors({})).toEqual({})
  })
})
