import { describeDose, describeSession } from '@/lib/clinical/plan/describe-session'
import type { PlanDocument, Planning, PrescribedExercise, RunSession, Session, StrengthSession } from '@/lib/clinical/plan/types'
import { planWeeks, type PlanDay, type PlanWeek } from '@/lib/clinical/plan/weeks'
import { getExercise } from '@/lib/clinical/strength/catalogue'
import { daySpan, longDay, shortWeekday } from '@/lib/platform/calendar'
import type { BoardDay, BoardWeek, RunCard, SessionCard, StrengthCard } from './types'

/** The weeks of a plan as the board shows them: one array that feeds the chart, the cards and the inspector. */
export function boardWeeks(document: PlanDocument, planning: Planning, today: string): BoardWeek[] {
  const weeks = planWeeks(document, planning)
  return weeks.map((week, index) => ({
    number: week.number,
    dates: daySpan(week.startsOn, week.endsOn),
    runMin: week.runMin,
    walkMin: walkMinutes(week),
    longestRunMin: week.longestRunMin,
    stages: week.stages,
    change: changeInWords(weeks.slice(Math.max(0, index - 2), index), week),
    isLighter: week.lighter,
    phase: week.phase,
    days: week.days.map((day) => boardDay(day, today)),
  }))
}

/** Which drawing and text of an exercise a card needs: the same exercise may be bent less in an earlier phase. */
export function sheetKey({ exercise, kneeRange }: Pick<PrescribedExercise, 'exercise' | 'kneeRange'>): string {
  return kneeRange ? `${exercise} ${kneeRange.join('-')}` : exercise
}

function walkMinutes({ days }: PlanWeek): number {
  return days
    .flatMap(({ sessions }) => sessions)
    .filter(({ kind }) => kind === 'walk')
    .reduce((sum, { totalMin }) => sum + totalMin, 0)
}

/**
 * Seen from the fuller of the two weeks before, as the weekly cap is (I-R5): "10 % up", or "3 % up on week 9" after a lighter week.
 * Null where there is nothing to compare.
 */
function changeInWords(before: readonly PlanWeek[], { number, runMin }: PlanWeek): string | null {
  const fuller = before.reduce<PlanWeek | null>((best, week) => (best && best.runMin > week.runMin ? best : week), null)
  if (!fuller || fuller.runMin === 0 || runMin === 0) return null
  const percent = Math.round((runMin / fuller.runMin - 1) * 100)
  const since = fuller.number === number - 1 ? '' : ` on week ${fuller.number}`
  if (percent === 0) return since === '' ? 'as before' : `as in week ${fuller.number}`
  return `${Math.abs(percent)} % ${percent > 0 ? 'up' : 'down'}${since}`
}

function boardDay({ on, freeMin, sessions }: PlanDay, today: string): BoardDay {
  return {
    on,
    title: longDay(on),
    weekday: shortWeekday(on),
    dayOfMonth: String(Number(on.slice(8))),
    isToday: on === today,
    freeMin,
    usedMin: sessions.reduce((sum, { totalMin }) => sum + totalMin, 0),
    cards: sessions.map(sessionCard),
  }
}

function sessionCard(session: Session): SessionCard {
  if (session.kind === 'run') return runCard(session)
  if (session.kind === 'strength') return strengthCard(session)
  return { kind: session.kind, ...cardBase(session) }
}

function cardBase(session: Session) {
  return { sessionId: session.id, totalMin: session.totalMin, headline: describeSession(session) }
}

function runCard(session: RunSession): RunCard {
  const { key, runMin, stage, blocks, warmupWalkMin, cooldownWalkMin } = session
  const short = isNonStop(blocks) ? 'non-stop' : blocks.map(shortBlock).join(' + ')
  const lane = `${warmupWalkMin}, ${blocks.map(shortBlock).join(' + ')}, ${cooldownWalkMin}`
  return { kind: 'run', ...cardBase(session), isKey: key, runMin, stage, short, lane, session }
}

function isNonStop(blocks: RunSession['blocks']): boolean {
  return blocks.length === 1 && blocks[0]?.reps === 1 && blocks[0].walkMin === 0
}

/** Three times 8 min run and 1 min walk: "8/1 × 3". Without a walk and once: "30". */
function shortBlock({ runMin, walkMin, reps }: RunSession['blocks'][number]): string {
  const each = walkMin > 0 ? `${runMin}/${walkMin}` : `${runMin}`
  return reps > 1 ? `${each} × ${reps}` : each
}

function strengthCard(session: StrengthSession): StrengthCard {
  return {
    kind: 'strength',
    ...cardBase(session),
    phase: session.phase,
    sets: session.exercises.map(({ sets }) => sets),
    exercises: session.exercises.map((prescribed) => ({
      sheet: sheetKey(prescribed),
      name: getExercise(prescribed.exercise)?.name ?? prescribed.exercise,
      dose: doseInWords(prescribed),
    })),
  }
}

/** "3 sets of 10 to 12, 3 in reserve, rest 90 s". The name stands beside it already. */
function doseInWords(prescribed: PrescribedExercise): string {
  const named = describeDose(prescribed)
  const dose = named.slice(named.indexOf(': ') + 2)
  const effort = prescribed.rir === null ? [] : [`${prescribed.rir} in reserve`]
  return [dose, ...effort, `rest ${prescribed.restSec} s`].join(', ')
}
