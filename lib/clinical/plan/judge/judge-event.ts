import { runMinutes, toDay, type JudgedPlan } from './judged-plan'
import { broken, type Violation } from './violation'

/** I-X3: what an event asks for. */
export function judgeEvent(plan: JudgedPlan): Violation[] {
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

interface DatedMinutes {
  readonly day: number
  readonly runMin: number
}

/**
 * The running of the last days before the event falls by 41 to 60 %, or a little more after a lighter week. What was logged before counts.
 * Where the plan does not hold the whole week before the taper, its volume is not known: then no run is longer than half the longest before it.
 */
function hasTaper({ runs, logged, planCase, fromDay }: JudgedPlan, eventDay: number): boolean {
  const km = planCase.planning.goal.event?.km ?? 0
  const from = eventDay - (km <= 10 ? 7 : km <= 21.1 ? 14 : 21)
  const known = [...logged, ...runs]
  const week = (of: readonly DatedMinutes[], first: number) => runMinutes(of.filter(({ day }) => day >= first && day < first + 7))
  const longest = (of: readonly DatedMinutes[]) => Math.max(0, ...of.map(({ runMin }) => runMin))
  const isFallen = week(runs, from) <= 0.59 * Math.max(week(known, from - 7), week(known, from - 14))
  const isHalved = longest(runs.filter(({ day }) => day >= from)) <= 0.5 * longest(known.filter(({ day }) => day < from))
  return isFallen || (fromDay > from - 7 && isHalved)
}
