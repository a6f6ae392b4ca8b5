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
      cued[0] !== undefined && cued[0].day < eventDay && cued[0].day >= eventDay - 14,
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
  const isWarned = document.warnings.some(({ id }) => id === 'W-7')
  const isRested = isWarned && sessions.every(({ day }) => day !== eventDay && day !== eventDay - 1)
  const hasLateStrength = sessions.some(({ kind, day }) => kind === 'strength' && day >= eventDay - 5)
  const isTapered = sessions.every(({ day }) => day < eventDay) && !hasLateStrength && hasTaper(plan, eventDay)
  return broken(
    'I-X3',
    'Taper: half the running, no strength in the last 5 days. Or warn, and leave the event and the day before free.',
  ).when(!isRested && !isTapered, 'Neither a taper, nor a warning with rest on the event and the day before.')
}

/** The running of the last days before the event falls by 41 to 60 %, or a little more after a lighter week. */
function hasTaper({ runs, planCase }: JudgedPlan, eventDay: number): boolean {
  const km = planCase.planning.goal.event?.km ?? 0
  const from = eventDay - (km <= 10 ? 7 : km <= 21.1 ? 14 : 21)
  const week = (first: number) => runMinutes(runs.filter(({ day }) => day >= first && day < first + 7))
  return week(from) <= 0.59 * Math.max(week(from - 7), week(from - 14))
}
