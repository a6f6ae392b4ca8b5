import { expect, it } from 'vitest'
import { patternsOf } from './search-terms'

it('makes one pattern a word, and none of nothing', () => {
  expect(patternsOf('  al  thorne ')).toEqual(['%al%', '%thorne%'])
  expect(patternsOf('   ')).toEqual([])
})

it('takes wildcards literally', () => expect(patternsOf('50%_\\')).toEqual(['%50\\%\\_\\\\%']))
