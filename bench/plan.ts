import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { planFrom, proposePlan } from '@/lib/clinical/plan/propose-plan'
import type { PlanCase } from '@/lib/clinical/plan/types'
import { assess } from '@/lib/clinical/screening/assess'
import { exampleCase } from './example-case'
import { quantile, timeRuns, underMs, type Line } from './measure'

/** How long the core needs to propose a plan of 12 and of 26 weeks, how that grows, and what a thousand cases take on the command line. */
export async function benchPlan(): Promise<Line[]> {
  const value = exampleCase('pfp-crossover')
  const weeks = (count: number) => ({ ...value, planning: { ...value.planning, weeks: count } })
  const twelve = await timeRuns(() => proposePlan(value), { runs: 500, warmUp: 100 })
  const twentySix = await timeRuns(() => proposePlan(weeks(26)), { runs: 500, warmUp: 100 })
  return [
    underMs('Propose 12 weeks, median', quantile(twelve, 0.5), 5),
    underMs('Propose 26 weeks, 99th percentile', quantile(twentySix, 0.99), 20),
    await growth(weeks(13), weeks(26)),
    underMs('Plan 1,000 cases on the command line', await planOnCommandLine(1000), 10_000),
  ]
}

/** Twice the weeks may cost twice the time and no more. The two are measured in turn, so that a busy machine slows both. */
async function growth(short: PlanCase, long: PlanCase): Promise<Line> {
  const assessment = assess(short)
  const shortMs: number[] = []
  const longMs: number[] = []
  for (let round = 0; round < 20; round++) {
    shortMs.push(...(await timeRuns(() => planFrom(short, assessment), { runs: 25, warmUp: 2 })))
    longMs.push(...(await timeRuns(() => planFrom(long, assessment), { runs: 25, warmUp: 2 })))
  }
  const times = quantile(longMs, 0.5) / quantile(shortMs, 0.5)
  return { what: 'Cost of 26 weeks against 13', measured: `${times.toFixed(2)} times`, target: 'at most 2 times', isMet: times <= 2 }
}

/** Milliseconds of one run of the command line over so many files, from its start to its end. */
async function planOnCommandLine(cases: number): Promise<number> {
  const examples = readdirSync('examples').filter((file) => file.endsWith('.json'))
  const files = Array.from({ length: cases }, (_, index) => `examples/${examples[index % examples.length]}`)
  const start = performance.now()
  const program = spawn(process.execPath, ['bin/run.mjs', 'bin/footfall.ts', 'plan', ...files], { stdio: ['ignore', 'pipe', 'inherit'] })
  let documents = 0
  program.stdout.on('data', (chunk: Buffer) => (documents += chunk.toString('latin1').split('\n').length - 1))
  const code = await new Promise((resolve) => program.on('close', resolve))
  if (code !== 0 || documents !== cases) throw new Error(`The command line ended with ${String(code)} after ${documents} documents.`)
  return performance.now() - start
}
