import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page, or in a part of it, one line a fault. */
export async function faults(page: Page, part?: string): Promise<string[]> {
  if (!part) await seeEverything(page)
  return linesOf(about(page, part).withTags(RULES))
}

/** Words and marks that cannot be told from their ground: what another colour scheme may change. */
export const contrastFaults = (page: Page, part?: string): Promise<string[]> => linesOf(about(page, part).withRules(['color-contrast']))

/** What is off the screen is not laid out before it has been there once, so everything is scrolled past first. */
async function seeEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (const section of document.querySelectorAll('main section')) {
      section.scrollIntoView()
      await frame()
      await frame()
    }
    window.scrollTo(0, 0)
    await frame()
  })
}

const about = (page: Page, part?: string) => (part ? new AxeBuilder({ page }).include(part) : new AxeBuilder({ page }))

async function linesOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`),
  )
}
