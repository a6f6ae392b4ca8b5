import type { PrescribedExercise, StrengthSession } from '../types'
import { irritabilityOf } from './answers-for-judging'
import { exerciseForJudging, type JudgedExercise } from './exercises-for-judging'
import type { JudgedPlan, OnDay } from './judged-plan'
import { broken, type Violation } from './violation'

/** I-S2 to I-S4, I-S6 and the bone sites: which exercises, how bent, how many. */
export function judgeStrength(plan: JudgedPlan): Violation[] {
  return [...judgeChoice(plan), ...judgeRange(plan), ...judgeAmount(plan), ...judgeWeeks(plan)]
}

type Check = (exercise: JudgedExercise, prescribed: PrescribedExercise, session: StrengthSession) => boolean

/** Sessions with an exercise for which a check holds. */
function sessionsWith(strength: readonly OnDay<StrengthSession>[], check: Check) {
  return (session: OnDay<StrengthSession>) =>
    strength.includes(session) &&
    session.exercises.some((prescribed) => {
      const exercise = exerciseForJudging(prescribed.exercise)
      return exercise !== undefined && check(exercise, prescribed, session)
    })
}

function judgeChoice({ strength, planCase }: JudgedPlan): Violation[] {
  const { condition, planning, clearance } = planCase
  const isOut: Check = ({ suits }) => condition === null || !['core', 'useful'].includes(suits[condition])
  const isImpact: Check = ({ hasImpact, category }) => hasImpact || category === 'power'
  const lacks: Check = ({ needs }) => needs.some((anyOf) => !anyOf.some((name) => planning.equipment.includes(name)))
  const isWrongForSite: Check = (exercise, _, { phase }) => condition === 'BSI' && breaksSite(exercise, clearance?.site ?? null, phase)
  return [
    ...broken('I-S2', 'Choose another exercise.').each(
      strength,
      sessionsWith(strength, isOut),
      'An exercise that does not suit the condition.',
    ),
    ...broken('I-S4', 'Choose one without impact.').each(strength, sessionsWith(strength, isImpact), 'An exercise with impact.'),
    ...broken('I-S4', 'Clear the mark.').each(strength, ({ impact }) => impact, 'A session marked as impact.'),
    ...broken('I-S6', 'Choose one without that equipment.').each(
      strength,
      sessionsWith(strength, lacks),
      'Equipment the runner has not got.',
    ),
    ...broken('rulings, BSI by site', 'Choose one that spares the bone.').each(
      strength,
      sessionsWith(strength, isWrongForSite),
      'An exercise that loads the injured bone.',
    ),
    ...broken('I-S6', 'Choose from the catalogue.').each(
      strength,
      ({ exercises }) => exercises.some(({ exercise }) => exerciseForJudging(exercise) === undefined),
      'An exercise that the catalogue does not hold.',
    ),
  ]
}

const FEMUR_SITES = ['femoral-neck', 'femoral-shaft', 'distal-femur']
const NOT_FOR_FEMUR =
  'straight-leg-raise side-lying-hip-abduction clamshell-band hip-external-rotation-band side-plank-leg-lift dead-bug single-leg-bridge hamstring-slider'

function breaksSite({ id, targets }: JudgedExercise, site: string | null, phase: string): boolean {
  const isEarly = phase === 'settle' || phase === 'build'
  if (isEarly && ['goblet-squat', 'split-squat', 'reverse-lunge'].includes(id)) return true
  if (site === 'patella') return targets.includes('quadriceps') || id === 'bird-dog'
  if (site === 'tibial-shaft-anterior') return id === 'toe-raise-tibialis'
  return site !== null && FEMUR_SITES.includes(site) && NOT_FOR_FEMUR.split(' ').includes(id)
}

function judgeRange({ strength, planCase }: JudgedPlan): Violation[] {
  if (planCase.condition !== 'PFP') return []
  const irritability = irritabilityOf(planCase)
  const deepest = { high: 45, moderate: 60, low: 90 }[irritability]
  const isTooDeep: Check = ({ bearsWeight }, { kneeRange }) => bearsWeight && kneeRange !== null && kneeRange[1] > deepest
  const isTooStraight: Check = ({ id }, { kneeRange }) =>
    id.startsWith('knee-extension') && irritability !== 'low' && kneeRange !== null && kneeRange[0] < 45
  const rule = broken('I-S3', 'Narrow the knee bend.')
  return rule.each(
    strength,
    sessionsWith(
      strength,
      (exercise, prescribed, session) => isTooDeep(exercise, prescribed, session) || isTooStraight(exercise, prescribed, session),
    ),
    'More knee bend than the irritability allows.',
  )
}

function judgeAmount({ strength }: JudgedPlan): Violation[] {
  const rule = broken('I-S6', 'Drop an exercise from the end.')
  const sets = ({ exercises }: StrengthSession) => exercises.reduce((total, exercise) => total + exercise.sets, 0)
  return [
    ...rule.each(strength, (session) => sets(session) > 24, 'More than 24 sets.'),
    ...rule.each(strength, ({ totalMin }) => totalMin > 45, 'Longer than 45 min.'),
    ...rule.each(strength, ({ exercises }) => exercises.length < 2, 'Fewer than two exercises.'),
    ...rule.each(
      strength,
      ({ exercises }) => new Set(exercises.map(({ exercise }) => exercise)).size < exercises.length,
      'An exercise twice.',
    ),
    ...rule.each(strength, ({ exercises }) => !exercises.every(isDosed), 'A dose that cannot be done.'),
  ]
}

const isDosed = ({ sets, reps, holdSec, restSec }: PrescribedExercise) =>
  sets >= 1 && restSec > 0 && (reps === null) !== (holdSec === null) && (reps ?? holdSec ?? [0])[0] > 0

function judgeWeeks({ strength, document, startDay, fromDay, lastDay }: JudgedPlan): Violation[] {
  const counts: number[] = []
  for (let first = startDay; first + 6 <= lastDay; first += 7) {
    if (first >= fromDay) counts.push(strength.filter(({ day }) => day >= first && day <= first + 6).length)
  }
  const isThin = counts.some((count) => count < 2)
  const isWarned = document.warnings.some(({ id }) => id === 'W-3')
  const isOpen = document.route !== 'locked'
  return [
    ...broken('I-S6', 'Take a strength day out.').when(
      counts.some((count) => count > 3),
      'More than three strength days in a week.',
    ),
    ...broken('W-3', 'Warn, or add a strength day.').when(isOpen && isThin !== isWarned, 'The warning does not match the weeks.'),
  ]
}
