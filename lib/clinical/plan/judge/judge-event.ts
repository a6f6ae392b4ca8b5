import { runMinutes, toDay, type JudgedPlan } from './judged-plan'
import { broken, type Violation } from './violation'

/** I-X1 to I-X3: at most one cue inside the run minutes, and what an event asks for. */
export function judgeEvent(plan: JudgedPlan): Violation[] {
  return [...judgeCues(plan), ...judgeRoundEvent(plan)]
}

function judgeCues({ document, runs, planCase }: JudgedPlan): Violation[] {
  const { event } = planCase.planning.goal
  const eventDay = event === null ? Infinity : toDay(event.on)
  const cued = runs.filter(({ cue }) => cue !== null)
  const known = new Set(document.cues.map(({ id }) => id))
  const practised = document.cues.flatMap(({ feedback }) => feedback)
  return [
    ...broken('I-X1', 'Keep one cue.').when(document.cues.length > 1, 'More than one cue.'),
    ...broken('I-X1', 'Name a cue of the plan.').each(cued, ({ cue }) => cue !== null && !known.has(cue), 'A cue the plan does not hold.'),
    ...broken('I-X1', 'Leave forefoot landing out.').when(
      document.cues.some(({ id }) => id.includes('forefoot')),
      'A forefoot cue.',
    ),
    ...broken('I-X2', 'Practise inside the run minutes.').when(
      practised.some(({ runMin, feedbackMin }, index) => feedbackMin > runMin || runMin > (cued[index]?.runMin ?? 0)),
      'More practice than running.',
    ),
    ...broken('I-X3', 'Start no cue within 14 days of the event.').when(
      cued[0] !== undefined && cued[0].day < eventDay && cued[0].day > eventDay - 14,
      'A new cue within 14 days of the event.',
      cued[0]?.id ?? null,
    ),
  ]
}

function judgeRoundEvent(plan: JudgedPlan): Violation[] {
  const { document, planCase, sessions, fromDay, lastDay } = plan
  const { event } = planCase.planning.goal
  const eventDay = event === null ? Infinity : toDay(event.on)
  if (event === null || eventDay < fromDay || eventDay > lastDay || document.route === 'locked') return []
  const mend = 'Leave these days free for the event.'
  const isTapered = sessions.every(({ day }) => day < eventDay) && hasTaper(plan, eventDay)
  return isTapered
    ? broken('I-X3', mend).each(sessions, ({ kind, day }) => kind === 'strength' && day >= eventDay - 5, 'Strength in the last 5 days.')
    : [
        ...broken('I-X3', mend).each(
          sessions,
          ({ day }) => day === eventDay || day === eventDay - 1,
          'A session on the event or the day before.',
        ),
        ...broken('W-7', 'Warn that the event is too soon.').when(
          !document.warnings.some(({ id }) => id === 'W-7'),
          'An event without a taper and without a warning.',
        ),
      ]
}

/** The running of the last days before the event falls by 41 to 60 %, or a little more after a lighter week. */
function hasTaper({ runs, planCase }: JudgedPlan, eventDay: number): boolean {
  const km = planCase.planning.goal.event?.km ?? 0
  const from = eventDay - (km <= 10 ? 7 : km <= 21.1 ? 14 : 21)
  const week = (first: number) => runMinutes(runs.filter(({ day }) => day >= first && day < first + 7))
  return week(from) <= 0.59 * Math.max(week(from - 7), week(from - 14))
}
