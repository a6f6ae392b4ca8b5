import type { CuePlan, PlanDocument, RunSession } from '@/lib/clinical/plan/types'
import { shortWeekday } from '@/lib/platform/calendar'
import { shortDay } from './date-words'
import type { PaperCue } from './types'

/** The running cue with its practice plan; null without one. There is at most one cue at a time. */
export function paperCue({ cues, sessions }: PlanDocument): PaperCue | null {
  const [cue] = cues
  if (cue === undefined) return null
  const runs = sessions.filter((session): session is RunSession => session.kind === 'run' && session.cue === cue.id)
  return {
    title: 'Your running cue',
    text: cue.text,
    practice: practiceLines(cue, runs),
    note: 'Use it in the running parts only. This part is a choice: drop it if it feels wrong. If your calf scores 3 or more, halve the time you spend on it.',
    logTitle: 'Cue log',
    logRows: ['Felt natural, 0 to 10', 'Calf sore next morning, 0 to 10'],
    logHeads: cue.feedback.map(({ session }, index) => {
      const run = runs[index]
      return run ? { weekday: shortWeekday(run.on), date: shortDay(run.on) } : { weekday: 'Run', date: `${session}` }
    }),
  }
}

/** Runs with the same practice share a line: "3 Dec to 12 Dec". */
function practiceLines({ feedback }: CuePlan, runs: readonly RunSession[]): PaperCue['practice'] {
  const lines: { first: string; last: string; what: string }[] = []
  feedback.forEach(({ session, runMin, feedbackMin }, index) => {
    const day = runs[index] ? shortDay(runs[index].on) : `Run ${session}`
    const what = feedbackMin >= runMin ? 'think of it all the time you run' : `think of it for ${feedbackMin} of the ${runMin} min you run`
    const before = lines.at(-1)
    if (before?.what === what) before.last = day
    else lines.push({ first: day, last: day, what })
  })
  return lines.map(({ first, last, what }) => ({ runs: first === last ? first : `${first} to ${last}`, what }))
}
