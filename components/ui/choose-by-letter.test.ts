import { describe, expect, it } from 'vitest'
import { chooseByLetter } from './choose-by-letter'

const options = ['Behind', 'Around', 'Lower tip', 'Above', 'One spot', 'All over'].map((label) => ({ value: label.toLowerCase(), label }))
const group = (values: readonly string[], here = 0) => ({ options, values, here })

describe('chooseByLetter', () => {
  it('chooses the answer that begins with the letter, where the keyboard stands included', () => {
    expect(chooseByLetter(group([]), 'b', null)?.values).toEqual(['behind'])
    expect(chooseByLetter(group(['behind']), 'A', null)).toEqual({
      values: ['behind', 'around'],
      lettered: { letter: 'a', value: 'around' },
    })
  })

  it('moves the choice on when the letter is pressed again, and round to the first', () => {
    const last = (value: string) => ({ letter: 'a', value })
    expect(chooseByLetter(group(['behind', 'around'], 1), 'a', last('around'))?.values).toEqual(['behind', 'above'])
    expect(chooseByLetter(group(['all over'], 5), 'a', last('all over'))?.values).toEqual(['around'])
  })

  it('takes nothing back that was chosen otherwise, or before another key', () => {
    expect(chooseByLetter(group(['around'], 1), 'a', null)?.values).toEqual(['around', 'above'])
    expect(chooseByLetter(group(['around'], 3), 'a', { letter: 'a', value: 'around' })?.values).toEqual(['around', 'above'])
  })

  it('is nothing for another key, a letter that none begins with, and one whose answers are all chosen', () => {
    for (const key of [' ', '1', 'Tab', 'x']) expect(chooseByLetter(group([]), key, null)).toBeNull()
    expect(chooseByLetter(group(['behind']), 'b', null)).toBeNull()
  })
})
