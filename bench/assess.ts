import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess } from '@/lib/clinical/screening/assess'
import { fullCase } from './full-case'
import { quantile, timeRuns, underMs, type Line } from './measure'

const CASES = 1000

/** How long the core needs to read a case with every measure, and the command line, started anew, to answer a thousand of them. */
export async function benchAssess(): Promise<Line[]> {
  const value = fullCase('pfp-crossover')
  const samples = await timeRuns(() => assess(value), { runs: 500, warmUp: 100 })
  return [underMs('Assess a case with every measure, median', quantile(samples, 0.5), 2), await benchCommandLine(value)]
}

async function benchCommandLine(value: ReturnType<typeof fullCase>): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'footfall-bench-'))
  try {
    const files = Array.from({ length: CASES }, (_unused, at) => writeCase(join(folder, `${at}.json`), value))
    const samples = await timeRuns(() => assessFiles(files), { runs: 3, warmUp: 0 })
    return underMs(`Assess ${CASES} such cases by the command line`, quantile(samples, 0.5), 5000)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeCase(file: string, value: ReturnType<typeof fullCase>): string {
  writeFileSync(file, JSON.stringify({ format: 'footfall-case/1', ...value }))
  return file
}

function assessFiles(files: readonly string[]): void {
  const command = ['bin/run.mjs', 'bin/footfall.ts', 'assess', ...files]
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1024 ** 3 })
  if (status !== 0 || stdout.trim().split('\n').length !== files.length) throw new Error('The command line did not answer every case.')
}
