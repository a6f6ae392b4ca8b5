import { describeSession } from '@/lib/clinical/plan/describe-session'
import type { PlanDay, PlanWeek } from '@/lib/clinical/plan/weeks'
import type { RunSession, Session } from '@/lib/clinical/plan/types'
import { daySpan, shortWeekday } from '@/lib/platform/calendar'
import { dayOfMonth } from './date-words'
import type { PaperDay, PaperFirstWeek, PaperTask } from './types'

export interface FirstWeekFacts {
  readonly week: PlanWeek
  /** After a bone stress injury no run may have hurt at all. */
  readonly isBone: boolean
}

/** The first week day by day, with boxes to tick. */
export function paperFirstWeek({ week, isBone }: FirstWeekFacts): PaperFirstWeek {
  const runs = week.days.flatMap(({ sessions }) => sessions).filter((session): session is RunSession => session.kind === 'run')
  const steps = new Set(stepsUp(runs))
  const onlyIf = isBone ? 'Every run green so far? If not, call us first.' : 'Last two runs green? If not, do the last one again.'
  return {
    span: daySpan(week.startsOn, week.endsOn),
    days: week.days.map((day) => paperDay(day, (session) => (steps.has(session.id) ? onlyIf : ''))),
    note: weekNote(week, runs),
    scaleMin: Math.max(0, ...runs.map(({ totalMin }) => totalMin)),
  }
}

/** The runs that are one stage further than the run before them. */
function stepsUp(runs: readonly RunSession[]): string[] {
  return runs.flatMap((run, index) => ((run.stage ?? 0) > (runs[index - 1]?.stage ?? Infinity) ? [run.id] : []))
}

function weekNote({ days }: PlanWeek, runs: readonly RunSession[]): string {
  const [run] = runs
  const hasWalk = days.some(({ sessions }) => sessions.some(({ kind }) => kind === 'walk'))
  if (run) {
    return `Tall: run. Low: walk, ${run.warmupWalkMin} min first and last. Flat ground, effort ${run.rpeMax} of 10 at most: you can still talk.`
  }
  return hasWalk ? 'Walk briskly on flat ground, but easy enough to talk.' : ''
}

function paperDay({ on, sessions }: PlanDay, onlyIf: (session: Session) => string): PaperDay {
  const tasks = sessions.map((session, index) => ({ ...task(session, index), onlyIf: onlyIf(session) }))
  return {
    name: shortWeekday(on),
    date: dayOfMonth(on),
    tasks: tasks.length > 0 ? tasks : [{ ...plain, what: 'Rest day', detail: 'nothing hard today' }],
    isLogged: sessions.some(({ kind }) => kind === 'run' || kind === 'walk'),
  }
}

const plain: PaperTask = { what: '', detail: '', run: null, lasts: '', onlyIf: '' }

function task(session: Session, index: number): PaperTask {
  switch (session.kind) {
    case 'run':
      return {
        ...plain,
        what: 'Run',
        detail: describeSession(session).replace(/^Run /, ''),
        run: session,
        lasts: `${session.totalMin} min in all${session.cue === null ? '' : ', with your cue'}`,
      }
    case 'strength':
      return { ...plain, what: 'Strength', detail: index > 0 ? 'later in the day, see the strength sheet' : 'see the strength sheet' }
    case 'walk':
      return { ...plain, what: 'Walk', detail: `${session.totalMin} min, brisk` }
    case 'cross-training':
      return { ...plain, what: 'Bike or swim', detail: `${session.totalMin} min, easy` }
  }
}
