import { expect, it } from 'vitest'
import { foldEmail } from './fold-email'

it.each([
  [' Ana@Clinic.Example ', 'ana@clinic.example'],
  ['ana＠clinic.example', 'ana@clinic.example'],
  ['ＡＮＡ@clinic.example', 'ana@clinic.example'],
  ['ﬁona@clinic.example', 'fiona@clinic.example'],
])('reads %s as %s', (typed, folded) => {
  expect(foldEmail(typed)).toBe(folded)
})
