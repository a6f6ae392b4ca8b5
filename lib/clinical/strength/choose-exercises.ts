import type { Phase } from '../plan/types'
import { isAllowedAtSite } from './bone-stress-sites'
import { EXERCISES, getExercise } from './catalogue'
import type { Exercise } from './catalogue-types'
import { doseInPhase } from './dose-in-phase'
import { kneeRangeFor } from './knee-range-for'
import type { StrengthRunner } from './runner-for-strength'
import { slotOf } from './slot'
import { ALTERNATIVES, TEMPLATES, type Template } from './templates.data'

/** One place of the template: what fills it, null when nothing does. */
export interface SlotChoice {
  readonly wanted: string
  readonly exercise: Exercise | null
}

/**
 * Chooses the exercises of a phase, in the order of the condition's template.
 *
 * An exercise whose equipment is missing or that does not suit the runner is replaced from the same slot: one not in the template and not yet
 * chosen, with a dose in the nearest phase, of the same category, core before useful, in catalogue order. Without one the slot stays empty.
 * Never chosen: `caution`, `later`, `avoid`, power and mobility.
 * Source: plan.md 2.5, I-S2, I-S6; rulings, "Equipment missing or not suitable", "Which exercises are automatic". Convention.
 *
 * @example chooseExercises('settle', { condition: 'PFP', irritability: 'low', equipment: [], site: null })[1]
 * // { wanted: 'knee-extension-isometric', exercise: quad-set }: no strap and no machine at home
 */
export function chooseExercises(phase: Phase, runner: StrengthRunner): SlotChoice[] {
  const template = TEMPLATES[runner.condition][templateRow(phase)]
  const named = new Set(template.flatMap((id) => [id, ALTERNATIVES[id] ?? id]))
  const chosen = new Set<string>()
  return template.map((wanted) => {
    const exercise = fillSlot(getExercise(wanted), { phase, runner, taken: (id) => named.has(id) || chosen.has(id) })
    if (exercise !== null) chosen.add(exercise.id)
    return { wanted, exercise }
  })
}

interface FillContext {
  readonly phase: Phase
  readonly runner: StrengthRunner
  readonly taken: (id: string) => boolean
}

function fillSlot(wanted: Exercise | undefined, context: FillContext): Exercise | null {
  if (wanted === undefined) return null
  if (isSuitable(wanted, context)) return wanted
  return findSubstitute(wanted, context)
}

function findSubstitute(wanted: Exercise, context: FillContext): Exercise | null {
  const slot = slotOf(wanted)
  const rank = (exercise: Exercise) => [
    doseInPhase(exercise, context.phase)?.phasesBack ?? Infinity,
    exercise.category === wanted.category ? 0 : 1,
    exercise.suitability[context.runner.condition] === 'core' ? 0 : 1,
  ]
  return (
    EXERCISES.filter((exercise) => slotOf(exercise) === slot && !context.taken(exercise.id) && isSuitable(exercise, context))
      .map((exercise) => ({ exercise, rank: rank(exercise) }))
      .sort((a, b) => compareRanks(a.rank, b.rank))[0]?.exercise ?? null
  )
}

/** Whether a plan may choose an exercise for this runner in this phase: suitability, bend, bone, equipment, and a dose that early. */
export function isSuitable(exercise: Exercise, { phase, runner }: Pick<FillContext, 'phase' | 'runner'>): boolean {
  const suitability = exercise.suitability[runner.condition]
  if (suitability !== 'core' && suitability !== 'useful') return false
  if (exercise.impact || exercise.category === 'power' || exercise.category === 'mobility') return false
  if (doseInPhase(exercise, phase) === null || kneeRangeFor(exercise, runner).unsuitable) return false
  if (runner.condition === 'BSI' && !isAllowedAtSite(exercise, { site: runner.site, phase })) return false
  return exercise.equipment.needs.every((anyOf) => anyOf.some((name) => runner.equipment.includes(name)))
}

/** Ranks compare place by place; `sort` keeps the catalogue order of equals. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  const decides = a.findIndex((value, index) => value !== b[index])
  return decides < 0 ? 0 : (a[decides] as number) - (b[decides] as number)
}

function templateRow(phase: Phase): keyof Template {
  return phase === 'settle' || phase === 'build' ? phase : 'strengthen'
}
