import { getExercise } from '../strength/catalogue'
import type { PrescribedExercise, RunBlock, Session } from './types'

/**
 * Says a session in plain words for the runner. Minutes are minutes; a run names its walks and leaves the walk before and after out.
 *
 * @example describeSession(run) // 'Run 2 min, walk 1 min, 8 times'
 * @example describeSession(strength) // '5 exercises, about 38 min'
 * @example describeSession(walk) // 'Walk briskly 20 min'
 */
export function describeSession(session: Session): string {
  switch (session.kind) {
    case 'run':
      return sentence(session.blocks.map(describeBlock).join(', then '))
    case 'strength':
      return `${session.exercises.length} exercises, about ${session.totalMin} min`
    case 'walk':
      return `Walk briskly ${session.totalMin} min`
    case 'cross-training':
      return `Easy cross-training ${session.totalMin} min`
  }
}

/**
 * Says one run block in plain words.
 *
 * @example describeBlock({ runMin: 20, walkMin: 1, reps: 1 }) // 'run 20 min, walk 1 min'
 */
export function describeBlock({ runMin, walkMin, reps }: RunBlock): string {
  const walk = walkMin > 0 ? `, walk ${minutes(walkMin)}` : ''
  return `run ${minutes(runMin)}${walk}${reps > 1 ? `, ${reps} times` : ''}`
}

/**
 * Says the dose of an exercise in plain words. An exercise the catalogue does not know is named by its id.
 *
 * @example describeDose(legPress) // 'Leg press: 3 sets of 10 to 12'
 * @example describeDose(sidePlank) // 'Side plank: 3 holds of 20 to 30 s on each side'
 */
export function describeDose(prescribed: PrescribedExercise): string {
  return `${getExercise(prescribed.exercise)?.name ?? prescribed.exercise}: ${doseWords(prescribed)}`
}

/**
 * Says the dose alone.
 *
 * @example doseWords(sidePlank) // '3 holds of 20 to 30 s on each side'
 */
export function doseWords({ sets, reps, holdSec, perSide }: PrescribedExercise): string {
  const eachSide = perSide ? ' on each side' : ''
  if (holdSec !== null) return `${count(sets, 'hold')} of ${span(holdSec)} s${eachSide}`
  if (reps !== null) return `${count(sets, 'set')} of ${span(reps)}${eachSide}`
  return `${count(sets, 'set')}${eachSide}`
}

const minutes = (value: number) => (value < 1 ? `${value * 60} s` : `${value} min`)
const count = (value: number, noun: string) => `${value} ${noun}${value === 1 ? '' : 's'}`
const span = ([low, high]: readonly [number, number]) => (low === high ? `${low}` : `${low} to ${high}`)
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
