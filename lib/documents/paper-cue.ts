import type { CuePlan, PlanDocument } from '@/lib/clinical/plan/types'
import type { PaperCue } from './types'

/** The running cue with its practice plan; null without one. There is at most one cue at a time. */
export function paperCue({ cues }: PlanDocument): PaperCue | null {
  const [cue] = cues
  if (cue === undefined) return null
  return {
    text: cue.text,
    practice: practiceLines(cue),
    note: 'Use it in the running parts only. This part is a choice: drop it if it feels wrong. If your calf scores 3 or more, halve the time you spend on it.',
    logRows: ['Felt natural, 0 to 10', 'Calf sore next morning, 0 to 10'],
    logHeads: cue.feedback.map(({ session }) => `Run ${session}`),
  }
}

/** Runs with the same practice share a line: "Runs 1 to 4". */
function practiceLines({ feedback }: CuePlan): PaperCue['practice'] {
  const lines: { first: number; last: number; what: string }[] = []
  for (const { session, runMin, feedbackMin } of feedback) {
    const what = feedbackMin >= runMin ? 'think of it all the time you run' : `think of it for ${feedbackMin} of ${runMin} min of running`
    const before = lines.at(-1)
    if (before?.what === what) before.last = session
    else lines.push({ first: session, last: session, what })
  }
  return lines.map(({ first, last, what }) => ({ runs: first === last ? `Run ${first}` : `Runs ${first} to ${last}`, what }))
}
