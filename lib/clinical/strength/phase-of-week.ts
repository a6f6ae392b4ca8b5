import type { Phase } from '../plan/types'
import type { Irritability } from '../running/irritability'

export interface PhaseInput {
  readonly irritability: Irritability
  readonly isBoneStress: boolean
  readonly isHighRiskSite: boolean
}

const SETTLE_WEEKS: Readonly<Record<Irritability, number>> = { high: 2, moderate: 1, low: 0 }
const BUILD_WEEKS = 4
const STRENGTHEN_WEEKS = 4
const HEAVY_WEEKS = 6

/**
 * The strength phase of a plan week, counted from 1.
 *
 * Settle for 2 weeks (high irritability, bone stress), 1 (moderate) or 0 (low), then build 4, strengthen 4, heavy 6, then maintain. At a
 * high-risk bone strengthen stays where heavy would be. Power is never automatic: its gate is the clinician's.
 * Source: plan.md 2.2; rulings, "Phase by plan week". Convention.
 *
 * @example phaseOfWeek(6, { irritability: 'moderate', isBoneStress: false, isHighRiskSite: false }) // 'strengthen'
 */
export function phaseOfWeek(week: number, { irritability, isBoneStress, isHighRiskSite }: PhaseInput): Exclude<Phase, 'power'> {
  const settle = isBoneStress ? SETTLE_WEEKS.high : SETTLE_WEEKS[irritability]
  if (week <= settle) return 'settle'
  if (week <= settle + BUILD_WEEKS) return 'build'
  if (week <= settle + BUILD_WEEKS + STRENGTHEN_WEEKS) return 'strengthen'
  if (week <= settle + BUILD_WEEKS + STRENGTHEN_WEEKS + HEAVY_WEEKS) return isHighRiskSite ? 'strengthen' : 'heavy'
  return 'maintain'
}

/**
 * Whether the strength of a plan week is lighter: every fourth week while there is something to unload from. Settle and maintain have none.
 * Source: plan.md 1.7; rulings, "Deload of strength". Convention.
 *
 * @example isLighterStrengthWeek(8, 'strengthen') // true
 */
export const isLighterStrengthWeek = (week: number, phase: Phase): boolean => week % 4 === 0 && phase !== 'settle' && phase !== 'maintain'
