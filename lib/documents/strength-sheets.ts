import type { Condition } from '@/lib/clinical/measures/types'
import { doseWords } from '@/lib/clinical/plan/describe-session'
import type { Phase, PlanDocument, Planning, PrescribedExercise, StrengthSession } from '@/lib/clinical/plan/types'
import { getExercise } from '@/lib/clinical/strength/catalogue'
import { daysBetween } from '@/lib/platform/calendar'
import { listed, weekdayLong } from './date-words'
import { effortWords, exerciseName, usualReserve } from './effort-words'
import * as handout from './handout.data'
import { strengthLog } from './strength-cells'
import type { PaperExercise, PaperStrengthSheet } from './types'

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  settle: 'calm the knee',
  build: 'learn and build',
  strengthen: 'get stronger',
  heavy: 'lift heavy',
  power: 'quick and springy',
  maintain: 'keep it up',
}

export interface StrengthFacts {
  readonly document: PlanDocument
  readonly planning: Planning
  readonly condition: Condition | null
}

/** One sheet a phase: the exercises with their usual dose, and a cell for every session. */
export function strengthSheets(facts: StrengthFacts): PaperStrengthSheet[] {
  const sessions = facts.document.sessions.filter((session): session is StrengthSession => session.kind === 'strength')
  const phases = [...new Set(sessions.map(({ phase }) => phase))]
  return phases.map((phase) =>
    sheetOf(
      phase,
      facts,
      sessions.filter((session) => session.phase === phase),
    ),
  )
}

function sheetOf(phase: Phase, { document, planning, condition }: StrengthFacts, sessions: readonly StrengthSession[]): PaperStrengthSheet {
  const usual = usualExercises(sessions)
  const reserve = usualReserve(usual)
  const { heads, cells, more, key } = strengthLog(sessions, usual)
  return {
    title: `Strength, ${weeksWords(sessions, planning)}: ${phase === 'settle' && condition === 'BSI' ? 'a gentle start' : PHASE_WORDS[phase]}`,
    lead: leadWords(document, sessions),
    hardEnough: hardEnoughWords(phase, reserve),
    pain: painWords(document, condition),
    heads,
    exercises: usual.map((exercise, index) => paperExercise(exercise, reserve, cells[index] ?? [])),
    more,
    key,
  }
}

/** Every exercise of the phase, the fullest session's first, each with the dose it has most often; of two as frequent, more sets. */
function usualExercises(sessions: readonly StrengthSession[]): PrescribedExercise[] {
  const fullest = sessions.reduce((best, session) => (session.exercises.length > best.exercises.length ? session : best))
  const all = sessions.flatMap(({ exercises }) => exercises)
  const ids = new Set([...fullest.exercises, ...all].map(({ exercise }) => exercise))
  return [...ids].map((id) => mostFrequent(all.filter(({ exercise }) => exercise === id)))
}

function mostFrequent(doses: readonly PrescribedExercise[]): PrescribedExercise {
  const key = ({ sets, reps, holdSec, rir }: PrescribedExercise) => JSON.stringify([sets, reps, holdSec, rir])
  const times = (dose: PrescribedExercise) => doses.filter((other) => key(other) === key(dose)).length
  return doses.reduce((best, dose) => {
    const difference = times(dose) - times(best)
    return difference > 0 || (difference === 0 && dose.sets > best.sets) ? dose : best
  })
}

function weeksWords(sessions: readonly StrengthSession[], { startsOn }: Planning): string {
  const weeks = sessions.map(({ on }) => Math.floor(daysBetween(startsOn, on) / 7) + 1)
  const [first, last] = [Math.min(...weeks), Math.max(...weeks)]
  return first === last ? `week ${first}` : `weeks ${first} to ${last}`
}

function leadWords({ sessions: all }: PlanDocument, sessions: readonly StrengthSession[]): string {
  const weekdays = [...new Set([...sessions].sort(byWeekday).map(({ on }) => weekdayLong(on)))]
  const longest = Math.max(...sessions.map(({ totalMin }) => totalMin))
  const runDays = new Set(all.filter(({ kind }) => kind === 'run').map(({ on }) => on))
  const order = sessions.some(({ on }) => runDays.has(on)) ? ' On a run day: run first, lift later.' : ''
  return `${listed(weekdays)}. About ${longest} minutes.${order}`
}

/** A Monday to count weekdays from. */
const MONDAY = '2024-01-01'
const weekdayNumber = ({ on }: StrengthSession) => ((daysBetween(MONDAY, on) % 7) + 7) % 7
const byWeekday = (one: StrengthSession, other: StrengthSession) => weekdayNumber(one) - weekdayNumber(other)

function hardEnoughWords(phase: Phase, reserve: number | null): string {
  const [how, tooEasy] = phase === 'settle' ? [handout.STRENGTH_STEADY, ''] : [handout.STRENGTH_HARD, ` ${handout.STRENGTH_TOO_EASY}`]
  return `${how}${reserve === null ? '' : ` Stop each set when you feel you could do only ${reserve} more.`}${tooEasy}`
}

function painWords({ route }: PlanDocument, condition: Condition | null): string {
  if (route === 'locked') return handout.LOCKED_STRENGTH_PAIN
  return condition === 'BSI' ? handout.BONE_STRENGTH_PAIN : handout.STRENGTH_PAIN
}

function paperExercise(prescribed: PrescribedExercise, reserve: number | null, cells: PaperExercise['cells']): PaperExercise {
  const exercise = getExercise(prescribed.exercise)
  return {
    id: prescribed.exercise,
    name: exerciseName(prescribed),
    dose: doseWords(prescribed),
    effort: effortWords(prescribed, reserve),
    cue: exercise?.cue ?? '',
    steps: (exercise?.steps ?? []).join(' '),
    start: exercise?.startPosition ?? '',
    end: exercise?.endPosition ?? '',
    kneeRange: prescribed.kneeRange,
    cells,
  }
}
