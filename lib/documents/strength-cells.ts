import { doseWords } from '@/lib/clinical/plan/describe-session'
import type { PrescribedExercise, StrengthSession } from '@/lib/clinical/plan/types'
import { shortWeekday } from '@/lib/platform/calendar'
import { shortDay } from './date-words'
import { exerciseName } from './effort-words'
import type { PaperCell, PaperLogTable, PaperSessionHead } from './types'

const PER_ROW = 6
const ROWS = 2
const PER_TABLE = 14

export interface StrengthLog {
  readonly heads: readonly (readonly PaperSessionHead[])[]
  /** The cells of each exercise, in the order of the exercises, one row for each row of heads. */
  readonly cells: readonly (readonly (readonly PaperCell[])[])[]
  readonly more: readonly PaperLogTable[]
  readonly key: string
}

/**
 * A cell for every session of the phase, so that each date can be logged: up to twelve on the sheet, the rest in tables after it. A cell
 * says where that day differs from the sheet: the exercise is left out, or its dose is another one.
 */
export function strengthLog(sessions: readonly StrengthSession[], usual: readonly PrescribedExercise[]): StrengthLog {
  const onSheet = chunks(sessions.slice(0, PER_ROW * ROWS), PER_ROW)
  const later = chunks(sessions.slice(PER_ROW * ROWS), PER_TABLE)
  return {
    heads: onSheet.map((row) => row.map(head)),
    cells: usual.map((exercise) => onSheet.map((row) => row.map((session) => cell(session, exercise)))),
    more: later.map((table) => ({
      heads: table.map(head),
      rows: usual.map((exercise) => ({ name: exerciseName(exercise), cells: table.map((session) => cell(session, exercise)) })),
    })),
    key: keyWords(sessions, usual),
  }
}

const head = ({ on }: StrengthSession): PaperSessionHead => ({ weekday: shortWeekday(on), date: shortDay(on) })

function cell(session: StrengthSession, usual: PrescribedExercise): PaperCell {
  const today = session.exercises.find(({ exercise }) => exercise === usual.exercise)
  if (!today) return { kind: 'skip', dose: [] }
  if (sameDose(today, usual)) return { kind: 'do', dose: [] }
  const [low, high] = today.reps ?? today.holdSec ?? [0, 0]
  const span = low === high ? `${low}` : `${low}–${high}`
  const sets = `${today.sets} ${today.holdSec === null ? 'set' : 'hold'}${today.sets === 1 ? '' : 's'}`
  return { kind: 'do', dose: sameWork(today, usual) ? [sets] : [sets, `of ${span}`] }
}

const sameWork = (one: PrescribedExercise, other: PrescribedExercise) =>
  doseWords({ ...one, sets: 1 }) === doseWords({ ...other, sets: 1 }) && one.rir === other.rir

const sameDose = (one: PrescribedExercise, other: PrescribedExercise) => one.sets === other.sets && sameWork(one, other)

function keyWords(sessions: readonly StrengthSession[], usual: readonly PrescribedExercise[]): string {
  const pairs = sessions.flatMap((session) =>
    usual.map((exercise) => ({ exercise, today: session.exercises.find((done) => done.exercise === exercise.exercise) })),
  )
  const changed = pairs.flatMap(({ today, exercise }) => (today && !sameDose(today, exercise) ? [{ today, exercise }] : []))
  const eased = changed.flatMap(({ today, exercise }) => (today.rir !== null && today.rir !== exercise.rir ? [today.rir] : []))
  return [
    'In the cells: weight and lifts, or seconds.',
    ...(pairs.some(({ today }) => today === undefined) ? ['A grey cell with a dash: leave this one out that day.'] : []),
    ...(changed.length > 0 ? ['Words in a cell: do that dose instead.'] : []),
    ...(eased.length > 0 ? [`With another number of lifts, stop when you could do ${Math.max(...eased)} more.`] : []),
  ].join(' ')
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size))
}
