import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarDate } from '@/lib/clinical/measures/types'
import { describeDose } from '@/lib/clinical/plan/describe-session'
import type { PlanDocument, Session } from '@/lib/clinical/plan/types'
import { sessionWords } from './session-words'

export interface CalendarOf {
  readonly document: PlanDocument
  /** Sets this runner's sessions apart from another's in the same calendar without saying who it is. The same for every version of a plan. */
  readonly scope: string
  /** The day the plan was made: no clock is read, so the same plan gives the same file. */
  readonly madeOn: CalendarDate
}

const ONLY_IF_GREEN = 'Only if your last run was green. If it was amber or red, do what your plan says first.'

/**
 * A plan as a calendar file (RFC 5545): one event a session on its calendar day, in the runner's words.
 *
 * Days, not times: the file reads the same in every time zone. A session keeps its identity when the plan is made again, so that a calendar
 * replaces it instead of showing it twice. Nobody is named. Null without sessions: a calendar without events is not valid.
 *
 * @example planCalendar({ document, scope: 'f3a9', madeOn: '2026-12-01' }) // 'BEGIN:VCALENDAR ... UID:2026-12-02-run.f3a9@footfall ...'
 */
export function planCalendar({ document, scope, madeOn }: CalendarOf): string | null {
  if (document.sessions.length === 0) return null
  const calendar = ical({
    name: 'Footfall plan',
    prodId: { company: 'Footfall', product: 'Plan', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const session of document.sessions) {
    calendar.createEvent({
      id: `${session.id}.${scope}@footfall`,
      stamp: midnight(madeOn),
      start: midnight(session.on),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: sessionWords(session).short,
      description: describe(session, document),
    })
  }
  return `${calendar.toString()}\r\n`
}

/** An all-day event is read by universal time. */
const midnight = (day: CalendarDate) => new Date(`${day}T00:00:00Z`)

function describe(session: Session, { cues }: PlanDocument): string {
  const { title, detail, steps } = sessionWords(session)
  switch (session.kind) {
    case 'run': {
      const cue = cues.find(({ id }) => id === session.cue)
      return [...steps, ...(cue ? [`Your cue: ${cue.text}`] : []), ONLY_IF_GREEN].join('\n')
    }
    case 'strength':
      return [title, ...session.exercises.map(describeDose)].join('\n')
    default:
      return [title, `${detail}.`].join('\n')
  }
}
