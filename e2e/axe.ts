import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page, or in a part of it, one line a fault. */
export const faults = (page: Page, part?: string): Promise<string[]> => linesOf(about(page, part).withTags(RULES))

/** Words and marks that cannot be told from their ground: what another colour scheme may change. */
export const contrastFaults = (page: Page, part?: string): Promise<string[]> => linesOf(about(page, part).withRules(['color-contrast']))

const about = (page: Page, part?: string) => (part ? new AxeBuilder({ page }).include(part) : new AxeBuilder({ page }))

async function linesOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`),
  )
}
