import type { Phase } from '../plan/types'
import type { Exercise } from './catalogue-types'

const FEMUR = [
  'straight-leg-raise',
  'side-lying-hip-abduction',
  'clamshell-band',
  'hip-external-rotation-band',
  'side-plank-leg-lift',
  'dead-bug',
  'single-leg-bridge',
  'hamstring-slider',
]

interface SiteRule {
  readonly without: readonly string[]
  readonly withoutQuadriceps: boolean
}

const SITE_RULES: Readonly<Record<string, SiteRule>> = {
  patella: { without: ['bird-dog'], withoutQuadriceps: true },
  'femoral-neck': { without: FEMUR, withoutQuadriceps: false },
  'femoral-shaft': { without: FEMUR, withoutQuadriceps: false },
  'distal-femur': { without: FEMUR, withoutQuadriceps: false },
  'tibial-shaft-anterior': { without: ['toe-raise-tibialis'], withoutQuadriceps: false },
}

const NOT_BEFORE_STRENGTHEN = ['goblet-squat', 'split-squat', 'reverse-lunge']

/**
 * Whether an exercise may be given after a bone stress injury at this site. A site that is not known is held to the rules of all sites together.
 *
 * Source: plan.md 2.5; rulings, "BSI by site". Convention; the rule for an unknown site is our own, on the safe side.
 *
 * @example isAllowedAtSite(legPress, { site: 'patella', phase: 'build' }) // false: it loads the quadriceps
 */
export function isAllowedAtSite(
  { id, targets }: Exercise,
  { site, phase }: { readonly site: string | null; readonly phase: Phase },
): boolean {
  if (NOT_BEFORE_STRENGTHEN.includes(id) && (phase === 'settle' || phase === 'build')) return false
  const rules = site === null ? Object.values(SITE_RULES) : [SITE_RULES[site]]
  return rules.every((rule) => !rule?.without.includes(id) && !(rule?.withoutQuadriceps === true && targets.includes('quadriceps')))
}
