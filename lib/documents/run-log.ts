import { describeSession } from '@/lib/clinical/plan/describe-session'
import type { PlanDay, PlanWeek } from '@/lib/clinical/plan/weeks'
import type { Session } from '@/lib/clinical/plan/types'
import { dayAndMonth, dayOfMonth, shortDay, weekdayShort } from './date-words'
import type { PaperDay, PaperTask, PaperWeek, PlanPaper } from './types'

/** The first week day by day, with boxes to tick. */
export function firstWeek(week: PlanWeek | undefined): PlanPaper['firstWeek'] {
  if (week === undefined) return { span: '', days: [], note: '' }
  const hasRun = week.days.some(({ sessions }) => sessions.some(({ kind }) => kind === 'run'))
  return {
    span: `${dayAndMonth(week.startsOn)} to ${dayAndMonth(week.endsOn)}`,
    days: week.days.map(paperDay),
    note: hasRun
      ? 'Tall blocks: run. Low blocks: walk. Start and end with the walk that is drawn. Flat ground, easy enough to talk.'
      : 'Walk briskly, but easy enough to talk.',
  }
}

function paperDay({ on, sessions }: PlanDay): PaperDay {
  const rest: PaperTask = { what: 'Rest day', detail: 'nothing hard today', run: null }
  return {
    name: weekdayShort(on),
    date: dayOfMonth(on),
    tasks: sessions.length === 0 ? [rest] : sessions.map((session, index) => task(session, index)),
    isLogged: sessions.some(({ kind }) => kind === 'run' || kind === 'walk'),
  }
}

function task(session: Session, index: number): PaperTask {
  switch (session.kind) {
    case 'run':
      return { what: 'Run', detail: afterVerb(describeSession(session)), run: session }
    case 'strength':
      return { what: 'Strength', detail: index > 0 ? 'later in the day, see the strength sheet' : 'see the strength sheet', run: null }
    case 'walk':
      return { what: 'Walk', detail: `${session.totalMin} min, brisk`, run: null }
    case 'cross-training':
      return { what: 'Bike or swim', detail: `easy, ${session.totalMin} min`, run: null }
  }
}

const afterVerb = (words: string) => words.replace(/^Run /, '')

/** Each week's runs and walks with cells to write in. Weeks without any are left out. */
export function runLog(weeks: readonly PlanWeek[]): PaperWeek[] {
  return weeks.flatMap((week) => {
    const lines = week.days.flatMap(({ on, sessions }) =>
      sessions
        .filter(({ kind }) => kind === 'run' || kind === 'walk')
        .map((session) => ({ day: `${weekdayShort(on)} ${dayOfMonth(on)}`, step: stepWords(session), what: lineWords(session) })),
    )
    return lines.length === 0
      ? []
      : [{ title: `Week ${week.number}`, from: `from ${shortDay(week.startsOn)}`, minutes: minutesWords(week), lines }]
  })
}

const stepWords = (session: Session) => (session.kind === 'run' && session.stage !== null ? `${session.stage}` : '')

function lineWords(session: Session): string {
  return session.kind === 'run' ? `${describeSession(session)}` : describeSession(session)
}

function minutesWords({ runMin, lighter }: PlanWeek): string {
  if (runMin === 0) return 'Walking only'
  return `${runMin} min of running${lighter ? ', a lighter week' : ''}`
}
