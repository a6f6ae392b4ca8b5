import { expect, it } from 'vitest'
import { bandWords } from './level-words'

it.each([
  ['<=5', '5 or less'],
  ['>8', 'over 8'],
  ['>5 to 8', 'over 5 to 8'],
  ['1.25 to <1.50', '1.25 to under 1.50'],
  ['>=170', '170 or more'],
  ['4-6 moderate', '4 to 6 moderate'],
  ['<=0 (overlap / crossover)', '0 or less (overlap / crossover)'],
  ['good', 'good'],
])('says %s as %s', (label, words) => expect(bandWords(label)).toBe(words))
