import { describeDose } from '@/lib/clinical/plan/describe-session'
import type { Condition } from '@/lib/clinical/measures/types'
import type { PlanDocument, Planning, PrescribedExercise, Session } from '@/lib/clinical/plan/types'
import { planWeeks } from '@/lib/clinical/plan/weeks'
import { getProgram } from '@/lib/clinical/running/programs'
import { getExercise } from '@/lib/clinical/strength/catalogue'
import { BONE_STRENGTH_PAIN, CALL_SOON, STRENGTH_PAIN, GET_HELP_TODAY } from '@/lib/documents/handout.data'
import { paperLights } from '@/lib/documents/paper-lights'
import { progressRules } from '@/lib/documents/progress-rules'
import { addDays, daySpan, longDay, shortDate, shortWeekday } from '@/lib/platform/calendar'
import { sessionWords } from './session-words'
import type { DayPlan, PatientExercise, PatientPage, PatientSession, PatientWeek } from './types'

interface PlanToShow {
  readonly condition: Condition | null
  readonly document: PlanDocument
  readonly planning: Planning
  /** The day it is in the clinic. */
  readonly today: string
}

type PlanPart = Omit<PatientPage, 'clinicName' | 'clinicPhone' | 'planNumber' | 'issuedOn' | 'clinicianName'>

/** A plan as its runner reads it on a given day: today first, then the week, the steps and the strength work. */
export function layOutPatientPage({ condition, document, planning, today }: PlanToShow): PlanPart {
  const weeks = patientWeeks(document, planning, today)
  const ahead = document.sessions.filter(({ on }) => on > today)
  const runs = document.sessions.filter((session) => session.kind === 'run')
  const ladder = ladderOf(document, today)
  const strength = document.sessions.find(({ kind, on }) => kind === 'strength' && on >= today)
  return {
    dayLine: dayLine(planning, today),
    today: todayPlan(document, planning, today),
    next: nextPlan(ahead),
    lights: paperLights(document, condition),
    progress: progressRules({ runs, lastStage: ladder?.stages.at(-1)?.stage ?? null, isBone: condition === 'BSI' }),
    call: { soon: CALL_SOON, today: GET_HELP_TODAY },
    weeks,
    ladder,
    exercisePain: condition === 'BSI' ? BONE_STRENGTH_PAIN : STRENGTH_PAIN,
    exercises: strength ? patientSession(strength).exercises : [],
  }
}

function dayLine({ startsOn, weeks }: Planning, today: string): string {
  const lastDay = addDays(startsOn, 7 * weeks - 1)
  if (today < startsOn) return `${longDay(today)}, before the first week`
  if (today > lastDay) return `${longDay(today)}, after the last week`
  const week = Array.from({ length: weeks }, (_, index) => index + 1).findLast((number) => addDays(startsOn, 7 * (number - 1)) <= today)
  return `${longDay(today)}, week ${week} of ${weeks}`
}

function todayPlan({ sessions }: PlanDocument, { startsOn, weeks }: Planning, today: string): DayPlan {
  const ofToday = sessions.filter(({ on }) => on === today).map(patientSession)
  if (today < startsOn) return { label: `Your plan starts on ${longDay(startsOn)}`, sessions: [] }
  if (today > addDays(startsOn, 7 * weeks - 1)) return { label: 'Your plan has come to its end', sessions: [] }
  return { label: ofToday.length > 0 ? 'Today' : 'Today is a rest day', sessions: ofToday }
}

function nextPlan(ahead: readonly Session[]): DayPlan | null {
  const on = ahead[0]?.on
  return on === undefined ? null : { label: longDay(on), sessions: ahead.filter((session) => session.on === on).map(patientSession) }
}

function patientWeeks(document: PlanDocument, planning: Planning, today: string): PatientWeek[] {
  return planWeeks(document, planning).map(({ number, startsOn, endsOn, days }) => ({
    number,
    dates: daySpan(startsOn, endsOn),
    isNow: startsOn <= today && today <= endsOn,
    days: days.map(({ on, sessions }) => ({
      on,
      weekday: shortWeekday(on),
      date: shortDate(on),
      isToday: on === today,
      sessions: sessions.map(patientSession),
    })),
  }))
}

/** The ladder with the step of today's run, else of the next one, else of the last one. */
function ladderOf({ program, sessions }: PlanDocument, today: string): PatientPage['ladder'] {
  const stages = program === null ? [] : (getProgram(program)?.stages ?? [])
  if (stages.length === 0) return null
  const runs = sessions.filter((session) => session.kind === 'run')
  const run = runs.find(({ on }) => on >= today) ?? runs.at(-1)
  return { stages, current: run?.stage ?? null }
}

function patientSession(session: Session): PatientSession {
  return {
    id: session.id,
    kind: session.kind,
    totalMin: session.totalMin,
    ...sessionWords(session),
    run: session.kind === 'run' ? session : null,
    exercises: session.kind === 'strength' ? session.exercises.map(patientExercise) : [],
  }
}

function patientExercise(prescribed: PrescribedExercise): PatientExercise {
  const { exercise, kneeRange, rir, restSec } = prescribed
  const dose = describeDose(prescribed)
  return {
    exercise,
    kneeRange,
    name: getExercise(exercise)?.name ?? exercise,
    dose: `${dose.slice(dose.indexOf(': ') + 2)}, rest ${restSec} s`,
    effort: rir === null ? null : `Stop when you could do only ${rir} more.`,
  }
}
