import { ENTRY_GATE_NAMES } from '../running/entry-gates'
import type { RouteChoice } from '../running/route'
import type { PlanFacts } from './plan-facts'
import { explain } from './reason'
import type { Reason, Route } from './types'

export const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  locked: 'Locked',
  'walk-first': 'Walk first',
  'walk-run': 'Walk-run',
  'keep-running': 'Keep running',
  bsi: 'Walk-run after a bone stress injury',
}

/** Why this route: releases that stand, irritability, entry gates, the route itself, and a tighter load limit. */
export function explainRoute(facts: PlanFacts, { route, because }: RouteChoice): Reason[] {
  const { irritability, irritabilityBecause, openGates, hasEnergyRisk } = facts
  const gates = openGates.map((gate) => `${gate} (${ENTRY_GATE_NAMES[gate]})`).join(', ')
  return [
    ...explainReleases(facts),
    explain({ about: 'irritability', rule: 'plan 1.6', text: `${capitalise(irritability)} irritability: ${irritabilityBecause}.` }),
    explain({
      about: 'entryGates',
      rule: 'plan 1.2',
      text: openGates.length === 0 ? 'Entry gates E2 to E7 are passed.' : `Not passed, or not done: ${gates}.`,
    }),
    explain({ about: 'route', rule: 'plan 1.1', text: `${ROUTE_NAMES[route]}: ${because}.` }),
    ...(hasEnergyRisk
      ? [explain({ about: 'loadCap', rule: 'BLK-S3', text: 'Moderate energy risk: the build phase rises by 5 % a week, at most 1.15.' })]
      : []),
  ]
}

function explainReleases({ assessment }: PlanFacts): Reason[] {
  return assessment.gate.rules.flatMap(({ id, title, tag, released }) => {
    if (released === null) return []
    const how = released.kind === 'override' ? 'overridden' : 'released by a medical outcome'
    const review = released.reviewOn === null ? '' : `, to be reviewed by ${released.reviewOn}`
    return [explain({ about: 'gate', rule: id, tag, text: `${title}: ${how} on ${released.on} by ${released.by}${review}.` })]
  })
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
