import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled, ROOT } from './install.mjs'

/*
 * Everything that must hold before a change lands, cheapest first. Stops at the first step that fails, and ends with one line of totals.
 */
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
const STEPS = [
  { name: 'types', run: ['npm', 'run', '--silent', 'check:types'] },
  { name: 'lint', run: ['npm', 'run', '--silent', 'check:lint'] },
  { name: 'format', run: ['npm', 'run', '--silent', 'check:format'] },
  { name: 'layers', run: ['npm', 'run', '--silent', 'check:layers'] },
  { name: 'dead code', run: ['npm', 'run', '--silent', 'check:dead'] },
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
for (const step of STEPS) {
  console.log(`\n== ${step.name}`)
  const isFine = run(...step.run)
  const { passed, failed } = step.report ? readReport(step.report) : { passed: 0, failed: 0 }
  totals.passed += passed
  totals.failed += failed
  if (isFine) continue
  // A step can fail without a failed test: types, a crash, an error between the tests.
  totals.failed += failed === 0 ? 1 : 0
  console.log(`\nStopped at: ${step.name}`)
  break
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed === 0 ? 0 : 1

function run(command, ...args) {
  const program = command === 'node' ? process.execPath : command
  return spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } }).status === 0
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
