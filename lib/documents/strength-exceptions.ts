import type { PrescribedExercise, StrengthSession } from '@/lib/clinical/plan/types'
import { doseWords } from '@/lib/clinical/plan/describe-session'
import { getExercise } from '@/lib/clinical/strength/catalogue'
import { listed, shortDay, weekdayLong } from './date-words'

/** Two doses with the same key are the same work. */
export const doseKey = ({ sets, reps, holdSec, rir, perSide }: PrescribedExercise) => JSON.stringify([sets, reps, holdSec, rir, perSide])

/**
 * Where sessions differ from what is usual in their phase, in words: "Every Wednesday: leave out Side plank.",
 * "23 Dec and 26 Dec: half the sets, a lighter week." Sessions that differ in the same way share a line.
 */
export function strengthExceptions(sessions: readonly StrengthSession[], usual: readonly PrescribedExercise[]): string[] {
  const daysByWords = new Map<string, string[]>()
  for (const session of sessions) {
    for (const words of differences(session, usual)) daysByWords.set(words, [...(daysByWords.get(words) ?? []), session.on])
  }
  return [...daysByWords].map(([words, days]) => `${daysWords(days, sessions)}: ${words}`)
}

/** "Every Wednesday" when that is exactly what the days are. */
function daysWords(days: readonly string[], sessions: readonly StrengthSession[]): string {
  const weekdays = [...new Set(days.map(weekdayLong))]
  const ofThose = sessions.filter(({ on }) => weekdays.includes(weekdayLong(on)))
  return days.length > 1 && ofThose.length === days.length ? `Every ${listed(weekdays)}` : listed(days.map(shortDay))
}

function differences(session: StrengthSession, usual: readonly PrescribedExercise[]): string[] {
  const today = new Map(session.exercises.map((exercise) => [exercise.exercise, exercise]))
  const left = usual.filter(({ exercise }) => !today.has(exercise)).map(nameOf)
  const pairs = usual.flatMap((exercise) => {
    const done = today.get(exercise.exercise)
    return done && doseKey(done) !== doseKey(exercise) ? [{ done, usual: exercise }] : []
  })
  return [...(left.length > 0 ? [`leave out ${listed(left)}.`] : []), ...changes(pairs, session)]
}

interface Pair {
  readonly done: PrescribedExercise
  readonly usual: PrescribedExercise
}

function changes(pairs: readonly Pair[], session: StrengthSession): string[] {
  if (pairs.length === 0) return []
  if (pairs.every(isHalved)) {
    const isAll = pairs.length === session.exercises.length
    return [isAll ? 'half the sets, a lighter week.' : `a lighter week, half the sets of ${listed(pairs.map(({ done }) => nameOf(done)))}.`]
  }
  return [`${pairs.map(({ done }) => `${nameOf(done)}: ${fullDose(done)}`).join('; ')}.`]
}

const isHalved = ({ done, usual }: Pair) => doseKey(done) === doseKey({ ...usual, sets: Math.ceil(usual.sets / 2) })

const nameOf = ({ exercise }: PrescribedExercise) => getExercise(exercise)?.name ?? exercise

const fullDose = (dose: PrescribedExercise) => `${doseWords(dose)}${dose.rir === null ? '' : `, ${dose.rir} left in you`}`
