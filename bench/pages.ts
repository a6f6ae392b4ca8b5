import { gzipSync } from 'node:zlib'
import type { SignedIn } from './browser'
import { quantile, timeRuns, underMs, type Line } from './measure'

/** Time to first byte of the signed-in pages with 10,000 runners, and what the assessment page makes the browser load first. */
export async function benchPages(url: string, { cookie, pages, assessmentScripts }: SignedIn): Promise<Line[]> {
  const lines: Line[] = []
  for (const [what, path] of Object.entries(pages)) {
    const samples = await timeRuns(() => untilFirstByte(url + path, cookie), { runs: 100, warmUp: 20 })
    lines.push(underMs(`${what}, first byte, 95th percentile`, quantile(samples, 0.95), 100))
  }
  return [...lines, await firstLoad(assessmentScripts)]
}

async function untilFirstByte(url: string, cookie: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`)
  const reader = answer.body?.getReader()
  await reader?.read()
  await reader?.cancel()
}

async function firstLoad(scripts: readonly string[]): Promise<Line> {
  let bytes = 0
  for (const url of scripts) bytes += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length
  const kilobytes = bytes / 1000
  return {
    what: 'First-load JavaScript of the assessment page',
    measured: `${kilobytes.toFixed(0)} kB`,
    target: 'under 260 kB gzipped',
    isMet: kilobytes < 260,
  }
}
