import { expect, it } from 'vitest'
import { patternDrawing, type PatternRow } from './pattern-points'

const ROWS: PatternRow[] = [
  { name: 'Kneecap pain (PFP)', shortName: 'PFP', plus: 9, minus: 0, isLeading: true },
  { name: 'Bone stress (BSI)', shortName: 'BSI', plus: 1, minus: 6, isLeading: false },
]

it.each([320, 720])('draws a square for each point: filled for, empty against, at a width of %s', (width) => {
  const { shapes, width: drawn } = patternDrawing({ rows: ROWS, mayLeadFrom: 5, width })
  const squares = (fill: string) => shapes.filter((shape) => shape.kind === 'path' && shape.fill === fill)
  expect(squares('pine')).toHaveLength(9)
  expect(squares('figure-edge')).toHaveLength(1)
  expect(squares('card')).toHaveLength(6)
  expect(drawn).toBe(width)
})

it('says points for and against, and who leads', () => {
  expect(patternDrawing({ rows: ROWS, mayLeadFrom: 5, width: 720 }).description).toBe(
    'Kneecap pain (PFP): 9, 9 for and 0 against, leading. Bone stress (BSI): −5, 1 for and 6 against.',
  )
})
