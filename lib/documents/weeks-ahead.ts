import { describeSession } from '@/lib/clinical/plan/describe-session'
import type { PlanDocument, RunBlock, RunSession, Session } from '@/lib/clinical/plan/types'
import type { PlanWeek } from '@/lib/clinical/plan/weeks'
import { getProgram } from '@/lib/clinical/running/programs'
import { shortWeekday } from '@/lib/platform/calendar'
import { dayOfMonth, shortDay } from './date-words'
import { progressRules } from './progress-rules'
import type { PaperLights, PaperWeek, PaperWeeksAhead } from './types'

export interface WeeksAheadFacts {
  readonly document: PlanDocument
  readonly weeks: readonly PlanWeek[]
  readonly lights: PaperLights | null
  readonly isBone: boolean
}

/** The weeks after the first with cells to write in, and the rules for moving on; null when the plan holds no run and no walk. */
export function paperWeeksAhead({ document, weeks, lights, isBone }: WeeksAheadFacts): PaperWeeksAhead | null {
  const runs = document.sessions.filter((session): session is RunSession => session.kind === 'run')
  const ladder = paperLadder(document, runs)
  if (!document.sessions.some(isLogged)) return null
  return {
    lead: leadWords(ladder !== null, runs.length > 0),
    ladder,
    load: ladder === null && runs.length > 0 ? weeks : null,
    ...progressRules({ runs, lastStage: ladder?.stages.length ?? null, isBone }),
    logTitle: runs.length > 0 ? 'Run log' : 'Walk log',
    weeks: logWeeks(weeks),
    letters: (lights?.lights ?? []).map(({ name }) => name.charAt(0)),
  }
}

const isLogged = ({ kind }: Session) => kind === 'run' || kind === 'walk'

function leadWords(hasLadder: boolean, hasRuns: boolean): string {
  if (hasLadder) return 'A bit more running each step. The number on top is your running minutes.'
  return hasRuns
    ? 'Your running minutes week by week. Dark: the longest run. Hatched: a lighter week.'
    : 'A bit more walking after every two green walks.'
}

function paperLadder({ program, startStage }: PlanDocument, runs: readonly RunSession[]): PaperWeeksAhead['ladder'] {
  const stages = program === null ? [] : (getProgram(program)?.stages ?? [])
  if (startStage === null || stages.length === 0 || runs.length === 0) return null
  return {
    stages: stages.map(({ stage, runMin, blocks }) => ({ stage, runMin, lines: stageLines(blocks) })),
    current: startStage,
    label: 'You start here',
  }
}

function stageLines(blocks: readonly RunBlock[]): string[] {
  const [first, second] = blocks
  if (!first) return []
  if (second) return [`run ${first.runMin}`, `walk ${first.walkMin}`, `run ${second.runMin}`]
  return first.walkMin === 0 ? [`run ${first.runMin}`, 'non-stop'] : [`run ${first.runMin}`, `walk ${first.walkMin}`, `${first.reps} times`]
}

/** The first week is on the first page. Weeks without a run or a walk are left out. */
function logWeeks(weeks: readonly PlanWeek[]): PaperWeek[] {
  const most = Math.max(1, ...weeks.map(({ runMin }) => runMin))
  return weeks.slice(1).flatMap((week) => {
    const lines = week.days.flatMap(({ on, sessions }) =>
      sessions.filter(isLogged).map((session) => ({
        day: `${shortWeekday(on)} ${dayOfMonth(on)}`,
        step: session.kind === 'run' && session.stage !== null ? `${session.stage}` : '',
        what: describeSession(session),
      })),
    )
    if (lines.length === 0) return []
    const barPercent = week.runMin > 0 ? Math.round((100 * week.runMin) / most) : null
    return [{ title: `Week ${week.number}`, from: shortDay(week.startsOn), minutes: minutesWords(week), barPercent, lines }]
  })
}

function minutesWords({ runMin, lighter, days }: PlanWeek): string {
  if (runMin === 0) {
    const walks = days.flatMap(({ sessions }) => sessions).filter(({ kind }) => kind === 'walk')
    return `${walks.reduce((sum, { totalMin }) => sum + totalMin, 0)} min of walking`
  }
  return `${runMin} min of running${lighter ? ', a lighter week' : ''}`
}
