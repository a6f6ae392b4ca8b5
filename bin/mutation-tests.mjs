import fastCheck from 'fast-check'
import { expect, expectTypeOf } from 'vitest'

/* What the core's tests import in place of vitest and fast-check while Stryker runs them: `describe` and `it` that only collect, and few cases a property. */

/** The tests in their order, each with a name that is its own; the file being read is `fileName`. */
export const collected = []

const path = []

/** Between name and body vitest takes options, after the body a time: neither means anything here. */
const bodyOf = (rest) => rest.find((each) => typeof each === 'function')

export function describe(name, ...rest) {
  path.push(name)
  bodyOf(rest)()
  path.pop()
}

export function it(name, ...rest) {
  const { fileName } = collected
  const words = [...path, name].join(' ')
  const same = collected.filter((other) => other.fileName === fileName && other.words === words).length
  collected.push({ id: `${fileName}#${words}#${same}`, name: words, words, fileName, test: bodyOf(rest) })
}

/** As vitest has it: rows are spread over the parameters only where every one of them is a list. */
it.each =
  (rows) =>
  (name, ...rest) => {
    const test = bodyOf(rest)
    const areLists = rows.every(Array.isArray)
    for (const row of rows) it(name, () => (areLists ? test(...row) : test(row)))
  }

export { expect, expectTypeOf }

/** The same cases every time, and ten of each property: they run thousands of times here; `npm test` runs them with all their cases. */
const fewCases = {
  ...fastCheck,
  assert: (property, options) => fastCheck.assert(property, { ...options, seed: 20_261_122, numRuns: 10, endOnFailure: true }),
}

export default fewCases
