import type { Condition } from '../measures/types'
import { dayNumber } from '../running/calendar'
import { openGates, type EntryGate } from '../running/entry-gates'
import { gradeIrritability, type Irritability, type IrritabilityGrade } from '../running/irritability'
import { worstNumber } from '../running/recorded-answers'
import { readWeek, type Week } from '../schedule/week'
import { checkClearance } from '../screening/clearance'
import { findNotReady } from '../screening/readiness'
import type { AssessmentResult } from '../screening/types'
import type { StrengthRunner } from '../strength/runner-for-strength'
import type { PlanCase } from './types'

/** What every part of the plan is made from, read once from the case and its assessment. Days are day numbers. */
export interface PlanFacts {
  readonly planCase: PlanCase
  readonly assessment: AssessmentResult
  readonly condition: Condition
  readonly isBoneStress: boolean
  readonly isHighRiskSite: boolean
  readonly irritability: Irritability
  readonly irritabilityBecause: string
  readonly openGates: readonly EntryGate[]
  /** One of the entry gates E5 to E7 is not passed. */
  readonly hasOpenLoadGate: boolean
  readonly isTooSoreToRun: boolean
  readonly experienceYears: number | null
  /** The moderate energy rule BLK-S3 fired and was lifted: the build phase is held to the limits after a bone stress injury. */
  readonly hasEnergyRisk: boolean
  readonly strengthRunner: StrengthRunner
  readonly week: Week
  /** First day of plan week 1. */
  readonly startDay: number
  /** First day that sessions are listed for: the later of the plan's start and today. */
  readonly fromDay: number
  readonly lastDay: number
  /** An event on one of the listed days. */
  readonly eventDay: number | null
}

/** Reads a case for planning. The condition is given apart, because without one nothing is planned. */
export function readPlanFacts(planCase: PlanCase, condition: Condition, assessment: AssessmentResult): PlanFacts {
  const { observations, planning, clearance, asOf } = planCase
  const grade: IrritabilityGrade = gradeIrritability(observations)
  const gates = openGates(observations, condition)
  const startDay = dayNumber(planning.startsOn)
  const fromDay = Math.max(startDay, dayNumber(asOf))
  const lastDay = startDay + 7 * planning.weeks - 1
  const eventDay = planning.goal.event === null ? null : dayNumber(planning.goal.event.on)
  const cleared = checkClearance(clearance, { asOf, startsOn: planning.startsOn })
  const isBoneStress = condition === 'BSI'
  return {
    planCase,
    assessment,
    condition,
    isBoneStress,
    isHighRiskSite: isBoneStress && cleared.valid && cleared.risk === 'high',
    irritability: grade.irritability,
    irritabilityBecause: grade.because,
    openGates: gates,
    hasOpenLoadGate: gates.some((gate) => gate === 'E5' || gate === 'E6' || gate === 'E7'),
    isTooSoreToRun: findNotReady(planCase).length > 0,
    experienceYears: worstNumber(observations, 'running-experience-years'),
    hasEnergyRisk: assessment.gate.rules.some(({ id }) => id === 'BLK-S3'),
    strengthRunner: {
      condition,
      irritability: grade.irritability,
      equipment: planning.equipment,
      site: isBoneStress && cleared.valid ? cleared.site : null,
    },
    week: readWeek(planning),
    startDay,
    fromDay,
    lastDay,
    eventDay: eventDay !== null && eventDay >= fromDay && eventDay <= lastDay ? eventDay : null,
  }
}
