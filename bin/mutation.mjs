import { existsSync, mkdirSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { ROOT } from './install.mjs'

/*
 * npm run mutation                                        the whole clinical core, one folder after the other
 * npm run mutation -- lib/clinical/findings [...]         these folders
 *
 * What was measured before and has not changed since is not measured again (reports/mutation).
 */
const CORE = 'lib/clinical'
const ASSESSMENT = ['evidence', 'measures', 'findings', 'screening'].map((name) => `${CORE}/${name}`)
const PLANNING = ['running', 'strength', 'retraining', 'schedule', 'plan'].map((name) => `${CORE}/${name}`)
/** Shares nothing with what builds a plan, and is counted apart. */
const JUDGE = `${CORE}/plan/judge`
const NOT_MUTATED = ['!**/*.test.ts', '!**/*.data.ts', '!**/types.ts', '!**/*-types.ts', '!**/fixtures/**']

process.chdir(ROOT)
Object.assign(process.env, { NODE_ENV: 'test', TZ: 'Pacific/Auckland' })
mkdirSync('reports/mutation', { recursive: true })
const folders =
  process.argv.length > 2 ? process.argv.slice(2).map((folder) => folder.replace(/\/$/, '')) : [...ASSESSMENT, ...PLANNING, JUDGE]
const unknown = folders.filter((folder) => !existsSync(folder))
if (unknown.length > 0) throw new Error(`No such folder: ${unknown.join(', ')}`)

const scores = []
for (const folder of folders) {
  process.env.FOOTFALL_MUTATION_TESTS = testsOf(folder).join(',')
  const name = folder.replaceAll('/', '-')
  const mutants = await new Stryker({
    mutate: [`${folder}/**/*.ts`, ...NOT_MUTATED, ...(folder === JUDGE ? [] : [`!${JUDGE}/**`])],
    incrementalFile: `reports/mutation/${name}.json`,
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    reporters: ['progress-append-only', 'clear-text', 'html'],
  }).runMutationTest()
  scores.push(scoreLine(folder, mutants))
}
console.log(`\n${scores.join('\n')}`)

/**
 * A test further up that trips over a broken measure says little about the tests of the measures: each folder of the assessment is judged by
 * its own, and so is the judge of a plan. The other folders of the plan work in one piece and are judged by the tests of all of them.
 */
function testsOf(folder) {
  return [...ASSESSMENT, JUDGE].some((own) => folder.startsWith(own)) ? [folder] : PLANNING
}

function scoreLine(folder, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const caught = count('Killed', 'Timeout')
  const missed = count('Survived', 'NoCoverage')
  const score = caught + missed === 0 ? 'nothing to mutate' : `${((100 * caught) / (caught + missed)).toFixed(1)} %`
  return `${folder}: ${score} (${caught} of ${caught + missed} noticed; ${count('Ignored')} set aside)`
}
