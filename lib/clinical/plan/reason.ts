import type { Tag } from '../evidence/tag'
import type { Reason } from './types'

/**
 * One choice of the plan in words, with the rule that made it. A rule without a tag is a convention, and says so.
 *
 * @example explain({ about: 'route', rule: 'plan 1.1', text: 'Walk-run: 20 days since the last run.' }).tag // 'convention'
 */
export function explain(choice: Omit<Reason, 'tag'> & { readonly tag?: Tag }): Reason {
  return { tag: 'convention', ...choice }
}
