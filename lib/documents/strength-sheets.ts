import type { Planning, PlanDocument, Phase, PrescribedExercise, StrengthSession } from '@/lib/clinical/plan/types'
import { doseWords } from '@/lib/clinical/plan/describe-session'
import { getExercise } from '@/lib/clinical/strength/catalogue'
import { dayOfMonth, listed, weekdayLong, weekdayShort } from './date-words'
import { effortWords, logWords } from './effort-words'
import { doseKey, strengthExceptions } from './strength-exceptions'
import type { PaperExercise, PaperStrengthSheet } from './types'

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  settle: 'calm the knee',
  build: 'learn and build',
  strengthen: 'get stronger',
  heavy: 'lift heavy',
  power: 'quick and springy',
  maintain: 'keep it',
}

const LOG_COLUMNS = 4

/** One sheet a phase: what is usual in it, and in words where single sessions differ. */
export function strengthSheets(document: PlanDocument, planning: Planning): PaperStrengthSheet[] {
  const sessions = document.sessions.filter((session): session is StrengthSession => session.kind === 'strength')
  const phases = [...new Set(sessions.map(({ phase }) => phase))]
  return phases.map((phase) =>
    sheetOf(
      sessions.filter((session) => session.phase === phase),
      planning,
    ),
  )
}

function sheetOf(sessions: readonly StrengthSession[], planning: Planning): PaperStrengthSheet {
  const usual = usualExercises(sessions)
  const weekdays = [...new Set(sessions.map(({ on }) => weekdayLong(on)))]
  const longest = Math.max(...sessions.map(({ totalMin }) => totalMin))
  const weeks = sessions.map(({ on }) => weekOf(on, planning))
  const [first, last] = [Math.min(...weeks), Math.max(...weeks)]
  const phase = sessions[0]?.phase ?? 'build'
  return {
    title: `Strength, ${first === last ? `week ${first}` : `weeks ${first} to ${last}`}: ${PHASE_WORDS[phase]}`,
    lead: `${listed(weekdays)}. About ${longest} minutes. On a run day: run first, lift later.`,
    columns: sessions.slice(0, LOG_COLUMNS).map(({ on }) => [weekdayShort(on), dayOfMonth(on)] as const),
    exercises: usual.map(paperExercise),
    exceptions: strengthExceptions(sessions, usual),
  }
}

/** Every exercise of the phase with the dose it has most often; of two that are as frequent, the one with more sets. */
function usualExercises(sessions: readonly StrengthSession[]): PrescribedExercise[] {
  const fullest = sessions.reduce((best, session) => (session.exercises.length > best.exercises.length ? session : best))
  const others = sessions.flatMap(({ exercises }) => exercises)
  const ids = new Set([...fullest.exercises, ...others].map(({ exercise }) => exercise))
  return [...ids].map((id) => mostFrequent(others.filter(({ exercise }) => exercise === id)))
}

function mostFrequent(doses: readonly PrescribedExercise[]): PrescribedExercise {
  const times = (dose: PrescribedExercise) => doses.filter((other) => doseKey(other) === doseKey(dose)).length
  return doses.reduce((best, dose) => {
    const difference = times(dose) - times(best)
    return difference > 0 || (difference === 0 && dose.sets > best.sets) ? dose : best
  })
}

function weekOf(on: string, { startsOn }: Planning): number {
  return Math.floor((Date.parse(`${on}T00:00:00Z`) - Date.parse(`${startsOn}T00:00:00Z`)) / (7 * 86_400_000)) + 1
}

function paperExercise(prescribed: PrescribedExercise): PaperExercise {
  const exercise = getExercise(prescribed.exercise)
  return {
    id: prescribed.exercise,
    name: exercise?.name ?? prescribed.exercise,
    dose: doseWords(prescribed),
    effort: effortWords(prescribed),
    cue: exercise?.cue ?? '',
    steps: exercise?.steps ?? [],
    start: exercise?.startPosition ?? '',
    end: exercise?.endPosition ?? '',
    kneeRange: prescribed.kneeRange,
    log: logWords(prescribed),
  }
}
