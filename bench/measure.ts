export interface Line {
  readonly what: string
  readonly measured: string
  readonly target: string
  readonly isMet: boolean
}

/** The value below which this share of the samples lies: 0.5 is the median. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))
  const value = sorted[at]
  if (value === undefined) throw new Error('Nothing was measured.')
  return value
}

/** Milliseconds of each run, after a warm-up that is thrown away. */
export async function timeRuns(run: () => unknown, { runs, warmUp }: { runs: number; warmUp: number }): Promise<number[]> {
  for (let i = 0; i < warmUp; i++) await run()
  const samples: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await run()
    samples.push(performance.now() - start)
  }
  return samples
}

export function underMs(what: string, ms: number, limitMs: number): Line {
  return { what, measured: `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`, target: `under ${limitMs} ms`, isMet: ms < limitMs }
}

export function printTable(lines: readonly Line[]): void {
  const width = Math.max(...lines.map((line) => line.what.length))
  for (const { what, measured, target, isMet } of lines) {
    console.log(`${isMet ? 'met   ' : 'missed'}  ${what.padEnd(width)}  ${measured.padStart(10)}  ${target}`)
  }
}
