import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../e2e/launch-options'
import { quantile, underMs, type Line } from './measure'

const SLOWER = 4
const NUMBERS = 12
const CHOICES = 20

/** From a keystroke or a tap on the assessment page until the browser has painted what came of it, on a processor four times slower. */
export async function benchNextPaint(url: string, { cookie, path }: { cookie: string; path: string }): Promise<Line[]> {
  const browser = await chromium.launch(launchOptions())
  try {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 820, height: 1180 } })
    await context.addCookies(
      cookie.split('; ').map((each) => ({ name: each.slice(0, each.indexOf('=')), value: each.slice(each.indexOf('=') + 1), url })),
    )
    const page = await context.newPage()
    await page.addInitScript(watchInteractions)
    await page.goto(path, { waitUntil: 'networkidle' })
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await goThroughTheForm(page)
    const times = await page.evaluate(readInteractions)
    if (times.length < NUMBERS) throw new Error(`Only ${times.length} interactions were seen.`)
    const what = `Interaction to next paint, full form, ${SLOWER}x slower processor, ${times.length} interactions`
    return [underMs(`${what}, 98th percentile`, quantile(times, 0.98), 100)]
  } finally {
    await browser.close()
  }
}

async function goThroughTheForm(page: Page): Promise<void> {
  const fields = await page.getByRole('spinbutton').all()
  for (const field of fields.slice(0, NUMBERS)) {
    await field.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('5', { delay: 120 })
    await page.keyboard.press('Tab')
  }
  const choices = await page.locator('label:has(input[type="radio"]:not(:checked))').all()
  for (const choice of choices.slice(0, CHOICES)) await choice.click()
}

type Watched = typeof globalThis & { interactions?: Map<number, number> }

/** The longest event of each interaction, as the browser itself reports it; shorter ones than 16 ms it does not. */
function watchInteractions(): void {
  const interactions = new Map<number, number>()
  ;(globalThis as Watched).interactions = interactions
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId > 0)
        interactions.set(entry.interactionId, Math.max(entry.duration, interactions.get(entry.interactionId) ?? 0))
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

function readInteractions(): number[] {
  return [...((globalThis as Watched).interactions ?? new Map<number, number>()).values()]
}
