import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled, ROOT } from './install.mjs'

/*
 * Everything that must hold before a change lands, cheapest first. Stops at the first step that fails, and ends with one line of totals.
 * What reads the code only runs two at a time, and is shown when it is done.
 */
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
const READING = [
  { name: 'lint', run: ['npm', 'run', '--silent', 'check:lint'] },
  { name: 'format', run: ['npm', 'run', '--silent', 'check:format'] },
  { name: 'layers', run: ['npm', 'run', '--silent', 'check:layers'] },
  { name: 'dead code', run: ['npm', 'run', '--silent', 'check:dead'] },
]
const STEPS = [
  { name: 'unit tests', report: 'reports/unit.json', run: ['node', ...VITEST, '--project=unit', '--outputFile.json=reports/unit.json'] },
  { name: 'database tests', report: 'reports/db.json', run: ['node', ...VITEST, '--project=db', '--outputFile.json=reports/db.json'] },
  { name: 'build', run: ['node', 'bin/run.mjs', 'bin/build.ts'] },
  { name: 'end-to-end tests', report: 'reports/e2e.json', run: ['npm', 'run', '--silent', 'test:e2e'] },
]

process.chdir(ROOT)
ensureInstalled()
process.env.CHROMIUM_PATH = await ensureBrowser()
rmSync('reports', { recursive: true, force: true })

const totals = { passed: 0, failed: 0 }
// Types first: they write what the linter reads of the routes.
let isFine = await take({ name: 'types', run: ['npm', 'run', '--silent', 'check:types'] })
if (isFine) isFine = (await Promise.all([inTurn(READING.slice(0, 1)), inTurn(READING.slice(1))])).every(Boolean)
for (const step of STEPS) if (isFine) isFine = await take(step)
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed === 0 ? 0 : 1

async function inTurn(steps) {
  for (const step of steps) if (!(await take({ ...step, isQuiet: true }))) return false
  return true
}

/** Carries out one step, counts its tests, and says how long it took. Answers whether it holds. */
async function take({ name, run: [command, ...args], report, isQuiet = false }) {
  const start = performance.now()
  if (!isQuiet) console.log(`\n== ${name}`)
  const program = command === 'node' ? process.execPath : command
  const stdio = isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(program, args, { stdio, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part))
  const code = await new Promise((resolve) => child.once('error', () => resolve(1)).once('close', resolve))
  if (isQuiet) console.log(`\n== ${name}\n${Buffer.concat(printed).toString()}`.trimEnd())
  console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`)
  const { passed, failed } = report ? readReport(report) : { passed: 0, failed: 0 }
  totals.passed += passed
  // A step can fail without a failed test: types, a crash, an error between the tests.
  totals.failed += code !== 0 && failed === 0 ? 1 : failed
  if (code !== 0) console.log(`\nStopped at: ${name}`)
  return code === 0
}

function readReport(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    // Playwright's report has `stats`, vitest's has the totals at the top. A test that was skipped has not passed.
    return report.stats
      ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
      : { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
